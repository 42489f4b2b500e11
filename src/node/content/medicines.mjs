import {isDay} from './sources.mjs';
import {allSentences, wholeWords} from './texts.mjs';

const cream = 'ruxolitinib-cream';

/** The eczema medicines that carry the boxed warning in the US. */
export const warned = ['upadacitinib', 'abrocitinib', cream];

const words = {
  en: {
    status: /^(Approved|Not approved) /,
    notApproved: /^Not approved for atopic dermatitis/,
    yes: /^Yes\. .*boxed warning/,
    boxed: wholeWords('boxed warning'),
    severe: wholeWords('severe'),
    mild: wholeWords('mild to moderate'),
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
    status: /^(Aprobado|No aprobado) /,
    notApproved: /^No aprobado para la dermatitis atópica/,
    yes: /^Sí\. .*advertencia en recuadro/,
    boxed: wholeWords('advertencia en recuadro'),
    // `grave` stands for serious infections as well.
    severe: wholeWords('(?:eczema|dermatitis atópica|moderad[oa] a) graves?'),
    mild: wholeWords('leve a moderad[oa]'),
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

// [V] and [V2] of MEDICAL.md, C1 to C3. The same day is written in the manner of each language.
const approvals = {
  upadacitinib: {
    en: ['January 14, 2022', 'from age 12'],
    es: ['14 de enero de 2022', 'a partir de los 12 años'],
  },
  abrocitinib: {
    en: ['January 14, 2022', 'from age 12, February 2023'],
    es: ['14 de enero de 2022', 'a partir de los 12 años, febrero de 2023'],
  },
  [cream]: {
    en: ['mild to moderate', 'September 21, 2021', 'from age 2, September 2025'],
    es: [
      'leve a moderada',
      '21 de septiembre de 2021',
      'a partir de los 2 años, septiembre de 2025',
    ],
  },
};

function checkMedicine({id, status, use, warning, checked}, lang, now) {
  const {status: begins, notApproved, yes, mild} = words[lang];
  const missing = (approvals[id]?.[lang] ?? []).filter(part => !status.us.includes(part));
  const elsewhere = ['baricitinib', 'delgocitinib-cream'].includes(id);
  return [
    !begins.test(status.us) && `its US status doesn't begin as agreed: ${status.us}`,
    ...missing.map(part => `its US status lacks "${part}"`),
    elsewhere && !notApproved.test(status.us) && 'is not approved for atopic dermatitis in the US',
    warned.includes(id) && !yes.test(warning) && 'carries the boxed warning in the US',
    id === cream && !mild.test(use) && 'is for mild to moderate eczema',
    !isDay(checked) && `"${checked}" is no ISO day`,
    isDay(checked) && checked > now && `"${checked}" lies in the future`,
  ].filter(Boolean);
}

/** What the cards of medicines state otherwise than regulators; `now` is an ISO day. */
export function medicineFindings({lang, medicines}, now) {
  const ids = medicines.map(({id}) => id);
  return [
    ...warned.filter(id => !ids.includes(id)).map(id => `${id}: is missing`),
    ...medicines.flatMap(each =>
      checkMedicine(each, lang, now).map(message => `${each.id}: ${message}`)
    ),
  ];
}

const approvedWrongly = (text, {approvedInUs, approvedNot}) =>
  approvedInUs.test(text) && !approvedNot.test(text);

const tiedToSevere = (text, {severe, not}) => severe.test(text) && !not.test(text);

// Which sentences a statement is refused in: those of an item, and those that name the medicine.
const statements = [
  {
    why: 'ties the cream to severe eczema',
    item: cream,
    names: ({theCream}) => theCream,
    refused: tiedToSevere,
  },
  {
    why: 'takes the boxed warning from a medicine',
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
    why: 'ties delgocitinib to atopic dermatitis',
    item: 'delgocitinib-cream',
    names: () => wholeWords('delgocitinib|Anzupgo'),
    refused: (text, {dermatitis, not}) => dermatitis.test(text) && !not.test(text),
  },
];

/** Sentences that state of a medicine what is not so. */
export function statementFindings(content) {
  const said = words[content.lang];
  return allSentences(content).flatMap(({path, item, text}) =>
    statements
      .filter(each => item === each.item || each.names(said).test(text))
      .filter(({refused}) => refused(text, said))
      .map(({why}) => `${path}: ${why}: ${text}`)
  );
}

/** Treatment options that tell a JAK inhibitor's benefits without its boxed warning. */
export function benefitsWithoutWarning({lang, options}) {
  const ofJak = options.filter(({id}) => warned.includes(id));
  return ofJak
    .filter(({risks}) => !risks.some(risk => words[lang].boxed.test(risk)))
    .map(({id}) => `${id}: its risks don't name the boxed warning`);
}
