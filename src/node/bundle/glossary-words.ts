import {tagOf} from '../../elements/all.js';
import {findTerm} from '../../elements/glossary-term/find-term.js';
import type {BundledContent} from './join-parts.js';

const marked = /\[\[([^\]|]+)\]\]/g;

/** The words that texts mark as glossary terms: `a [[flare]]`. */
export function glossaryWords(contents: readonly BundledContent[]): string[] {
  const texts = JSON.stringify(contents.map(({content}) => content));
  return [...new Set([...texts.matchAll(marked)].map(([, word]) => word))];
}

/** A glossary reduced to the terms that texts mark. */
export function withTermsOf(glossary: BundledContent, words: readonly string[]): BundledContent {
  const terms = glossary.content.terms as readonly {term: string}[];
  const used = new Set(words.map(word => findTerm(terms, word)));
  return {...glossary, content: {...glossary.content, terms: terms.filter(term => used.has(term))}};
}

/** The elements, and the one that explains terms if their texts mark any. */
export const withGlossary = (tags: readonly string[], contents: readonly BundledContent[]) =>
  glossaryWords(contents).length ? [...new Set([...tags, tagOf.terms])] : tags;
