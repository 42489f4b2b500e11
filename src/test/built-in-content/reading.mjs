import {grade, leaveOut, readSentences} from '../../node/check/text/readability.js';
import {sentencesOf, textsOf, words} from '../../node/check/text/texts.js';

const readIn = content => readSentences(sentencesOf(textsOf(content), 'en'));

/** The grades of a section, and the Flesch-Kincaid grade with nothing left out. */
export function gradeOf(content, names) {
  const read = readIn(content).map(({text}) => text);
  return {...grade(read, leaveOut(names)), inFull: grade(read).fleschKincaid};
}

/** Sentences with more words than a reader can hold. */
export function longSentences(content, most = 22) {
  return readIn(content)
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
