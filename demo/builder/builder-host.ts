import type {Field} from './schema-fields.js';
import type {Form} from './places.js';
import type {Materials} from './snippet.js';
import type {Chosen, State} from './state.js';

/** What the steps of the builder need of it. */
export interface BuilderHost {
  readonly state: State;
  /** What a publisher takes home for the chosen place. */
  readonly form: Form;
  readonly materials: Materials;
  /** Whether the code is about to change, since a widget's room isn't measured yet. */
  readonly measuring: boolean;
  /** The fields of a widget's form, once its schema has come. */
  fieldsFor(tag: string): readonly Field[] | undefined;
  /** Why a widget can't draw its own content yet. */
  problemOf(tag: string): string | undefined;
  /** Example words that still stand in a widget's own content. */
  examplesIn(tag: string): readonly string[];
  /** Takes choices; `said` is told to screen readers, `focus` is the id of what gets the focus. */
  change(change: Partial<State>, said?: string, focus?: string): void;
  changeWidget(tag: string, change: Partial<Chosen>, said?: string, focus?: string): void;
  /** The text that was copied last, if it is on the clipboard. */
  readonly copied: string | undefined;
  /** Copies a text, and says whether it worked; HTML as the text that it stands for, if `isRich`. */
  copy(text: string, what: string, isRich?: boolean): Promise<void>;
  /** Begins a form for a widget's own content. */
  begin(tag: string): Promise<void>;
  /** Fills a widget's form with its built-in content. */
  fillIn(tag: string): Promise<void>;
  say(words: string): void;
}
