import type {Finding, Rule} from './rule.js';
import {quote, wholeWords} from '../text/texts.js';

/** Words that are refused, and why. */
export interface Phrase {
  /** Ends the sentence "“…” is". */
  readonly why: string;
  readonly say: string;
  /** What is true all the same; it is taken out of a sentence before that is searched. */
  readonly except?: string;
  /** Is taken out as well. The built-in content, which is held to more, says it in other words. */
  readonly tolerated?: string;
  /** Sections in which all of it is tolerated. */
  readonly toleratedIn?: readonly string[];
  /** Says which sentences the words are refused in; else in all. */
  readonly about?: string;
}

/** Phrases by language. */
export type Phrases = Readonly<Record<string, readonly Phrase[]>>;

/** Finds phrases in a sentence of a section: the words, and why they are refused. */
export type Look = (
  sentence: string,
  lang: string,
  section: string
) => readonly {readonly words: string; readonly why: string}[];

function compile({why, say, except, tolerated, toleratedIn = [], about = ''}: Phrase) {
  const exceptions = [except, tolerated].filter(Boolean).join('|');
  return {
    why,
    toleratedIn,
    say: wholeWords(say),
    exceptions: exceptions ? wholeWords(exceptions, 'giu') : '',
    about: about ? wholeWords(about) : /^/,
  };
}

/** Looks for phrases in the languages that they are given in; other languages are left to people. */
export function phraseMatcher(phrases: Phrases): Look {
  const compiled = new Map(
    Object.entries(phrases).map(([lang, each]) => [lang, each.map(compile)])
  );
  return (sentence, lang, section) =>
    (compiled.get(lang) ?? [])
      .filter(({about, toleratedIn}) => about.test(sentence) && !toleratedIn.includes(section))
      .flatMap(({why, say, exceptions}) => {
        const [words] = say.exec(sentence.replace(exceptions, '')) ?? [];
        return words ? [{words, why}] : [];
      });
}

/** A rule's `check` that refuses phrases. */
export function phraseRule(phrases: Phrases, fix: string): Rule['check'] {
  const look = phraseMatcher(phrases);
  return function* ({sentences, lang, name}): Iterable<Finding> {
    for (const {path, text} of sentences)
      for (const {words, why} of look(text, lang, name))
        yield {path, message: `“${words}” is ${why}: ${quote(text)}`, fix};
  };
}
