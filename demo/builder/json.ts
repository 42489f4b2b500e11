/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** The path of a value: field names and list indexes, outermost first. */
export type Path = readonly (string | number)[];

/** Whether a value is an object and not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** A copy with another value at a path; `undefined` removes the field. */
export function setAt(whole: Json | undefined, path: Path, value: Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return value ?? {};
  if (typeof key === 'number') return setInList(isList(whole) ? whole : [], key, rest, value);
  const {[key]: last, ...others} = isObject(whole) ? whole : {};
  const next = rest.length ? setAt(last, rest, value) : value;
  // An existing field keeps its position.
  if (next !== undefined && last !== undefined) return {...(whole as JsonObject), [key]: next};
  return next === undefined ? others : {...others, [key]: next};
}

function setInList(
  list: readonly Json[],
  index: number,
  rest: Path,
  value: Json | undefined
): Json {
  const next = rest.length ? setAt(list[index], rest, value) : (value ?? '');
  return index < list.length
    ? list.map((item, at) => (at === index ? next : item))
    : [...list, next];
}

/** A list with an item moved from one index to another. */
export function moved<Item>(list: readonly Item[], from: number, to: number): readonly Item[] {
  const others = list.filter((_, index) => index !== from);
  return [...others.slice(0, to), list[from], ...others.slice(to)];
}

/**
 * What was filled in: blank text, empty lists and empty objects are left out, so that a field that somebody
 * opened and left empty isn't an error.
 */
export function filledIn(value: Json | undefined): Json | undefined {
  if (typeof value === 'string') return value.trim() ? value : undefined;
  if (isList(value)) {
    const items = value.map(filledIn).filter(item => item !== undefined);
    return items.length ? items : undefined;
  }
  if (!isObject(value)) return value ?? undefined;
  const fields = Object.entries(value).map(([key, field]) => [key, filledIn(field)] as const);
  const filled = fields.filter((field): field is [string, Json] => field[1] !== undefined);
  return filled.length ? Object.fromEntries(filled) : undefined;
}

/** Every string in a value. */
export function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
