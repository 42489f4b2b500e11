import {asText, type Fields} from '../text/fields.js';
import {figuresIn} from '../text/figures.js';
import {standards, type Finding, type Rule} from './rule.js';
import type {Section} from '../section.js';
import {quote, wholeWords} from '../text/texts.js';
import {denominators} from './chances.js';

const patterns: Readonly<
  Record<string, Readonly<Record<'time' | 'comparison' | 'trial', RegExp>>>
> = {
  en: {
    time: wholeWords('(?:days?|weeks?|months?|years?)'),
    comparison: wholeWords(
      'dummy|placebo|compared|than|versus|vs|without|on another|in the other group|before'
    ),
    trial: wholeWords('trials?|stud(?:y|ies)'),
  },
  es: {
    time: wholeWords('(?:días?|semanas?|mes|meses|años?)'),
    comparison: wholeWords('sin|placebo|comparad[oa]s?|que|frente a|antes'),
    trial: wholeWords('ensayos?|estudios?'),
  },
};

const fixes = {
  time: 'Add the period: “within 16 weeks”.',
  comparison: 'Add what it is compared with: “1 of 10 on a dummy pill”.',
  trial: 'Add where the number comes from: “in a trial”.',
};

function* lacks(text: string, lang: string, parts: readonly (keyof typeof fixes)[]) {
  for (const part of parts) if (!patterns[lang][part].test(text)) yield {part, fix: fixes[part]};
}

function* checkFigure(path: string, {items, time, note}: Fields, lang: string): Iterable<Finding> {
  if (Array.isArray(items) && items.length < 2)
    yield {path, message: 'has no comparison', fix: 'Add the same number without the treatment.'};
  for (const found of lacks(`${asText(time)} ${asText(note)}`, lang, [
    'time',
    'comparison',
    'trial',
  ]))
    yield {path, message: `has no ${found.part} in its note`, fix: found.fix};
}

function* checkTexts({texts, lang}: Section): Iterable<Finding> {
  for (const {path, key, text} of texts) {
    const counts = denominators(text, lang);
    if (!counts.length || key === 'note' || path.startsWith('sources[')) continue;
    for (const found of lacks(text, lang, ['time', 'comparison']))
      yield {path, message: `has a number but no ${found.part}: ${quote(text)}`, fix: found.fix};
  }
}

export const numberContext: Rule = {
  id: 'number-context',
  severity: 'warning',
  why: 'A number needs its period and a comparison with no treatment to mean anything.',
  source: standards.ipdas,
  bad: 'Less itch came for 5 of 10 people.',
  good: 'Within a week, less itch came for 5 of 10 people. On a dummy pill, it did for 1 of 10.',
  *check(section): Iterable<Finding> {
    if (!(section.lang in patterns)) return;
    yield* checkTexts(section);
    for (const {path, figure} of figuresIn(section.content))
      yield* checkFigure(path, figure, section.lang);
  },
};
