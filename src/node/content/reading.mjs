import {fleschKincaid} from 'flesch-kincaid';
import {smogFormula} from 'smog-formula';
import {syllable} from 'syllable';
import {plain, sentences, texts, words} from './texts.mjs';

/** Names that nobody can make shorter. They count as one short word each when a text is graded. */
export const drugNames = [
  ...['upadacitinib', 'Rinvoq', 'abrocitinib', 'Cibinqo', 'ruxolitinib', 'Opzelura'],
  ...['baricitinib', 'Olumiant', 'delgocitinib', 'Anzupgo', 'tofacitinib'],
  ...['dupilumab', 'Dupixent', 'tralokinumab', 'Adbry', 'lebrikizumab', 'Ebglyss'],
  ...['nemolizumab', 'Nemluvio', 'tacrolimus', 'pimecrolimus', 'crisaborole', 'roflumilast'],
  ...['tapinarof', 'Vtama', 'cyclosporine', 'methotrexate', 'azathioprine', 'mycophenolate'],
  ...['prednisone', 'fluoxetine', 'fluconazole', 'rifampin'],
];

const escape = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Puts a word of one syllable for every word of a name or a term, in any case and in the plural too.
 * So they make no sentence shorter, and no word harder.
 */
export function leaveOut(text, names) {
  if (!names.length) return text;
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  const pattern = `(?<!\\p{L})(?:${longestFirst.map(escape).join('|')})s?(?!\\p{L})`;
  return text.replace(new RegExp(pattern, 'giu'), name => name.replace(/[^\s-]+/g, 'it'));
}

// Sources are titles of others; who paid is the same line everywhere.
const isRead = ({path, key}) => !path.startsWith('sources[') && key !== 'funding';

// A label of one to three words isn't a sentence: it would make the sentences around it look short.
const isLabel = line => words(line).length < 4 && !/[.!?]$/.test(line);

/** What is read as English sentences in a content: running text, headings and list items of four words and more. */
export function readSentences(content) {
  return texts(content)
    .filter(isRead)
    .flatMap(({path, text}) => sentences(text).map(sentence => ({path, text: sentence})))
    .filter(({text}) => !isLabel(text));
}

// Figures are read as one syllable: the library takes them for none.
const syllables = word =>
  word.split('-').reduce((sum, part) => sum + Math.max(1, syllable(part)), 0);

/** Flesch-Kincaid and SMOG grade of English sentences, without the given names and terms. */
export function grade(sentenceTexts, names = []) {
  const all = sentenceTexts.map(text => words(leaveOut(plain(text), names)));
  const counted = all.flat().map(syllables);
  const sentence = all.length;
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

/** The grades of a section, and the Flesch-Kincaid grade with nothing left out. */
export function gradeOf(content, names) {
  const read = readSentences(content).map(({text}) => text);
  return {...grade(read, names), inFull: grade(read).fleschKincaid};
}

/** Sentences with more words than a reader can hold. */
export function longSentences(content, most = 22) {
  return readSentences(content)
    .map(({path, text}) => ({path, text, length: words(text).length}))
    .filter(({length}) => length > most)
    .map(({path, text, length}) => `${path}: ${length} words: ${text}`);
}

const columns = {
  words: 'words',
  sentences: 'sentences',
  fleschKincaid: 'Flesch-Kincaid',
  smog: 'SMOG',
  inFull: 'Flesch-Kincaid with all names',
};

/** A table of grades, line by line. */
export function gradeTable(grades) {
  const cells = Object.keys(columns);
  const row = (name, each) =>
    name.padEnd(12) +
    cells.map(cell => `${each[cell]}`.padStart(columns[cell].length + 2)).join('');
  const rounded = each => ({
    ...each,
    ...Object.fromEntries(
      ['fleschKincaid', 'smog', 'inFull'].map(cell => [cell, each[cell].toFixed(1)])
    ),
  });
  return [
    row('section', columns),
    ...Object.entries(grades).map(([section, each]) => row(section, rounded(each))),
  ];
}
