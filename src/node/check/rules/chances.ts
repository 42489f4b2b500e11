import {figuresIn} from '../text/figures.js';
import {standards, type Finding, type Rule} from './rule.js';
import type {Section} from '../section.js';
import {quote, wholeWords, type TextAt} from '../text/texts.js';

// People feel 1 in 200 as more than 5 in 1000, which is the same risk; with counts of one 10 or 100 they don't.
const spelled = {
  en: 'one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}',
  es: 'uno|una|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\\d{1,3}',
};
const many = {
  en: 'two|three|four|five|six|seven|eight|nine|ten|twenty|(?:a )?hundred|(?:a )?thousand|[\\d,]+',
  es: 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien|mil|[\\d.]+',
};
const year = '(?!(?:19|20)\\d\\d(?!\\d))';
const perCent = /\d\s*%|(?:per ?cent|percent|por ciento)(?!\p{L})/iu;

/** How numbers are worded in the languages that the check knows; those of other languages are left to people. */
const patterns = {
  en: {
    oneIn: wholeWords(`(?:${spelled.en}) in (?:every )?${year}(?:${many.en})`),
    countOf: wholeWords(
      `(?:${spelled.en}|[\\d,]+) (?:out )?of (?:every |the )?(\\d[\\d,]*)`,
      'giu'
    ),
    decimal: /\d\.\d/,
    relative: wholeWords(
      '\\d+ ?(?:%|per ?cent) (?:lower|higher|less|more|fewer|greater|better|worse|reduction|increase|drop|decrease)|(?:twice|double|triple|half|(?:two|three|four|five|ten|\\d+) times|(?:two|three|\\d+)-?fold)(?: as| the| more| less| higher| lower| greater)* (?:likely|risk|chance|odds|often)|(?:cuts?|reduce[sd]?|lower(?:s|ed)?|raise[sd]?|increase[sd]?) [^.]{0,60}\\bby (?:\\d+ ?(?:%|per ?cent)|half)|(?:halve|double|triple)[sd]? (?:the|your|their) (?:risk|chance|odds)|(?:cuts?|reduced?s?|lower(?:s|ed)?) (?:\\w+ ){0,4}(?:in half|by half|by (?:a|one|two) (?:third|quarter)s?)|half (?:the|as (?:many|much))|(?:one and a half|\\d\\.\\d|several|many) times (?:as|more|the|higher|less)'
    ),
  },
  es: {
    oneIn: wholeWords(`(?:${spelled.es}) (?:en|entre) (?:cada )?${year}(?:${many.es})`),
    countOf: wholeWords(`(?:${spelled.es}|\\d+) de (?:cada |las |los )?(\\d[\\d.]*)`, 'giu'),
    decimal: /\d,\d/,
    relative: wholeWords(
      '\\d+ ?(?:%|por ciento) (?:menos|más|menor|mayor)|(?:el doble|el triple|la mitad) de(?:l)? (?:riesgo|probable|probabilidad)|(?:dos|tres|\\d+) veces (?:más|mayor)|(?:reduce|aumenta|baja|sube)\\w* [^.]{0,60} (?:un \\d+ ?%|a la mitad|un tercio|al doble)|(?:duplica|triplica)\\w* (?:el|su) (?:riesgo|probabilidad)|a la mitad'
    ),
  },
};

type Known = keyof typeof patterns;

const knows = (lang: string): lang is Known => lang in patterns;

/** The denominators of counts in running text: `10` in "6 to 8 of 10 people". */
export function denominators(text: string, lang: string): number[] {
  if (!knows(lang)) return [];
  return [...text.matchAll(patterns[lang].countOf)]
    .map(([, of]) => Number(of.replace(/[.,]/g, '')))
    .filter(of => of < 1900 || of > 2100);
}

const isSource = ({path}: TextAt) => path.startsWith('sources[');

type MessageFor = (sentence: string, lang: Known) => string | false;

/** A check of each sentence except those of sources. */
function perSentence(messageFor: MessageFor, fix: string): Rule['check'] {
  return function* ({sentences, lang}: Section): Iterable<Finding> {
    if (!knows(lang)) return;
    for (const sentence of sentences) {
      const message = !isSource(sentence) && messageFor(sentence.text, lang);
      if (message) yield {path: sentence.path, message: `${message}: ${quote(sentence.text)}`, fix};
    }
  };
}

