import type {Field} from './schema-fields.js';
import type {Form} from './places.js';
import type {Materials} from './snippet.js';
import type {Chosen, State} from './state.js';

/** What the steps of the builder need from it. */
export interface BuilderHost {
  readonly state: State;
  /** The code and files for the chosen place. */
  readonly form: Form;
  readonly materials: Materials;
  /** Whether the code is about to change, because the space for a widget isn't measured yet. */
  readonly measuring: boolean;
  /** The fields of a widget's form, once its schema has loaded. */
  fieldsFor(tag: string): readonly Field[] | undefined;
  /** Why a widget can't draw the publisher's content yet. */
  problemOf(tag: string): string | undefined;
  /** Example words that are still in a widget's own content. */
  examplesIn(tag: string): readonly string[];
  /** Applies choices; screen readers hear `announcement`, and the element with the id `focus` gets the focus. */
  change(change: Partial<State>, announcement?: string, focus?: string): void;
  changeWidget(tag: string, change: Partial<Chosen>, announcement?: string, focus?: string): void;
  /** The text that was copied last, if it is on the clipboard. */
  readonly copied: string | undefined;
  /** Copies text and announces whether it worked; with `isRich`, copies HTML as formatted text. */
  copy(text: string, what: string, isRich?: boolean): Promise<void>;
  /** Starts a form for a widget's own content. */
  begin(tag: string): Promise<void>;
  /** Fills a widget's form with its built-in content. */
  fillIn(tag: string): Promise<void>;
  say(words: string): void;
}
