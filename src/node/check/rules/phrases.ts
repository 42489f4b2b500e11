import type {Finding, Rule} from './rule.js';
import {quote, wholeWords} from '../text/texts.js';

/** Words that are refused, and why. */
export interface Phrase {
  /** Completes the sentence "“…” is …". */
  readonly why: string;
  readonly pattern: string;
  /** Wording that is true nevertheless; it is removed from a sentence before the search. */
  readonly except?: string;
  /** Also removed before the search, but not from the built-in content, which is held to a stricter standard. */
  readonly tolerated?: string;
  /** Sections in which the phrase is tolerated. */
  readonly toleratedIn?: readonly string[];
  /** A pattern of the sentences in which the phrase is refused; by default, in all. */
  readonly about?: string;
}

/** Phrases by language. */
export type Phrases = Readonly<Record<string, readonly Phrase[]>>;

/** Finds phrases in a sentence of a section: the words, and why they are refused. */
export type PhraseMatcher = (
  sentence: string,
  lang: string,
  section: string
) => readonly {readonly words: string; readonly why: string}[];

function compile({why, pattern, except, tolerated, toleratedIn = [], about = ''}: Phrase) {
  const exceptions = [except, tolerated].filter(Boolean).join('|');
  return {
    why,
    toleratedIn,
    pattern: wholeWords(pattern),
    exceptions: exceptions ? wholeWords(exceptions, 'giu') : '',
    about: about ? wholeWords(about) : /^/,
  };
}

/** Makes a matcher for the languages of the phrases; sentences in other languages are left to people. */
export function phraseMatcher(phrases: Phrases): PhraseMatcher {
  const compiled = new Map(
    Object.entries(phrases).map(([lang, each]) => [lang, each.map(compile)])
  );
  return (sentence, lang, section) =>
    (compiled.get(lang) ?? [])
      .filter(({about, toleratedIn}) => about.test(sentence) && !toleratedIn.includes(section))
      .flatMap(({why, pattern, exceptions}) => {
        const [words] = pattern.exec(sentence.replace(exceptions, '')) ?? [];
        return words ? [{words, why}] : [];
      });
}

/** A rule's `check` that refuses phrases. */
export function phraseRule(phrases: Phrases, fix: string): Rule['check'] {
  const match = phraseMatcher(phrases);
  return function* ({sentences, lang, name}): Iterable<Finding> {
    for (const {path, text} of sentences)
      for (const {words, why} of match(text, lang, name))
        yield {path, message: `“${words}” is ${why}: ${quote(text)}`, fix};
  };
}
