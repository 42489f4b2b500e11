import {html, isServer, nothing, render, type TemplateResult} from 'lit';
import {focusOpener} from './focus.js';
import {sourceItem, type BylineWords} from './byline.js';
import {changing, drawNodes} from './inline-text.js';
import type {CommonContent, Source} from '../content/schema.js';

/** What a mark needs from its element: the sources that it draws, and words for them. */
export interface MarkedElement {
  readonly drawn: Pick<CommonContent, 'sources'> | undefined;
  readonly words: BylineWords;
  readonly guide?: {
    readonly guide?: {readonly listedSources?: readonly string[] | undefined} | undefined;
  };
}

/** A source, and its number in the list. */
interface Cited {
  readonly source: Source;
  readonly number: number;
}

/** The numbers of an element's sources in the guide's one list on paper; absent if that lacks some of them. */
export function numbersInGuide({
  drawn,
  guide,
}: Pick<MarkedElement, 'drawn' | 'guide'>): readonly number[] | undefined {
  const all = guide?.guide?.listedSources;
  const numbers = all && drawn?.sources?.map(source => all.indexOf(JSON.stringify(source)) + 1);
  return numbers?.includes(0) ? undefined : numbers;
}

/** Numbers in order, as they are cited: `1, 4–6`. */
export function citedAs(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map(run => (run.length > 2 ? `${run[0]}–${run.at(-1)!}` : run.join(', '))).join(', ');
}

/**
 * Draws the sources of a claim as one mark, with their numbers in the element's own list. It shows them where the
 * reader reads. An id without a source draws nothing.
 */
export function sourceMark(
  element: MarkedElement,
  ids: readonly string[] = []
): TemplateResult | typeof nothing {
  const numbers = numbersInGuide(element);
  const cited = (element.drawn?.sources ?? [])
    .flatMap((source, index) =>
      ids.includes(source.id) ? {source, number: numbers?.[index] ?? index + 1} : []
    )
    .sort((a, b) => a.number - b.number);
  if (!cited.length) return nothing;
  const text = citedAs(cited.map(({number}) => number));
  // Without a script a button would do nothing.
  if (isServer) return html`<span class="mark">${changing(text)}</span>`;
  const {words} = element;
  const name =
    cited.length > 1
      ? words.say('sourceList', {numbers: text})
      : words.say('source', {number: text});
  return html` <button
    class="mark"
    aria-label=${name}
    @click=${(event: Event) => showSources(event, cited, words)}
  >
    ${changing(text)}
  </button>`;
}

// The browser opens and closes what a button points at, right after the click.
function showSources(event: Event, cited: readonly Cited[], words: BylineWords): void {
  const mark = event.currentTarget as HTMLButtonElement;
  const last = mark.nextElementSibling as HTMLElement | null;
  const list = last?.matches('.layer') ? last : addList(mark);
  const toText = html`<button
    class="button quiet"
    .popoverTargetElement=${list}
    @click=${() => closeList(list, mark)}
  >
    ${words.say('backToText')}
  </button>`;
  list.ariaLabel = mark.ariaLabel;
  render(
    html`<ol>
        ${drawNodes(cited.map(({source, number}) => sourceItem(source, words, number)))}
      </ol>
      ${toText}`,
    list
  );
  if (!hasPopovers()) list.hidden = !list.hidden;
}

// Safari 16 and Firefox 124 don't have them: there the list opens in the line.
const hasPopovers = () => 'popover' in HTMLElement.prototype;

function addList(mark: HTMLButtonElement): HTMLElement {
  const list = document.createElement('div');
  list.className = 'layer';
  list.role = 'group';
  if (hasPopovers()) list.popover = 'auto';
  else list.hidden = true;
  mark.popoverTargetElement = list;
  list.addEventListener('beforetoggle', focusOpener);
  mark.after(list);
  return list;
}

function closeList(list: HTMLElement, mark: HTMLElement): void {
  if (!hasPopovers()) list.hidden = true;
  // Safari doesn't focus a button that is clicked, so the browser would have no focus to return.
  mark.focus();
}
