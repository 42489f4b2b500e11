import type {Remember} from '../../guide/guide-context.js';
import {stringifySafely} from './safe-json.js';

// A browser that blocks storage throws already when it is asked for it.
function storageFor(remember: Remember): Storage | undefined {
  try {
    return remember === 'local' ? localStorage : sessionStorage;
  } catch {
    return undefined;
  }
}

/** The keys under a prefix whose ids are mostly the same: the same content before it was edited. */
export function editionsOf(remember: Remember, prefix: string, ids: string): string[] {
  const now = ids.split(',');
  const isEdition = (key: string) => {
    const then = key.slice(prefix.length).split(',');
    const same = then.filter(id => now.includes(id)).length;
    return key.startsWith(prefix) && same * 2 >= Math.min(then.length, now.length);
  };
  try {
    return Object.keys(storageFor(remember) ?? {}).filter(isEdition);
  } catch {
    return [];
  }
}

/** Reads what was kept; nothing where storage is blocked, empty or not ours. */
export function readKept(remember: Remember, key: string): unknown {
  try {
    const text = storageFor(remember)?.getItem(key);
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value, or forgets it when it is undefined. False where storage is blocked or full. */
export function keep(remember: Remember, key: string, value: unknown): boolean {
  const storage = storageFor(remember);
  if (!storage) return false;
  try {
    if (value === undefined) storage.removeItem(key);
    else storage.setItem(key, stringifySafely(value));
    return true;
  } catch {
    return false;
  }
}
