import {medicinesOf, statementsOf} from '../text/statements.js';
import {quote, wholeWords} from '../text/texts.js';
import {standards, type Finding, type Rule} from './rule.js';

const words: Readonly<Record<string, Readonly<Record<'ranks' | 'direct', RegExp>>>> = {
  en: {
    ranks: wholeWords(
      'better|stronger|strongest|faster|fastest|more (?:people|effective|powerful|often)|works? (?:more|best)|beats?|outperform\\w*|ahead of|superior|higher|ranks?|ranking|top|than|compared with|whereas|while|versus|vs'
    ),
    direct: wholeWords(
      "head[- ]to[- ]head|side by side in|same trial|(?:one|a|this|that|the) (?:\\w+ ){0,3}(?:trial|study)|directly|cannot|can[’']t|not|dummy|placebo"
    ),
  },
  es: {
    ranks: wholeWords(
      '(?:mejor|más (?:fuerte|rápid\\w+|eficaz|personas)|menos) que|supera\\w*|gana|mientras que|frente a'
    ),
    direct: wholeWords(
      '(?:un|el|este|mismo) (?:\\p{L}+ ){0,2}(?:ensayo|estudio)|cara a cara|directamente|no|placebo|simulad\\w+'
    ),
  },
};

export const comparedTrials: Rule = {
  id: 'compared-trials',
  severity: 'warning',
  why: 'Trials differ in people, creams and weeks, so numbers from two trials can’t say which medicine works better.',
  source: standards.numbers,
  bad: 'Upadacitinib works better than abrocitinib.',
  good: 'No trial compared upadacitinib and abrocitinib directly.',
  *check(section): Iterable<Finding> {
    const {lang} = section;
    if (!(lang in words)) return;
    for (const at of statementsOf(section)) {
      if (medicinesOf(at).length < 2) continue;
      if (words[lang].ranks.test(at.text) && !words[lang].direct.test(at.text))
        yield {
          path: at.path,
          message: `ranks medicines that no single trial compared, or doesn’t name the trial: ${quote(at.text)}`,
          fix: 'Name the trial that compared both, or describe each medicine separately.',
        };
    }
  },
};
