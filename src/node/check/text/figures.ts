import {isRecord} from '../../../shared/is-record.js';
import type {Fields} from './fields.js';
import {joinPath} from '../read/positions.js';

/** Yields every `figure` of some content, each with its path. */
export function* figuresIn(value: unknown, path = ''): Iterable<{path: string; figure: Fields}> {
  if (!value || typeof value !== 'object') return;
  const list = Array.isArray(value);
  for (const [key, each] of Object.entries(value)) {
    const place = joinPath(path, list ? Number(key) : key);
    if (key === 'figure' && isRecord(each)) yield {path: place, figure: each};
    else yield* figuresIn(each, place);
  }
}
