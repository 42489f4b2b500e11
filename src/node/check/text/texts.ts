import {plainText} from '../../../shared/content/inline-markup.js';
import {joinPath} from '../read/positions.js';

/** A value at the end of a path, with the name of its field and the id of its item. */
export interface Leaf {
  readonly path: string;
  readonly key: string;
  readonly item: string;
  readonly value: unknown;
}

/** A text or one of its sentences, and where it is. */
export interface TextAt extends Omit<Leaf, 'value'> {
  readonly text: string;
}

// Fields without words for readers. `sources` holds ids in an item, and a list of objects at the top.
const codes = new Set([
  ...[
    '$schema',
    'id',
    'url',
    'checked',
    'edition',
    'retrieved',
    'access',
    'lang',
    'license',
    'group',
    'type',
    'when',
    'source',
  ],
  ...['min', 'max', 'count', 'of', 'jak', 'date', 'nextReview', 'closes', 'counted', 'check'],
  ...['updated', 'licence'],
]);

/** True for a field whose value is the same in every language. */
export const isCode = (key: string): boolean => codes.has(key);

// The hashes that a signed review is compared with.
const hashes = /(^|\.)review\.(text|claims)$/;

/** Yields every value of some content with its path, except `check`, which holds settings for the check. */
export function* leaves(value: unknown, path = '', key = '', item = ''): Generator<Leaf> {
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries())
      yield* leaves(each, joinPath(path, index), key, item);
  } else if (value && typeof value === 'object') {
    const {id = item} = value as {id?: string};
    for (const [name, each] of Object.entries(value)) {
      const place = joinPath(path, name);
      if (place !== 'check' && !hashes.test(place)) yield* leaves(each, place, name, id);
    }
  } else yield {path, key, item, value};
}

/** All texts of some content that a reader may see. */
export function textsOf(content: unknown): TextAt[] {
  return [...leaves(content)].flatMap(({value, ...where}) =>
    typeof value === 'string' && !isCode(where.key) && where.key !== 'sources'
      ? [{...where, text: value}]
      : []
  );
}

/** A text without its markup; `EE. UU.` loses its space, so that no sentence ends in its middle. */
export function plain(text: string): string {
  return plainText(text).replace(/EE\. UU\./g, 'EE.UU.');
}

const segmenters = new Map<string, Intl.Segmenter>();

// Creating a segmenter takes longer than splitting a text.
function segmenterFor(lang: string): Intl.Segmenter {
  const requested = /^[a-z]{2,3}$/.test(lang) ? [lang] : [];
  const known = Intl.Segmenter.supportedLocalesOf(requested)[0] ?? 'en';
  const segmenter = segmenters.get(known) ?? new Intl.Segmenter(known, {granularity: 'sentence'});
  segmenters.set(known, segmenter);
  return segmenter;
}

/** The sentences of a text without markup. A line that ends without a full stop also counts as one. */
export function sentences(text: string, lang = 'en'): string[] {
  return plain(text)
    .split(/\n+/)
    .flatMap(line => [...segmenterFor(lang).segment(line)].map(({segment}) => segment.trim()))
    .filter(Boolean);
}

/** The sentences of texts, each with the path of its text. */
export function sentencesOf(texts: readonly TextAt[], lang: string): TextAt[] {
  return texts.flatMap(({text, ...where}) =>
    sentences(text, lang).map(sentence => ({...where, text: sentence}))
  );
}

/** The words of a sentence; parts joined by a hyphen, an apostrophe or a slash count as one word. */
export const words = (sentence: string): string[] =>
  sentence.match(/[\p{L}\p{N}]+(?:[’'/,.-][\p{L}\p{N}]+)*/gu) ?? [];

/** How many words some texts have together, without their markup. */
export const countWords = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + words(plain(text)).length, 0);

/** A pattern for whole words, also where they begin or end with a letter that isn't ASCII. */
export const wholeWords = (pattern: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags);

/** The beginning of a sentence in quotes, long enough to find it by. */
export const quote = (text: string): string =>
  `“${text.length > 80 ? `${text.slice(0, 77).trimEnd()}…` : text}”`;
