import {primary} from '../../../shared/language/language.js';
import {isCode, leaves, plain, quote, wholeWords} from '../text/texts.js';
import {type Finding, type Rule} from './rule.js';

/** What both versions of a sentence must contain, with the pattern of each language. */
const kinds: readonly {
  readonly name: string;
  readonly en: RegExp;
  readonly es: RegExp;
  /** A warning for words that the other version may leave out. */
  readonly severity: 'error' | 'warning';
}[] = [
  {
    name: 'a negation',
    en: wholeWords(
      "not|no|never|none|nobody|cannot|neither|(?:don|doesn|isn|aren|can|won|didn)[’']t"
    ),
    es: wholeWords(
      'no|nunca|ningun\\w*|ningún|nadie|nada|sin|tampoco|ni|evit\\w+|contra|menos|desconoc\\w+|falt\\w+|deja\\w*|desaconseja\\w*|in\\p{L}+'
    ),
    severity: 'error',
  },
  {
    name: 'a word that says how sure it is',
    en: wholeWords('may|might|could|perhaps|possibl\\w+|suggests?|seems?|likely|uncertain'),
    es: wholeWords(
      'pued\\w+|podría\\w*|pudier\\w+|quizás?|tal vez|posibl\\w+|sugier\\w+|parece\\w*|probabl\\w+|es posible|inciert\\w+'
    ),
    severity: 'warning',
  },
];

const opposites: readonly {readonly en: RegExp; readonly es: RegExp; readonly both: RegExp}[] = [
  {
    en: wholeWords('fewer than|less than|under|at most'),
    es: wholeWords('más de|al menos'),
    both: wholeWords('more|over|at least'),
  },
  {
    en: wholeWords('more than|over|at least'),
    es: wholeWords('menos de|como máximo'),
    both: wholeWords('fewer|less|under'),
  },
  {
    en: wholeWords('severe|serious'),
    es: wholeWords('leves?|sin importancia|ligero'),
    both: wholeWords('mild\\w*|light'),
  },
  {en: wholeWords('mild'), es: wholeWords('graves?'), both: wholeWords('severe|serious')},
];

/** The numbers of a text, sorted, and the same whatever separates their thousands and decimals. */
const numbersIn = (text: string): string[] =>
  [...text.matchAll(/\d+(?:[.,]\d+)*/g)]
    .map(([found]) => found.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'))
    .sort();

const comparedNumbers = (text: string) =>
  numbersIn(text).filter(each => !['1', '2', '3'].includes(each));

function* compare(original: string, here: string): Iterable<Omit<Finding, 'path'>> {
  const [there, now] = [comparedNumbers(original), comparedNumbers(here)];
  const fix = 'Compare with the original, and say the same.';
  if (there.join() !== now.join())
    yield {
      message: `has the numbers ${now.join(', ') || 'none'}, the original ${there.join(', ') || 'none'}: ${quote(here)}`,
      fix,
    };
  for (const {name, en, es, severity} of kinds)
    if (en.test(original) && !es.test(here))
      yield {message: `lacks ${name} that the original has: ${quote(here)}`, fix, severity};
  for (const {en, es, both} of opposites)
    if (en.test(original) && es.test(here) && !both.test(original))
      yield {message: `says the opposite of the original: ${quote(here)}`, fix};
}

const strictNegation = /\b(?:do not|don[’']t|not|never|no)\b/i;

function textsByPath(content: unknown): Map<string, string> {
  return new Map(
    [...leaves(content)].flatMap(({path, key, value}) =>
      typeof value === 'string' &&
      !isCode(key) &&
      !/^(sources\[|review\b|funding|strings)/.test(path)
        ? [[path, plain(value)]]
        : []
    )
  );
}

export const translationDrift: Rule = {
  id: 'translation-drift',
  severity: 'error',
  why: 'A lost “not” or a wrong age in a translation harms readers whose language nobody in the house reads.',
  source: 'NHS Standard for creating health content, on translations',
  bad: '"text": "Se aconseja pedir las pruebas desde los 2 años."',
  good: '"text": "Se aconseja pedir las pruebas desde los 12 años."',
  *check({content, original, lang}): Iterable<Finding> {
    if (original === undefined || primary(lang) !== 'es') return;
    const here = textsByPath(content);
    for (const [path, text] of textsByPath(original)) {
      const now = here.get(path);
      if (now === undefined || now === text) continue;
      for (const found of compare(text, now))
        yield {
          ...found,
          path,
          severity:
            found.severity === 'error' && !strictNegation.test(text) ? 'warning' : found.severity,
        };
    }
  },
};
