import {claims} from '../claims.js';
import type {Problem, StandardItem} from './problem.js';
import type {Section} from '../section.js';

type Row = readonly [
  id: string,
  text: string,
  rules?: readonly string[],
  /** The sections whose content the item is about; else every section. */
  about?: readonly string[],
];

const treatments = ['treatments'];
const claiming = Object.keys(claims);
const numbers = ['one-in-x', 'mixed-denominators', 'denominator', 'percent', 'decimals'];

// IPDAS minimum criteria 1.1.1 to 2.3.1, in our own words.
const ipdas: readonly Row[] = [
  ['1.1.1', 'Describes the condition'],
  ['1.1.2', 'States the decision'],
  ['1.1.3', 'Lists the options, including changing nothing', ['keep-plan'], treatments],
  ['1.1.4', 'Says what is in favour of each option', ['equal-detail'], treatments],
  ['1.1.5', 'Says what is against each option', ['equal-detail', 'boxed-warning'], treatments],
  ['1.2.1', 'Says what it is like to live with each option'],
  ['2.1.1', 'Shows both sides in equal detail', ['equal-detail'], treatments],
  ['2.2.1', 'Names its sources', ['claim-source', 'source-unknown', 'source-complete'], claiming],
  ['2.2.2', 'Says when it was written', ['review-missing', 'day']],
  ['2.2.3', 'Says when its next review is due', ['review-missing', 'review-overdue', 'source-old']],
  ['2.2.4', 'Says how sure its numbers are'],
  ['2.3.1', 'Says who paid', ['funding-missing']],
];

// CDC Clear Communication Index, its 20 items in our own words.
const cdc: readonly Row[] = [
  ['1', 'Has one main message'],
  ['2', 'Has it at the top'],
  ['3', 'Emphasizes it visually'],
  ['4', 'Has a picture with a caption that supports it'],
  ['5', 'Says what to do'],
  ['6', 'Says it in the active voice', ['passive-voice']],
  [
    '7',
    'Uses the words of its readers',
    ['reading-grade', 'sentence-length', 'hard-word', 'glossary'],
  ],
  ['8', 'Puts lists in bullets or numbers'],
  ['9', 'Is divided into parts with headings'],
  ['10', 'Has the most important part first'],
  ['11', 'Says what experts know and what they don’t'],
  ['12', 'Says what to do for one’s health'],
  ['13', 'Says why that matters'],
  ['14', 'Says how to do it'],
  ['15', 'Has numbers that its readers use', numbers],
  ['16', 'Explains what its numbers mean', ['number-context']],
  ['17', 'Leaves no calculations to its readers', ['relative-number', 'mixed-denominators']],
  ['18', 'Says what the risk is and how it does harm'],
  [
    '19',
    'Gives risks as well as benefits',
    ['equal-detail', 'boxed-warning'],
    ['treatments', 'facts', 'medicines', 'faqs', 'guide'],
  ],
  [
    '20',
    'Explains chances in words or pictures, not only in numbers',
    ['percent', 'relative-number'],
  ],
];

/** Judges content by two public standards, as far as a program can; the other items need a person. */
export function judge(sections: readonly Section[], problems: readonly Problem[]): StandardItem[] {
  const broken = new Set(problems.map(({rule}) => rule));
  const names = new Set(sections.map(({name}) => name));
  const unread = broken.has('file') || broken.has('json') || broken.has('schema');
  const state = (rules: readonly string[], about?: readonly string[]): StandardItem['state'] => {
    if (!rules.length) return 'person';
    if (rules.some(rule => broken.has(rule))) return 'not met';
    const applies = about ? about.some(name => names.has(name)) : names.size > 0;
    // Finding nothing in content that couldn't be read proves nothing.
    return applies && !unread ? 'met' : 'none';
  };
  const rows = (standard: StandardItem['standard'], items: readonly Row[]) =>
    items.map(([id, text, rules = [], about]) => ({
      standard,
      id,
      text,
      state: state(rules, about),
      rules,
    }));
  return [...rows('IPDAS', ipdas), ...rows('CDC', cdc)];
}
