import {isRecord} from '../../../shared/is-record.js';
import {joinPath} from '../read/positions.js';

/** The fields of an object in JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** An item of a list, with its path. */
export interface Item {
  readonly path: string;
  readonly item: Fields;
}

/**
 * The items of a list: objects as they are, plain strings as `{text}`. One object counts as a list of one; anything
 * else is left to the schema.
 */
export function itemsOf(content: Fields, field: string): Item[] {
  const given = content[field];
  if (isRecord(given)) return [{path: field, item: given}];
  if (!Array.isArray(given)) return [];
  return given.flatMap((each: unknown, index) => {
    const item = typeof each === 'string' ? {text: each} : each;
    return isRecord(item) ? [{path: joinPath(field, index), item}] : [];
  });
}

/** The value if it is text, else an empty string. */
export const asText = (given: unknown): string => (typeof given === 'string' ? given : '');

/** The texts of a list that aren't blank; a plain string counts as a list of one. */
export function asTexts(given: unknown): string[] {
  return (Array.isArray(given) ? given : [given]).filter(
    (each): each is string => typeof each === 'string' && each.trim() !== ''
  );
}
