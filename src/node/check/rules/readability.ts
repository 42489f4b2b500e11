import {standards, type Finding, type Rule} from './rule.js';
import type {Section} from '../section.js';
import {hardWords} from '../text/hard-words.js';
import {grade, leaveOut, syllables, type Grades} from '../text/readability.js';
import {plain, quote, wholeWords, words} from '../text/texts.js';

/** The grade that health writing aims at: the AMA's and NIH's advice for patients. */
const target = 6;
// The formulas give a grade for any text, but with fewer than ten words it means nothing.
const minWords = 10;
const maxWords = 22;

/** The grades of a section; `undefined` if its language isn't English or it has too few words. */
export function gradesOf(section: Section): (Grades & {inFull: number}) | undefined {
  if (section.lang !== 'en') return undefined;
  const read = section.readSentences.map(({text}) => text);
  const grades = grade(read, leaveOut(section.excludedTerms));
  return grades.words < minWords ? undefined : {...grades, inFull: grade(read).fleschKincaid};
}

function hardest(section: Section) {
  let found = {path: '', text: '', fleschKincaid: -Infinity};
  const without = leaveOut(section.excludedTerms);
  for (const {path, text} of section.readSentences) {
    const {fleschKincaid} = grade([text], without);
    if (words(text).length > 3 && fleschKincaid > found.fleschKincaid)
      found = {path, text, fleschKincaid};
  }
  return found;
}

export const readingGrade: Rule = {
  id: 'reading-grade',
  severity: 'error',
  why: 'The AMA and NIH advise grade 6 or below for patients. Above grade 8, many of them stop understanding.',
  source: 'Weiss, Health literacy and patient safety, AMA 2007; CDC Clear Communication Index',
  bad: 'Immunosuppressive medication necessitates comprehensive haematological monitoring of all susceptible individuals before initiation.',
  good: 'These pills can lower your defenses, so your blood is tested.',
  *check(section): Iterable<Finding> {
    const {maxGrade} = section.settings;
    const grades = gradesOf(section);
    if (!grades || !(grades.fleschKincaid > Math.min(target, maxGrade))) return;
    const {path, text} = hardest(section);
    const [kincaid, smog] = [grades.fleschKincaid, grades.smog].map(each => each.toFixed(1));
    yield {
      path,
      severity: grades.fleschKincaid > maxGrade ? 'error' : 'warning',
      message: `reads at grade ${kincaid} (Flesch-Kincaid; SMOG ${smog}); the target is ${Math.min(target, maxGrade)}, and over ${maxGrade} fails. Hardest: ${quote(text)}`,
      fix: 'Split long sentences and use shorter words. Start with the hardest sentence.',
    };
  },
};

export const sentenceLength: Rule = {
  id: 'sentence-length',
  severity: 'warning',
  why: 'Tired or worried readers forget the start of a long sentence before they reach its end.',
  source: standards.cdc,
  bad: 'Ask how often they test your blood, and what they look for, and who will tell you what was found, and when you will hear of it.',
  good: 'Ask how often they test your blood. Ask who will tell you what was found, and when.',
  *check({readSentences, lang}): Iterable<Finding> {
    if (lang !== 'en') return;
    for (const {path, text} of readSentences) {
      const {length} = words(text);
      if (length > maxWords)
        yield {
          path,
          message: `has a sentence of ${length} words: ${quote(text)}`,
          fix: `Split it: the limit is ${maxWords} words.`,
        };
    }
  },
};

const irregular =
  'done|given|taken|made|found|seen|shown|known|told|held|kept|led|left|lost|met|paid|put|read|sent|set|written|chosen|drawn|driven|grown|hidden|worn|begun|brought|built|caught|felt|fought|thought|taught';
const passive = wholeWords(
  `(?:is|are|was|were|been|being|be) (?:\\w+ly |not |also |often )?(?:\\w{2,}ed|${irregular})(?: by)?`
);
// Guides to medical writing allow one in ten.
const maxShare = 0.1;

export const passiveVoice: Rule = {
  id: 'passive-voice',
  severity: 'warning',
  why: 'A passive sentence hides who does what, and patients need to know that.',
  source: standards.cdc,
  bad: 'Your blood is tested by the nurse.',
  good: 'The nurse tests your blood.',
  *check({readSentences, lang}): Iterable<Finding> {
    if (lang !== 'en') return;
    const found = readSentences.filter(({text}) => passive.test(text));
    if (!found.length || found.length <= readSentences.length * maxShare) return;
    yield {
      path: found[0].path,
      message: `${found.length} of ${readSentences.length} sentences are passive, more than 1 of 10. First: ${quote(found[0].text)}`,
      fix: 'Name who does it: “The nurse tests your blood.”',
    };
  },
};

const jargon = wholeWords([...hardWords.keys()].join('|'), 'giu');
const tooLong = 6;

function* hardIn(text: string, leave: (text: string) => string) {
  const rest = leave(text);
  for (const [word] of rest.matchAll(jargon)) yield word;
  for (const word of words(rest))
    if (!word.includes('-') && syllables(word) >= tooLong && !hardWords.has(word.toLowerCase()))
      yield word;
}

export const hardWord: Rule = {
  id: 'hard-word',
  severity: 'warning',
  why: 'Readers don’t know words that only clinicians use. Use a plain word, or explain the word in the glossary.',
  source: standards.cdc,
  bad: 'Tell us if pruritus keeps you awake.',
  good: 'Tell us if itch keeps you awake.',
  *check(section): Iterable<Finding> {
    if (section.lang !== 'en') return;
    const leave = leaveOut(section.excludedTerms);
    const reported = new Set<string>();
    for (const {path, text} of section.readSentences) {
      for (const word of hardIn(text, leave)) {
        const key = word.toLowerCase();
        if (reported.has(key) || section.glossaryHas(word)) continue;
        reported.add(key);
        const plainer = hardWords.get(key);
        yield {
          path,
          message: `“${word}” is a hard word, and the glossary does not explain it`,
          fix: plainer
            ? `Write “${plainer}”, or explain it in the glossary.`
            : 'Use a plain word, or explain it in the glossary.',
        };
      }
    }
  },
};

export const glossary: Rule = {
  id: 'glossary',
  severity: 'warning',
  why: 'A word in [[ ]] promises an explanation. Without one in the glossary, it stays plain text.',
  source: standards.contract,
  bad: 'Ask about your [[skin barier]].',
  good: 'Ask about your skin barrier.',
  *check(section): Iterable<Finding> {
    for (const {path, text} of section.texts)
      for (const [, word] of text.matchAll(/\[\[([^\]]*)\]\]/g))
        if (!section.glossaryHas(plain(word)))
          yield {
            path,
            message: `"${word}" is not in the glossary`,
            fix: 'Add it to the terms, or delete the brackets.',
          };
  },
};
