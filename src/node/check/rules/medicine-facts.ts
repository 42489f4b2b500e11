import {isRecord} from '../../../shared/is-record.js';
import {asText, itemsOf, type Item} from '../text/fields.js';
import type {Finding, Rule} from './rule.js';
import {quote, wholeWords} from '../text/texts.js';

const cream = 'ruxolitinib-cream';

const words = {
  en: {
    status: /^(Approved|Not approved)\b/,
    yesOrNo: /^No\b/i,
    severe: wholeWords('severe'),
    not: wholeWords('not|never'),
    noBoxed: wholeWords('(?:no|without (?:a|the)|not (?:carry|have) (?:a|the)) boxed warning'),
    approvedInUs: wholeWords(
      'approved (?:\\w+ ){0,3}(?:in the US|by the FDA)|FDA(?:-| has | )approve[sd]?'
    ),
    approvedNot: wholeWords('not (?:\\w+[- ])?approved'),
    dermatitis: wholeWords('atopic dermatitis'),
    theCream: wholeWords('ruxolitinib|Opzelura|JAK (?:inhibitor )?cream|the cream'),
  },
  es: {
    status: /^(Aprobado|No aprobado)(?!\p{L})/u,
    yesOrNo: /^No\b/i,
    // `grave` also describes serious infections.
    severe: wholeWords('(?:eczema|dermatitis atópica|moderad[oa] a) graves?'),
    not: wholeWords('no|nunca'),
    noBoxed: wholeWords('(?:sin (?:la )?|no (?:lleva|tiene) (?:la |una )?)advertencia en recuadro'),
    approvedInUs: wholeWords(
      'aprobado (?:\\p{L}+ ){0,3}(?:en EE\\.UU|por la FDA)|FDA (?:ha )?apr(?:obó|obado|ueba)'
    ),
    approvedNot: wholeWords('no (?:está )?aprobado'),
    dermatitis: wholeWords('dermatitis atópica'),
    theCream: wholeWords('ruxolitinib|Opzelura|crema inhibidora|la crema'),
  },
};

type Patterns = (typeof words)['en'];

const approvedWrongly = (text: string, {approvedInUs, approvedNot}: Patterns) =>
  approvedInUs.test(text) && !approvedNot.test(text);

/** Refused statements, and where they are refused: in sentences of an item and in those that name the medicine. */
const statements: readonly {
  readonly why: string;
  readonly item?: string;
  readonly names: (patterns: Patterns) => RegExp;
  readonly refused: (text: string, patterns: Patterns) => boolean;
}[] = [
  {
    why: 'says that the cream is for severe eczema',
    item: cream,
    names: ({theCream}) => theCream,
    refused: (text, {severe, not}) => severe.test(text) && !not.test(text),
  },
  {
    why: 'says that a medicine with the boxed warning has none',
    names: () => wholeWords('upadacitinib|Rinvoq|abrocitinib|Cibinqo|ruxolitinib|Opzelura'),
    refused: (text, {noBoxed}) => noBoxed.test(text),
  },
  {
    why: 'says that baricitinib is approved for eczema in the US',
    item: 'baricitinib',
    names: () => wholeWords('baricitinib|Olumiant'),
    refused: approvedWrongly,
  },
  {
    why: 'says that delgocitinib is for atopic dermatitis',
    item: 'delgocitinib-cream',
    names: () => wholeWords('delgocitinib|Anzupgo'),
    refused: (text, {dermatitis, not}) => dermatitis.test(text) && !not.test(text),
  },
];

const carries = /upadacitinib|abrocitinib|ruxolitinib/i;
const fix = 'Write what the label of the medicine says.';

function* checkCard({path, item}: Item, patterns: Patterns): Iterable<Finding> {
  const us = isRecord(item.status) ? item.status.us : undefined;
  if (typeof us === 'string' && !patterns.status.test(us))
    yield {
      path: `${path}.status.us`,
      message: 'starts with neither “Approved” nor “Not approved”',
      fix: 'Start with one of the two, then say for whom and since when.',
    };
  const name = `${asText(item.id)} ${asText(item.generic)}`;
  if (carries.test(name) && patterns.yesOrNo.test(asText(item.warning)))
    yield {
      path: `${path}.warning`,
      message: 'says that a medicine with the boxed warning has none',
      fix,
    };
}

export const medicineFacts: Rule = {
  id: 'medicine-facts',
  severity: 'error',
  why: 'Regulators decide what a medicine is approved for and whether it carries the warning.',
  source: 'FDA labels, https://dailymed.nlm.nih.gov/; FDA approval of Anzupgo, 23 July 2025',
  bad: 'Opzelura is a cream for severe eczema.',
  good: 'Opzelura is a cream for mild to moderate eczema.',
  *check({sentences, lang, content, name}): Iterable<Finding> {
    if (lang !== 'en' && lang !== 'es') return;
    const patterns = words[lang];
    if (name === 'medicines')
      for (const card of itemsOf(content, 'medicines')) yield* checkCard(card, patterns);
    for (const {path, item, text} of sentences)
      for (const {why, names, refused, ...of} of statements)
        if ((item === of.item || names(patterns).test(text)) && refused(text, patterns))
          yield {path, message: `${why}: ${quote(text)}`, fix};
  },
};
