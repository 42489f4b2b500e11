// Fields that hold no words for readers. `sources` holds ids in an item, and a list of objects at the top.
const codes = new Set([
  'id',
  'url',
  'checked',
  'lang',
  'license',
  'group',
  'type',
  'when',
  'source',
  'min',
  'max',
  'count',
  'of',
  'jak',
]);

/** True for a field whose value is the same in every language. */
export const isCode = key => codes.has(key);

/** Yields every value with its path, as in `facts[2].title`, the name of its field and the id of its item. */
export function* leaves(value, path = '', key = '', item = '') {
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) {
      yield* leaves(each, `${path}[${index}]`, key, item);
    }
  } else if (value && typeof value === 'object') {
    for (const [name, each] of Object.entries(value)) {
      yield* leaves(each, path ? `${path}.${name}` : name, name, value.id ?? item);
    }
  } else yield {path, key, item, value};
}

/** All texts of a content that a reader may see. */
export function texts(content) {
  return [...leaves(content)]
    .filter(({key, value}) => typeof value === 'string' && !isCode(key) && key !== 'sources')
    .map(({value, ...where}) => ({...where, text: value}));
}

/** A text without its markup; `EE. UU.` has no space, since it ends no sentence in the middle. */
export function plain(text) {
  return text
    .replace(/\[\[([^\]]+)\]\]/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\*+/g, '')
    .replace(/EE\. UU\./g, 'EE.UU.');
}

/** The sentences of a text without markup. A line that ends without a full stop is one, too. */
export function sentences(text, lang = 'en') {
  const segmenter = new Intl.Segmenter(lang, {granularity: 'sentence'});
  return plain(text)
    .split(/\n+/)
    .flatMap(line => [...segmenter.segment(line)].map(({segment}) => segment.trim()))
    .filter(Boolean);
}

/** All sentences of a content. */
export function allSentences(content) {
  return texts(content).flatMap(({text, ...where}) =>
    sentences(text, content.lang).map(sentence => ({...where, text: sentence}))
  );
}

/** The words of a sentence: what is joined by a hyphen, an apostrophe or a slash is one word. */
export const words = sentence => sentence.match(/[\p{L}\p{N}]+(?:[’'/,.-][\p{L}\p{N}]+)*/gu) ?? [];

/** A pattern for whole words, also where they begin or end with a letter that isn't ASCII. */
export const wholeWords = (pattern, flags = 'iu') =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags);
