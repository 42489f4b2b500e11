import {fleschKincaid} from 'flesch-kincaid';
import {smogFormula} from 'smog-formula';
import {syllable} from 'syllable';
import {plain, words, type TextAt} from './texts.js';

type WordList = readonly string[];

const tokens = (text: string) => [...text.matchAll(/[\p{L}\p{N}]+/gu)];

/** Names by their first word, the longest first, so that a glossary with thousands of terms stays fast. */
function byFirstWord(names: readonly string[]): Map<string, WordList[]> {
  const found = new Map<string, WordList[]>();
  for (const name of names) {
    const [first, ...more] = tokens(name.toLowerCase()).map(([word]) => word);
    if (first === undefined) continue;
    for (const start of more.length ? [first] : [first, `${first}s`])
      found.set(start, [...(found.get(start) ?? []), [start, ...more]]);
  }
  for (const each of found.values()) each.sort((one, other) => other.length - one.length);
  return found;
}

const fits = (name: WordList, words: WordList) =>
  name.every((word, index) => words[index] === word || (index > 0 && words[index] === `${word}s`));

/**
 * A function that replaces every word of a name or a term, in any letter case and also in the plural, with a word of
 * one syllable. So names make no sentence shorter, and no word harder.
 */
export function leaveOut(names: readonly string[]): (text: string) => string {
  const starts = byFirstWord(names);
  return text => {
    const found = tokens(text);
    const lower = found.map(([word]) => word.toLowerCase());
    let left = '';
    let end = 0;
    for (let index = 0; index < found.length; index++) {
      const name = starts
        .get(lower[index])
        ?.find(each => fits(each, lower.slice(index, index + each.length)));
      if (!name) continue;
      const last = found[index + name.length - 1];
      const until = last.index + last[0].length;
      const words = text.slice(found[index].index, until).replace(/[^\s-]+/g, 'it');
      left += text.slice(end, found[index].index) + words;
      end = until;
      index += name.length - 1;
    }
    return left + text.slice(end);
  };
}

// Sources are titles by others; the lines about who paid and who reviewed are the same everywhere.
const isRead = ({path, key}: TextAt) =>
  !/^(sources\[|review\.)/.test(path) && !/^(funding|sponsor|reviewer|credentials)$/.test(key);

// A label of one to three words isn't a sentence: it would make the sentences around it look short.
const isLabel = (line: string) => words(line).length < 4 && !/[.!?]$/.test(line);

/** The sentences that people read as such: running text, headings, and list items of four words and more. */
export function readSentences(sentences: readonly TextAt[]): TextAt[] {
  return sentences.filter(isRead).filter(({text}) => !isLabel(text));
}

const known = new Map<string, number>();

// A number counts as one syllable; the library counts none.
function count(word: string): number {
  return word.split('-').reduce((sum, part) => sum + Math.max(1, syllable(part)), 0);
}

/** The syllables of an English word; if it has hyphens, the sum of its parts. */
export function syllables(word: string): number {
  const found = known.get(word) ?? count(word);
  known.set(word, found);
  return found;
}

/** US school grades by two formulas. */
export interface Grades {
  readonly sentences: number;
  readonly words: number;
  readonly fleschKincaid: number;
  readonly smog: number;
}

/** Flesch-Kincaid and SMOG grade of English sentences; `without` leaves names and terms out of them. */
export function grade(
  texts: readonly string[],
  without: (text: string) => string = text => text
): Grades {
  const counted = texts.flatMap(text => words(without(plain(text))).map(syllables));
  const sentence = texts.length;
  return {
    sentences: sentence,
    words: counted.length,
    fleschKincaid: fleschKincaid({
      sentence,
      word: counted.length,
      syllable: counted.reduce((sum, each) => sum + each, 0),
    }),
    smog: smogFormula({sentence, polysillabicWord: counted.filter(each => each > 2).length}),
  };
}
