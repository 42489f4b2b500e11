import {asText, itemsOf} from '../text/fields.js';
import {medicinesOf} from '../text/statements.js';
import {quote, wholeWords} from '../text/texts.js';
import {standards, type Finding, type Rule} from './rule.js';

const topics = [
  ['serious infections', wholeWords('infecti\\w+|infecci\\w+')],
  ['death', wholeWords('deaths?|dies?|died|dying|muertes?|mor(?:ir|tal)\\w*')],
  ['cancer', wholeWords('cancers?|lymphomas?|tumou?rs?|cáncer\\w*')],
  ['heart attack and stroke', wholeWords('heart|strokes?|corazón|cardíac\\w+|ictus|infartos?')],
  ['blood clots', wholeWords('clots?|thrombos\\w+|coágulos?|trombos\\w+')],
] as const;

const lists: Readonly<Record<string, RegExp>> = {
  en: /warning(?: \w+){0,3} (?:names?|lists?|covers?|warns? (?:of|about)|speaks? of|is (?:about|on|for)|mentions?)\b|warning: /i,
  es: /advertencia(?: [\p{L}.]+){0,3} (?:nombra|menciona|enumera|advierte|habla|es (?:sobre|por))|advertencia: /iu,
};
const inWords =
  /\b(?:five|cinco) (?:risks|topics|riesgos|temas)|(?:risks|topics|page|section|below|above|here)\.?$/i;

const missingIn = (text: string) =>
  topics.filter(([, pattern]) => !pattern.test(text)).map(([name]) => name);

const others = wholeWords(
  'tacrolimus|pimecrolimus|calcineurin\\w*|methotrexate|mycophenolate|azathioprine|cyclosporine|calcineurina'
);

export const warningTopics: Rule = {
  id: 'warning-topics',
  severity: 'warning',
  why: 'The boxed warning of JAK inhibitors has five topics; a reader never weighs one that is left out.',
  source: standards.boxed,
  bad: 'The boxed warning of these pills names infections.',
  good: 'The boxed warning of these pills names serious infections, death, cancer, heart attack or stroke, and blood clots.',
  *check({name, content, lang, texts}): Iterable<Finding> {
    // Each factor names the one topic that it bears on.
    if (!(lang in lists) || name === 'factors') return;
    const fix =
      'Name all five: serious infections, death, cancer, heart attack or stroke, and blood clots.';
    const points = itemsOf(content, 'points').map(
      ({item}) => `${asText(item.title)} ${asText(item.text)}`
    );
    const left = name === 'warning' && points.length ? missingIn(points.join(' ')) : [];
    if (left.length && left.length < topics.length)
      yield {
        path: 'points',
        severity: 'error',
        message: `omit topics of the boxed warning: ${left.join(', ')}`,
        fix,
      };
    for (const at of texts) {
      const about = `${at.item} ${at.text}`;
      if (!lists[lang].test(at.text) || inWords.test(at.text) || at.path.startsWith('sources['))
        continue;
      if (others.test(about) && !medicinesOf(at).some(({kind}) => kind.startsWith('jak'))) continue;
      const missing = missingIn(at.text);
      if (missing.length && missing.length < topics.length)
        yield {
          path: at.path,
          message: `names the boxed warning without ${missing.join(', ')}: ${quote(at.text)}`,
          fix,
        };
    }
  },
};
