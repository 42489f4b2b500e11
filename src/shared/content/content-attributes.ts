import type * as en from '../../strings/en.js';
import type {AttributeKind, ContentFormat} from './content-format.js';
import type {CommonContent} from './schema.js';

type Fields = Readonly<Record<string, unknown>>;

/** The field that an attribute sets: `maxChoices` for `max-choices`. */
export const camelCase = (name: string) =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

// `1,000 mg` has no space after its comma.
const comma = /[,;]\s|،/g;

// Between two questions a comma can only mean `|`; after a dot it may not, as in `e.g., at night`.
const afterQuestion = /([?!؟])\s*[,;،]/g;

/** Reads a one-line list; if it has no `|`, other marks that can only mean one separate its items. */
const split = (value: string, marks: RegExp, by: string) =>
  (value.includes('|') ? value : value.replace(marks, by))
    .split('|')
    .map(item => item.trim())
    .filter(Boolean);

const readers: Record<AttributeKind, (value: string) => unknown> = {
  text: value => value,
  number: value => (value.trim() ? Number(value) : value),
  list: value => split(value, afterQuestion, '$1|'),
  choices: value => split(value, comma, '|'),
};

/** The fields that an element's attributes set: `max-choices="2"` sets `maxChoices`. */
export function attributeFields(
  element: Element,
  kinds: Readonly<Record<string, AttributeKind>> = {}
): Fields {
  const fields: Record<string, unknown> = {};
  // The nodes with which the check reads pages lack this method.
  if (element.hasAttributes?.() === false) return fields;
  for (const [name, kind] of Object.entries(kinds)) {
    const value = spellings(name)
      .map(each => element.getAttribute(each))
      .find(each => each !== null);
    if (value !== undefined) fields[fieldNames[name] ?? camelCase(name)] = readers[kind](value);
  }
  return fields;
}

/** An attribute's names: `max-choices`, and `maxChoices` like the field, which HTML reads in small letters. */
export function spellings(name: string): string[] {
  return [...new Set([name, name.replaceAll('-', '')])];
}

// HTML owns `id` and `title`, so these fields have attributes of another name.
const fieldNames: Readonly<Record<string, string>> = {'poll-id': 'id'};

const overridesForAll = {intro: 'text', funding: 'text', sponsor: 'text'} as const;

type WithAttributes =
  Pick<ContentFormat<CommonContent, keyof typeof en>, 'attributes' | 'overrides'> | undefined;

/** The attributes that are content, or set a field of it, and how each is read. */
export function contentAttributes(format: WithAttributes): Readonly<Record<string, AttributeKind>> {
  return {...overridesForAll, ...format?.overrides, ...format?.attributes};
}

/** The names of these attributes, in each of their spellings. */
export function attributeNames(format: WithAttributes): string[] {
  return Object.keys(contentAttributes(format)).flatMap(spellings);
}
