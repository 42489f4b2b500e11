import {medicineTable, type MedicineFacts} from '../medicine-table.js';
import {medicinesIn, medicinesOf, negation, statementsOf} from '../text/statements.js';
import {quote, wholeWords, type TextAt} from '../text/texts.js';
import type {Finding, Rule} from './rule.js';

type Lang = 'en' | 'es';

const patterns = {
  en: {
    allowed:
      '(?:safe|fine|ok(?:ay)?|all right|allowed|harmless|no problem|no reason to worry|can|may|go on|keep on|carry on|continue|possible|welcome|recommended|are given|is given)',
    pregnancy: '(?:pregnan\\w*|unborn|expecting a baby|trying for a baby)',
    breastfeeding: '(?:breast-?feed\\w*|nursing|nurse your baby)',
    live: '(?:live vaccin\\w*|MMR|nasal (?:spray )?flu|yellow fever)',
    needless: wholeWords(
      "(?:no need|need not|(?:do|does)(?: not|n[’']t) (?:need|have)|no reason) to (?:stop|avoid|pause|wait|postpone|test)|(?:makes? no difference|does(?: not|n[’']t) matter|has no effect on)"
    ),
    combine: wholeWords(
      'together|combin\\w+|along(?:side)? with|at the same time|added? to|plus|on top of|both'
    ),
    adults: wholeWords(
      '(?:only (?:for )?adults|adults only|for adults alone|from age 18|not for teenagers)'
    ),
    mild: wholeWords('mild'),
    moderate: wholeWords('moderate|severe'),
    us: wholeWords('US|USA|U\\.S|United States|America|American|FDA'),
    approved: wholeWords('approv\\w+|licensed|authorized|cleared'),
    body: wholeWords('body|face|arms|legs|atopic dermatitis|all eczema|any eczema|everywhere'),
    grapefruit: wholeWords('grapefruit'),
    good: wholeWords(
      'better|fine|safe|helps?|good|stronger|as you like|no problem|may drink|can drink'
    ),
    helped: wholeWords('clear\\w*|better|improv\\w+|respon\\w+|skin score|itch|helped|worked'),
  },
  es: {
    allowed:
      '(?:segur[oa]s?|puede[ns]?|permitid[oa]s?|sin problema|sin riesgo|siga|seguir|continúe|continuar|no pasa nada|recomendad[oa]s?|se aconseja)',
    pregnancy: '(?:embaraz\\w*|gestación)',
    breastfeeding: '(?:amamant\\w*|lactancia|dar el pecho|dé el pecho)',
    live: '(?:vacunas? vivas?|vacunas? de virus vivos|triple vírica|fiebre amarilla)',
    needless: wholeWords(
      'no (?:hace falta|es necesario|tiene que) (?:dejar|evitar|esperar|suspender)|no importa'
    ),
    combine: wholeWords('junto con|juntos?|combin\\w+|a la vez|al mismo tiempo|añad\\w+|además de'),
    adults: wholeWords('(?:solo|solamente) (?:para |en )?adultos'),
    mild: wholeWords('leve'),
    moderate: wholeWords('moderad[oa]|grave'),
    us: wholeWords('EE\\.UU|EEUU|Estados Unidos|FDA'),
    approved: wholeWords('aprob\\w+|aprueba|autoriz\\w+'),
    body: wholeWords('cuerpo|cara|brazos|piernas|dermatitis atópica|todo eczema'),
    grapefruit: wholeWords('toronja|pomelo'),
    good: wholeWords('mejor|segur[oa]|ayuda|sin problema|puede tomar'),
    helped: wholeWords('piel|mejor\\w*|picazón|respond\\w+|funcion\\w+'),
  },
} as const;

type Patterns = (typeof patterns)[Lang];
type Judge = (
  at: TextAt,
  about: readonly MedicineFacts[],
  words: Patterns,
  lang: Lang
) => string | false | undefined;

const near = (one: string, other: string) =>
  new RegExp(
    `${wholeWords(one).source}.{0,80}${wholeWords(other).source}|${wholeWords(other).source}.{0,80}${wholeWords(one).source}`,
    'iu'
  );

const concerns = {
  pregnancy: wholeWords(
    'pills?|tablets?|medicines?|JAK|cream|pastillas?|comprimidos?|medicamentos?|crema'
  ),
};

// Words that say whom a rule is for: "if you can get pregnant" doesn't allow anything.
const possiblePregnancy = {
  en: /(?<=\b(?:who|if (?:you|she|they)) )(?:can|could|may|might) (?:be|become|get) (?=pregnan)/giu,
  es: /(?<=(?:^|[^\p{L}])(?:si|qui[eé]n(?:es)?|que) (?:usted )?)(?:puede|podría|pudiera)n? (?:estar|quedar(?:se)?) (?=embaraz)/giu,
};

/** Finds a statement that permits what a label warns against. */
const permits =
  (what: 'pregnancy' | 'breastfeeding' | 'live', flag: keyof MedicineFacts, why: string): Judge =>
  ({text}, about, words, lang) => {
    if (!wholeWords(words[what]).test(text)) return false;
    const concerned =
      about.some(each => each[flag]) ||
      (!about.length && concerns.pregnancy.test(text)) ||
      (!about.length && what !== 'pregnancy');
    if (!concerned) return false;
    const stated = text.replace(possiblePregnancy[lang], '');
    const allowed = near(words.allowed, words[what]).test(stated) && !negation[lang].test(text);
    return (allowed || words.needless.test(text)) && why;
  };

const pair = /([\p{L}-]+) \(([\p{L}-]+)\)/gu;

const swapped: Judge = ({text}) => {
  for (const [, one, other] of text.matchAll(pair)) {
    const [first] = medicinesIn(one);
    const [second] = medicinesIn(other);
    if (first && second && first !== second) return `gives ${one} the name of another medicine`;
  }
  return false;
};

