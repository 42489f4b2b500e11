import {html, isServer, nothing, type TemplateResult} from 'lit';
import {focusOn} from './focus.js';
import {changing} from './inline-text.js';
import type {CommonContent} from '../content/schema.js';

/** What the marks need of their element: the sources that it draws, and the word for one of them. */
export interface MarkedElement {
  readonly drawn: Pick<CommonContent, 'sources'> | undefined;
  readonly guide?: {
    readonly guide?: {readonly listedSources?: readonly string[] | undefined} | undefined;
  };
  say(key: 'source', values: {number: number}): string;
}

// The browser looks for a fragment on the page alone, never inside a shadow root.
function showSource(event: Event): void {
  const mark = event.currentTarget as HTMLElement;
  const id = mark.getAttribute('href')!.slice(1);
  const entry = (mark.getRootNode() as ShadowRoot).getElementById(id);
  if (!entry) return;
  event.preventDefault();
  const list = entry.closest('details');
  if (list) list.open = true;
  focusOn(entry);
}

/** The numbers of an element's sources in the guide's one list on paper; nothing where that lacks some of them. */
export function numbersInGuide({drawn, guide}: MarkedElement): readonly number[] | undefined {
  const all = guide?.guide?.listedSources;
  const numbers = all && drawn?.sources?.map(source => all.indexOf(JSON.stringify(source)) + 1);
  return numbers?.includes(0) ? undefined : numbers;
}

/**
 * Draws the sources of a claim as small numbered links to their entries in the element's own list.
 * An id without a source draws nothing.
 */
export function sourceMarks(
  element: MarkedElement,
  ids: readonly string[] = []
): TemplateResult | typeof nothing {
  const numbers = numbersInGuide(element);
  const cited = (element.drawn?.sources ?? []).flatMap(({id}, index) =>
    ids.includes(id) ? {id, number: numbers?.[index] ?? index + 1} : []
  );
  const marks = cited
    .sort((a, b) => a.number - b.number)
    .map(({id, number}) => renderMark(id, number, element));
  return marks.length ? html`<span class="marks">${marks}</span>` : nothing;
}

// Without script the link would be dead: a prerendered page has the number alone, and what is no link has no name.
function renderMark(id: string, number: number, element: MarkedElement): TemplateResult {
  return html` <a
    href=${isServer ? nothing : `#source-${id}`}
    aria-label=${isServer ? nothing : element.say('source', {number})}
    @click=${showSource}
    >${changing(`${number}`)}</a
  >`;
}
