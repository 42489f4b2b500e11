import {stringifySafely} from './safe-json.js';

/** Where answers are kept: in the tab, or on the device. */
export type Place = 'session' | 'local';

// A browser that blocks storage throws as soon as a script accesses it; a full one throws later.
function inStorage<Result>(place: Place, use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(place === 'local' ? localStorage : sessionStorage);
  } catch {
    return undefined;
  }
}

/** The keys with a prefix whose ids are mostly the same: the same content before it was edited. */
export function editionsOf(place: Place, prefix: string, ids: string): string[] {
  const now = ids.split(',');
  const isEdition = (key: string) => {
    const then = key.slice(prefix.length).split(',');
    const same = then.filter(id => now.includes(id)).length;
    return key.startsWith(prefix) && same * 2 >= Math.min(then.length, now.length);
  };
  return inStorage(place, storage => Object.keys(storage).filter(isEdition)) ?? [];
}

/** Reads what was kept; `undefined` if storage is blocked, empty or not ours. */
export function readKept(place: Place, key: string): unknown {
  return inStorage(place, storage => JSON.parse(storage.getItem(key) ?? '') as unknown);
}

/** Keeps a value, or deletes it if it is undefined. Returns false if storage is blocked or full. */
export function keep(place: Place, key: string, value: unknown): boolean {
  const isKept = inStorage(place, storage => {
    if (value === undefined) storage.removeItem(key);
    else storage.setItem(key, stringifySafely(value));
    return true;
  });
  return !!isKept;
}
