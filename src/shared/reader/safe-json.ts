import {isRecord} from '../is-record.js';

// A list that is written as a list, whatever old libraries added to all others.
function plain(value: unknown): unknown {
  if (Array.isArray(value))
    return Object.defineProperty(value.map(plain), 'toJSON', {value: undefined});
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}

/** Writes JSON, even if a script gave all lists a `toJSON` that turns them into strings, like Prototype.js. */
export function stringifySafely(value: unknown): string {
  return JSON.stringify(plain(value));
}
