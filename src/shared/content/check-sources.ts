import {isRecord} from '../is-record.js';
import {namesNothing} from './nearest-name.js';
import {ContentError} from './parse-content.js';

/**
 * Refuses ids of sources that no list has. Throws a `ContentError` that names the first: a claim would look sourced
 * without being so. What has a list of its own, such as a warning inside other content, is checked against that.
 */
export function checkSources(value: unknown, path = '', known: readonly string[] = []): void {
  if (Array.isArray(value))
    value.forEach((each, index) => checkSources(each, `${path}[${index}]`, known));
  if (!isRecord(value)) return;
  const {sources} = value;
  const ids = Array.isArray(sources) ? sources : [];
  const inScope = ids.some(isRecord) ? ids.map(({id}: {id: string}) => id) : known;
  ids.forEach((id, index) => {
    if (typeof id === 'string' && !known.includes(id))
      throw new ContentError(`${path}.sources[${index}]: ${namesNothing(id, known)}`);
  });
  for (const [key, each] of Object.entries(value))
    checkSources(each, path ? `${path}.${key}` : key, inScope);
}
