import type {RichNode} from '../../shared/content/rich-text.js';
import type {CommonContent, Source} from '../../shared/content/schema.js';
import {renderByline, sourceItem, whenRead, type BylineWords} from '../../shared/render/byline.js';

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

/** Draws the one list of sources that a guide has on paper; the day on which many were read is told once, before them. */
export function renderSources(listed: readonly string[] = [], words: BylineWords): unknown {
  const sources = listed.map(source => JSON.parse(source) as Source);
  let last: string | undefined;
  const list = sources.flatMap((source, index): RichNode[] => {
    const day = whenRead(source, words);
    const item = sourceItem(
      {...source, checked: undefined, retrieved: undefined},
      words,
      index + 1
    );
    if (!day || day === last) return [item];
    last = day;
    return [{tag: 'li', attributes: {class: 'plain'}, children: [day]}, item];
  });
  return renderByline({sources}, words, {open: true, list});
}