const ages =
  /(?:from(?: the)? age(?: of)?|aged?|ages|starting at|desde los|a partir de los|de) (\d+(?:\.\d+)?)(?! (?:of|de|mg|weeks|semanas))( months| meses)?|(\d+)( months| meses)?(?: years?| años)?(?: of age| old)?(?:\+| (?:and|or|y|o) (?:older|over|up|above|más|mayores))/giu;
const below = wholeWords('under|younger|below|not (?:for|approved)|menores|no (?:está|es)');

const tooYoung: Judge = ({text}, about) => {
  const [only] = about;
  if (about.length !== 1 || only.fromAge === undefined || below.test(text)) return false;
  for (const [, a, am, b, bm] of text.matchAll(ages)) {
    const age = Number(a ?? b) / (am || bm ? 12 : 1);
    if (age < only.fromAge && /\b(age|old|year|month|años|meses|\+)/iu.test(text))
      return `gives ${only.generic} to people younger than its label does (${only.fromAge})`;
  }
  return false;
};

const onlyAdults: Judge = ({text}, about, {adults}) =>
  about.length === 1 &&
  (about[0].fromAge ?? 18) < 18 &&
  adults.test(text) &&
  `restricts ${about[0].generic} to adults, but its label starts at age ${about[0].fromAge!}`;

const mildForPill: Judge = ({text}, about, {mild, moderate}, lang) =>
  about.some(({kind}) => kind === 'jak pill' || kind === 'biologic') &&
  mild.test(text) &&
  !moderate.test(text) &&
  !negation[lang].test(text) &&
  wholeWords('eczema|dermatitis').test(text) &&
  'links a medicine for moderate to severe eczema to mild eczema';

const jakWords = wholeWords('JAK|pills?|pastillas?');
const biologicWords = wholeWords('biologics?|biológicos?');

const combined: Judge = ({text}, about, {combine}, lang) => {
  const jak = about.filter(({kind}) => kind.startsWith('jak'));
  const biologic = about.some(({kind}) => kind === 'biologic') || biologicWords.test(text);
  const both = (jak.length > 0 || jakWords.test(text)) && biologic;
  const trial = wholeWords('trials?|stud(?:y|ies)|compar\\w+|ensayos?|estudios?').test(text);
  return (
    (both || jak.length > 1) &&
    combine.test(text) &&
    !trial &&
    !negation[lang].test(text) &&
    'combines a JAK inhibitor with a biologic or another JAK inhibitor'
  );
};

const approvedInUs: Judge = ({text}, about, {us, approved}, lang) =>
  about.length === 1 &&
  about[0].usApproved === false &&
  wholeWords('eczema|dermatitis').test(text) &&
  !wholeWords('hands?|manos?').test(text) &&
  us.test(text) &&
  approved.test(text) &&
  !negation[lang].test(text) &&
  `says that ${about[0].generic} is approved for eczema in the US`;

const handsOnly: Judge = ({text}, about, {body}, lang) =>
  about.some(({generic}) => generic === 'delgocitinib') &&
  body.test(text) &&
  !negation[lang].test(text) &&
  'links delgocitinib, which is for hands only, to eczema elsewhere';

const grapefruit: Judge = ({text}, _, words, lang) =>
  words.grapefruit.test(text) &&
  words.good.test(text) &&
  !negation[lang].test(text) &&
  !wholeWords('raise\\w*|more of|too much|ask|aumenta\\w*|pregunte').test(text) &&
  'recommends grapefruit, which raises the amount of upadacitinib';

const count = /(\d+)(?: (?:to|a|o|or) (\d+))? (?:out )?(?:of|de)(?: cada| every)? (10{1,2})\b/giu;

const tooGood: Judge = ({text}, about, {helped}) => {
  const [only] = about;
  if (about.length !== 1 || !only.mostHelped || !helped.test(text)) return false;
  const wrong = [...text.matchAll(count)].find(
    ([, low, high, of]) => (Number(high ?? low) / Number(of)) * 100 > only.mostHelped! + 5
  );
  return wrong && `says that ${only.generic} helped more people than it did in any trial`;
};

const judges: readonly Judge[] = [
  swapped,
  tooYoung,
  onlyAdults,
  mildForPill,
  combined,
  approvedInUs,
  handsOnly,
  grapefruit,
  tooGood,
  permits(
    'pregnancy',
    'avoidInPregnancy',
    'lets readers take a medicine in pregnancy that may harm the baby'
  ),
  permits(
    'breastfeeding',
    'avoidBreastfeeding',
    'lets readers breastfeed on a medicine that rules it out'
  ),
  permits(
    'live',
    'avoidLiveVaccines',
    'lets readers have a live vaccine on a medicine that rules it out'
  ),
];

export const medicineMatch: Rule = {
  id: 'medicine-match',
  severity: 'error',
  why: 'A wrong age, a swapped name or a permission that the label refuses can harm a reader or a child.',
  source: `Labels and trials named in medicine-table.ts, ${medicineTable.length} medicines`,
  bad: 'Upadacitinib (Cibinqo) is a pill.',
  good: 'Upadacitinib (Rinvoq) is a pill.',
  *check(section): Iterable<Finding> {
    const {lang} = section;
    if (lang !== 'en' && lang !== 'es') return;
    for (const at of statementsOf(section)) {
      const about = medicinesOf(at);
      const why = judges.map(judge => judge(at, about, patterns[lang], lang)).find(Boolean);
      if (why)
        yield {
          path: at.path,
          message: `${why}: ${quote(at.text)}`,
          fix: 'Compare with the label of the medicine, and write what it says.',
        };
    }
  },
};
