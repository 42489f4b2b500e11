import type {AttributeKind} from './content-format.js';

type Fields = Readonly<Record<string, unknown>>;

const camelCase = (name: string) =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const readers: Record<AttributeKind, (value: string) => unknown> = {
  text: value => value,
  number: value => (value.trim() ? Number(value) : value),
  list: value =>
    value
      .split('|')
      .map(item => item.trim())
      .filter(Boolean),
};

/** The fields that an element's attributes set: `max-choices="2"` sets `maxChoices`. */
export function attributeFields(
  element: Element,
  kinds: Readonly<Record<string, AttributeKind>> = {}
): Fields {
  const fields: Record<string, unknown> = {};
  // What the check reads pages with has no such method.
  if (element.hasAttributes?.() === false) return fields;
  for (const [name, kind] of Object.entries(kinds)) {
    const value = spellings(name)
      .map(each => element.getAttribute(each))
      .find(isText);
    if (value !== undefined) fields[fieldNames[name] ?? camelCase(name)] = readers[kind](value);
  }
  return fields;
}

const isText = (value: string | null): value is string => value !== null;

/** An attribute's names: `max-choices`, and `maxChoices` like the field, which HTML reads in small letters. */
export function spellings(name: string): string[] {
  return [...new Set([name, name.replaceAll('-', '')])];
}

// HTML owns `id` and `title`, so these fields have attributes of another name.
const fieldNames: Readonly<Record<string, string>> = {'poll-id': 'id'};

/** Reads JSON text; a byte order mark before it is skipped. Throws a `SyntaxError`. */
export function parseJson(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}

/** Fetches a JSON file. Throws when the server refuses, the network fails or the file is no JSON. */
export async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, {signal, headers: {accept: 'application/json'}});
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return parseJson(await response.text());
}

/** True for what JSON calls an object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True where a guide's file speaks for a section. It always does for its review: none said is none. */
export function hasSection(guide: Fields, section: string): boolean {
  return section === 'review' || section in guide;
}

/** A section of a guide's file, with what the file says of all its sections. */
export function sectionOf(guide: Fields, section: string): unknown {
  const own = section in guide ? guide[section] : {};
  // So a publisher says that there is no boxed warning to show.
  if (own === false) return {off: true, points: []};
  if (!isRecord(own)) return own;
  const {review} = guide;
  // The section `review` may be written like the others, with a title and sources around the review itself.
  const file: Fields =
    isRecord(review) && isRecord(review.review) ? {...guide, review: review.review} : guide;
  const shared = ['lang', 'sources', 'review', 'funding', 'sponsor', 'strings'].filter(
    name => name !== section && name in file
  );
  return {...Object.fromEntries(shared.map(name => [name, file[name]])), ...own};
}
