import {html, nothing} from 'lit';
import type {CommonContent, Source} from '../../shared/content/schema.js';
import {sourceItem, whenRead, type BylineWords} from '../../shared/render/byline.js';
import {changing, drawNodes} from '../../shared/render/inline-text.js';

interface Cites {
  readonly drawn: CommonContent | undefined;
}

const readOn = ({access, checked, retrieved}: Source) => [access, checked, retrieved].join();

/** All sources of some elements as JSON, each once; those that were read on one day follow one another. */
export function listSources(elements: readonly Cites[]): readonly string[] {
  const sources = elements
    .flatMap(({drawn}) => drawn?.sources ?? [])
    .sort((a, b) => readOn(a).localeCompare(readOn(b)));
  return [...new Set(sources.map(source => JSON.stringify(source)))];
}

/** Draws the one list of sources that a guide has on paper, with each day on which they were read told once. */
export function renderSources(listed: readonly string[] = [], words: BylineWords): unknown {
  if (!listed.length) return nothing;
  const sources = listed.map(source => JSON.parse(source) as Source);
  const days = new Set(sources.map(source => whenRead(source, words)));
  return html`<div class="byline">
    <details class="sources" part="sources" open>
      <summary>${changing(words.sayCount('sources', sources.length))}</summary>
      ${[...days].map(
        day =>
          html`<p class="read">${day}</p>
            <ol>
              ${drawNodes(
                sources.flatMap((source, index) =>
                  whenRead(source, words) === day ? sourceItem(source, words, index + 1, false) : []
                )
              )}
            </ol>`
      )}
    </details>
  </div>`;
}
