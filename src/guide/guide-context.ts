import {ContextProvider, ContextEvent, createContext} from '@lit/context';
import type {nothing, TemplateResult} from 'lit';
import {GuideStore} from './guide-store.js';

/**
 * Where a reader's answers outlive the page: the tab, or the device, there only if the reader allows it (`ask`).
 * Absent: nowhere.
 */
export type Remember = 'session' | 'local' | 'ask';

/** The content that a guide gives to the widgets inside it. */
export type GuideContent =
  | {readonly status: 'loading' | 'failed'}
  | {readonly status: 'ready'; readonly sections: Readonly<Record<string, unknown>>};

/** Draws a link with a class to a section of the guide; nothing if the guide has no such section. */
export type LinkToSection = (
  section: string,
  words: unknown,
  kind?: string
) => TemplateResult | typeof nothing;

/** What a guide passes down to its widgets. */
export interface Guide {
  readonly store: GuideStore;
  /** Absent if no guide is around the widget, or if the guide was given no content. */
  readonly content?: GuideContent | undefined;
  readonly remember?: Remember | undefined;
  /** Built-in text is ruled out for all widgets inside. */
  readonly own?: boolean | undefined;
  /** Whether the guide shows once for all its widgets who reviewed the text and who paid for it. */
  readonly reviewShown?: boolean | undefined;
  /** All sources as JSON, in the order of the one list that a guide has on paper; absent on a screen. */
  readonly listedSources?: readonly string[] | undefined;
  /** Draws a link to a section; absent if the guide draws no sections itself. */
  readonly linkTo?: LinkToSection | undefined;
  /**
   * Shows a section if only one is shown at a time, by default the first; absent if the guide draws no sections itself.
   */
  readonly reveal?: ((section: string) => void) | undefined;
}

/** The nearest guide; the symbol is shared so that separately bundled elements find each other. */
export const guideContext = createContext<Guide>(Symbol.for('eczema-guide'));

let providedRoot: HTMLElement | undefined;

/**
 * Gives the widgets outside any guide one store for the page. It belongs to the root element, which pages that swap
 * their body keep; a guide that is defined later takes over its own widgets.
 */
export function providePageGuide(): void {
  const root = document.documentElement;
  if (providedRoot === root) return;
  providedRoot = root;
  let answered = false;
  const answer = () => (answered = true);
  root.dispatchEvent(new ContextEvent(guideContext, document.head, answer));
  if (answered) return;
  new ContextProvider(root, {context: guideContext, initialValue: {store: new GuideStore()}});
}
