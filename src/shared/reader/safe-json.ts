import {isRecord} from '../is-record.js';

// A list that is written as a list, whatever old libraries taught all others.
function plain(value: unknown): unknown {
  if (Array.isArray(value))
    return Object.defineProperty(value.map(plain), 'toJSON', {value: undefined});
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}

/** Writes JSON, also where a script gave all lists a `toJSON` that makes texts of them, as Prototype.js does. */
export function stringifySafely(value: unknown): string {
  return JSON.stringify(plain(value));
}
