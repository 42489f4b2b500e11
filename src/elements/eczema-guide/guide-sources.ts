import type {CommonContent, Source} from '../../shared/content/schema.js';
import {renderByline, type BylineWords} from '../../shared/render/byline.js';

interface Cites {
  readonly drawn: CommonContent | undefined;
}

/** All sources of some elements as JSON, each once. */
export function listSources(elements: readonly Cites[]): readonly string[] {
  const sources = elements.flatMap(({drawn}) => drawn?.sources ?? []);
  return [...new Set(sources.map(source => JSON.stringify(source)))];
}

/** Draws the one list of sources that a guide has on paper. */
export function renderSources(listed: readonly string[] = [], words: BylineWords): unknown {
  const sources = listed.map(source => JSON.parse(source) as Source);
  return renderByline({sources}, words, {open: true});
}
