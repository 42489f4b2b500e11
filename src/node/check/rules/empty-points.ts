import {asTexts, itemsOf} from '../text/fields.js';
import {joinPath} from '../read/positions.js';
import {quote, sentences, wholeWords} from '../text/texts.js';
import {standards, type Finding, type Rule} from './rule.js';
import type {Section} from '../section.js';

const fields = ['benefits', 'risks', 'notFor', 'sideEffects', 'checks', 'speed', 'duration', 'why'];
const items = ['options', 'medicines', 'factors', 'steps'];

interface Point {
  readonly path: string;
  readonly field: string;
  readonly text: string;
}

/** The points of a section's items: what is in favour of them and against them, and what they involve. */
function* pointsOf({content}: Section): Iterable<Point> {
  for (const list of items)
    for (const {path, item} of itemsOf(content, list))
      for (const field of fields) {
        const given = item[field];
        for (const [index, text] of asTexts(given).entries()) {
          const own = joinPath(path, field);
          yield {path: Array.isArray(given) ? joinPath(own, index) : own, field, text};
        }
      }
}

const asks: Readonly<Record<string, RegExp>> = {
  en: /^(?:please )?(?:ask|talk (?:to|with)|speak (?:to|with)|check with|discuss)\b|[;:,] (?:please )?ask\b[^.]*\.?$/i,
  es: /^(?:pregunte|consulte|hable con|pida consejo)(?!\p{L})|[;:,] (?:pregunte|consulte)[^.]*\.?$/iu,
};
const toldAnyway = /\d/;

export const emptyPoint: Rule = {
  id: 'empty-point',
  severity: 'warning',
  why: 'A point that only says “Ask” hides what is known, and a list of them looks like a balance that isn’t there.',
  source: standards.ipdas,
  bad: '"risks": ["Ask which side effects to expect."]',
  good: '"risks": ["It can sting for some minutes."]',
  *check(section): Iterable<Finding> {
    const pattern = asks[section.lang];
    if (!pattern) return;
    for (const {path, text} of pointsOf(section))
      if (sentences(text, section.lang).every(each => pattern.test(each) && !toldAnyway.test(each)))
        yield {
          path,
          message: `only tells the reader to ask: ${quote(text)}`,
          fix: 'First say what the label or a trial shows; if nothing is known, say that.',
        };
  },
};

const status: Readonly<Record<string, RegExp>> = {
  en: wholeWords(
    'approv\\w+|licen[cs]ed|authori[sz]\\w+|recommend\\w*|guidelines?|endors\\w+|on the market|available since|no limit'
  ),
  es: wholeWords('aprob\\w+|autoriz\\w+|recomiend\\w+|guías?|disponible desde'),
};
const effect: Readonly<Record<string, RegExp>> = {
  en: wholeWords(
    'itch\\w*|skin|clear\\w*|calm\\w*|eas\\w+|improv\\w+|better|fewer|less|sleep|flares?|help\\w*|work\\w*|fast|quick\\w*|relie\\w+|avoids?|no (?:needles?|tests?)|\\d+ of \\d+|home|tests?|steroids?'
  ),
  es: wholeWords(
    'picazón|piel|mejor\\w*|menos|alivi\\w+|brotes?|ayuda\\w*|\\d+ de (?:cada )?\\d+|casa|agujas?'
  ),
};

export const statusBenefit: Rule = {
  id: 'status-benefit',
  severity: 'warning',
  why: 'An approval or a guideline isn’t an effect that a reader will feel; presented as a benefit, it sells.',
  source: standards.ipdas,
  bad: '"benefits": ["The FDA approved it in 2024."]',
  good: '"benefits": ["Itch eased within days for some people in its trials."]',
  *check(section): Iterable<Finding> {
    const {lang} = section;
    if (!(lang in status)) return;
    for (const {path, field, text} of pointsOf(section))
      if (
        field === 'benefits' &&
        sentences(text, lang).every(each => status[lang].test(each) && !effect[lang].test(each))
      )
        yield {
          path,
          message: `presents an approval or a guideline as a benefit: ${quote(text)}`,
          fix: 'Say what it does for people and for how many; put the approval in approvedFor.',
        };
  },
};
