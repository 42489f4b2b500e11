import {plainText} from '../../shared/content/inline-markup.js';
import {RichText, type AnyText} from '../../shared/content/rich-text.js';

const normal = (words: AnyText) =>
  (words instanceof RichText ? plainText(words) : String(words))
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();

/** A function that finds what a word means, for looking up many words. */
export function termFinder<Term extends {readonly term: AnyText}>(
  terms: readonly Term[]
): (word: string) => Term | undefined {
  const byWord = new Map(terms.map(entry => [normal(entry.term), entry]));
  return word =>
    formsOf(normal(word))
      .map(form => byWord.get(form))
      .find(Boolean);
}

const formsOf = (word: string) => [
  word,
  word.replace(/s$/, ''),
  word.replace(/es$/, ''),
  word.replace(/ies$/, 'y'),
];

// Each word on a page looks in the same list.
const finders = new WeakMap<object, (word: string) => unknown>();

/**
 * Finds what a word means among terms, in any case and with spaces for hyphens. If the word itself is missing, plural
 * endings are removed, in this order: `flares`, `rashes`, `biopsies`.
 */
export function findTerm<Term extends {readonly term: AnyText}>(
  terms: readonly Term[],
  word: string
): Term | undefined {
  const find = finders.get(terms) ?? termFinder(terms);
  finders.set(terms, find);
  return find(word) as Term | undefined;
}