export const oneInX: Rule = {
  id: 'one-in-x',
  severity: 'error',
  why: 'Many people think that 1 in 200 is more than 5 in 1,000, and can’t compare two such numbers.',
  source: standards.numbers,
  bad: 'Acne came in 1 in 7 people within 16 weeks, compared with few on a dummy pill.',
  good: 'Acne came in 14 of 100 people within 16 weeks, compared with 4 of 100 on a dummy pill.',
  check: perSentence(
    (text, lang) => patterns[lang].oneIn.test(text) && 'says “1 in x”',
    'Write how many of 10 or of 100 people.'
  ),
};

export const denominator: Rule = {
  id: 'denominator',
  severity: 'warning',
  why: 'People can picture 10 or 100 people. Counts of 1,000 always look small.',
  source: standards.numbers,
  bad: 'Acne came in 9 of 60 people within 16 weeks, compared with fewer on a dummy pill.',
  good: 'Acne came in 15 of 100 people within 16 weeks, compared with fewer on a dummy pill.',
  check: perSentence((text, lang) => {
    const odd = denominators(text, lang).filter(of => ![10, 100].includes(of));
    return odd.length > 0 && `counts out of ${odd.join(' and ')} people, not 10 or 100`;
  }, 'Round the number to 10 or 100 people.'),
};

export const percent: Rule = {
  id: 'percent',
  severity: 'warning',
  why: 'A percentage without a number of people is the hardest way to understand a chance.',
  source: standards.numbers,
  bad: 'Acne came in 15% of people.',
  good: 'Acne came in 15 of 100 people within 16 weeks, compared with 4 of 100 on a dummy pill.',
  check: perSentence(
    (text, lang) =>
      perCent.test(text) &&
      !denominators(text, lang).length &&
      'has a percentage without a number of people',
    'Write how many of 10 or of 100 people.'
  ),
};

export const decimals: Rule = {
  id: 'decimals',
  severity: 'warning',
  why: 'Decimals look more exact than a trial is, and few people read them.',
  source: standards.cdc,
  bad: 'The itch score fell by 4.5 points.',
  good: 'The itch score fell by about 5 points.',
  check: perSentence(
    (text, lang) => patterns[lang].decimal.test(text) && 'has decimals',
    'Round the number.'
  ),
};

export const relativeNumber: Rule = {
  id: 'relative-number',
  severity: 'error',
  why: '“Twice the risk” may mean 2 of 100 or 2 of 10,000. Without the numbers, it misleads.',
  source: standards.numbers,
  bad: 'Clots are twice as likely with some pills.',
  good: 'Clots came in 2 of 100 people in a year with some pills, compared with 1 of 100 without.',
  *check({texts, lang}): Iterable<Finding> {
    if (!knows(lang)) return;
    for (const {path, text} of texts) {
      const [words] = patterns[lang].relative.exec(text) ?? [];
      if (words && !path.startsWith('sources[') && !denominators(text, lang).length)
        yield {
          path,
          message: `says “${words}” without the numbers behind it`,
          fix: 'Write both numbers: “2 of 100, compared with 1 of 100”.',
        };
    }
  },
};

/** Every count of a section, in sentences and in figures, with its path. */
function* counts({sentences, content, lang}: Section): Iterable<{path: string; of: number}> {
  for (const sentence of sentences)
    if (!isSource(sentence))
      for (const of of denominators(sentence.text, lang)) yield {path: sentence.path, of};
  for (const {path, figure} of figuresIn(content))
    if (typeof figure.of === 'number') yield {path: `${path}.of`, of: figure.of};
}

export const mixedDenominators: Rule = {
  id: 'mixed-denominators',
  severity: 'error',
  why: 'Readers compare 3 with 20 and don’t notice that one is out of 10 and the other out of 100.',
  source: standards.numbers,
  bad: 'It helped 3 of 10 people in 16 weeks.',
  good: 'It helped 30 of 100 people in 16 weeks.',
  *check(section): Iterable<Finding> {
    const all = [...counts(section)];
    const [first] = all;
    const other = all.find(({of}) => of !== first.of);
    if (!other) return;
    const each = [...new Set(all.map(({of}) => of))];
    yield {
      path: other.path,
      message: `mixes numbers out of ${each.join(' and ')} in one section`,
      fix: `Write all of them out of ${each.includes(100) ? 100 : first.of} people.`,
    };
  },
};
