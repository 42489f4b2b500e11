import {asText, asTexts, itemsOf, type Item} from '../text/fields.js';
import {joinPath} from '../read/positions.js';
import {quote, wholeWords} from '../text/texts.js';
import type {Finding, Rule} from './rule.js';

const words: Readonly<Record<string, Readonly<Record<'emergency' | 'sign' | 'sent', RegExp>>>> = {
  en: {
    emergency: wholeWords(
      'emergency|911|999|112|ambulance|right now|get help now|\\{number\\}|\\{crisis\\}|life-threatening'
    ),
    sign: wholeWords(
      "chest (?:pain|pressure|tightness)|(?:trouble|difficulty|hard|struggl\\w+|can[’']?n?o?t|unable)(?: to)? breath\\w*|faint(?:ing|ed)?|pass(?:ing|ed)? out|droop\\w*|(?:weakness|numbness) (?:on|of|in) one|one-sided weakness|trouble (?:speaking|seeing)|slurred|cough\\w* up blood|vomit\\w* blood|suicid\\w+|kill\\w* (?:yourself|myself)|(?:harm|hurt)\\w* (?:yourself|myself)|end\\w* (?:your|my) life|swell\\w* (?:of|in) (?:your |the )?(?:face|lips|tongue|throat)|(?:face|lips|tongue|throat) (?:is |are |that )?swell\\w*|sudden(?:ly)? (?:loss of (?:sight|vision)|los\\w+ (?:your )?(?:sight|vision))|stiff neck"
    ),
    sent: wholeWords(
      '911|999|112|emergency|\\{number\\}|\\{crisis\\}|without (?:thoughts|chest|fainting)|no thoughts'
    ),
  },
  es: {
    emergency: wholeWords(
      'emergencias?|urgencias?|911|999|112|ambulancia|ahora mismo|\\{number\\}|\\{crisis\\}'
    ),
    sign: wholeWords(
      'dolor (?:o presión )?(?:en el|de) pecho|(?:dificultad|problemas?) (?:para|al) respirar|desmay\\w+|cara caída|debilidad (?:en|de) un lado|suicid\\w+|hacerse daño|quitarse la vida|(?:hinchazón|se (?:le )?hincha\\w*) (?:de |en )?(?:la cara|los labios|la lengua)|pérdida (?:repentina )?de (?:la )?(?:vista|visión)|tos\\w* (?:con )?sangre'
    ),
    sent: wholeWords(
      '911|999|112|emergencias?|\\{number\\}|\\{crisis\\}|sin (?:ideas|pensamientos)'
    ),
  },
};

const tierWords = ({item}: Item) =>
  `${asText(item.id)} ${asText(item.title)} ${asText(item.action)}`;

export const urgentTiers: Rule = {
  id: 'urgent-tiers',
  severity: 'error',
  why: 'A reader who sees “in the next days” beside chest pain or thoughts of suicide may wait, and die of it.',
  source:
    'Medication Guides: “Get emergency help right away”; NHS on pulmonary embolism; 988 Lifeline',
  bad: '"signs": ["Chest pain"]',
  good: '"signs": ["A new spot on your skin"]',
  *check({name, content, lang}): Iterable<Finding> {
    if (name !== 'urgent' || !(lang in words)) return;
    const {emergency, sign, sent} = words[lang];
    const tiers = itemsOf(content, 'tiers');
    const isEmergency = (tier: Item) => emergency.test(tierWords(tier));
    if (tiers.length && !tiers.some(isEmergency))
      yield {
        path: 'tiers',
        message: 'has no tier for emergencies',
        fix: 'Add one first: who to call now, with {number}, and the signs that can’t wait.',
      };
    for (const tier of tiers.filter(each => !isEmergency(each)))
      for (const [index, text] of asTexts(tier.item.signs).entries())
        if (sign.test(text) && !sent.test(text))
          yield {
            path: joinPath(joinPath(tier.path, 'signs'), index),
            message: `lists a sign of an emergency where readers may wait: ${quote(text)}`,
            fix: 'Move it to the tier for emergencies, with the number to call.',
          };
  },
};
