import {isDay} from '../../shared/language/language.js';
import {wholeWords} from '../../node/check/text/texts.js';

const cream = 'ruxolitinib-cream';

/** The eczema medicines that carry the boxed warning in the US. */
export const warned = ['upadacitinib', 'abrocitinib', cream];

const words = {
  en: {
    status: /^(Approved|Not approved) /,
    notApproved: /^Not approved for atopic dermatitis/,
    yes: /^Yes\. .*boxed warning/,
    mild: wholeWords('mild to moderate'),
  },
  es: {
    status: /^(Aprobado|No aprobado) /,
    notApproved: /^No aprobado para la dermatitis atópica/,
    yes: /^Sí\. .*advertencia en recuadro/,
    mild: wholeWords('leve a moderad[oa]'),
  },
};

// As stated by the sources of each card. Each language has its own way to write the same day.
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

function checkMedicine({id, status, use, warning, retrieved}, lang, now) {
  const {status: begins, notApproved, yes, mild} = words[lang];
  const missing = (approvals[id]?.[lang] ?? []).filter(part => !status.us.includes(part));
  const elsewhere = ['baricitinib', 'delgocitinib-cream'].includes(id);
  return [
    !begins.test(status.us) && `its US status doesn't begin as agreed: ${status.us}`,
    ...missing.map(part => `its US status lacks "${part}"`),
    elsewhere && !notApproved.test(status.us) && 'is not approved for atopic dermatitis in the US',
    warned.includes(id) && !yes.test(warning) && 'carries the boxed warning in the US',
    id === cream && !mild.test(use) && 'is for mild to moderate eczema',
    !isDay(retrieved) && `"${retrieved}" is not a date`,
    isDay(retrieved) && retrieved > now && `"${retrieved}" is in the future`,
  ].filter(Boolean);
}

/** Differences between the cards of medicines and what regulators say; `now` is an ISO date. */
export function medicineFindings({lang, medicines}, now) {
  const ids = medicines.map(({id}) => id);
  return [
    ...warned.filter(id => !ids.includes(id)).map(id => `${id}: is missing`),
    ...medicines.flatMap(each =>
      checkMedicine(each, lang, now).map(message => `${each.id}: ${message}`)
    ),
  ];
}
