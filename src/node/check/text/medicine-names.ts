import {wholeWords} from './texts.js';

/** Names that nobody can shorten. They count as one short word each when a text is graded. */
export const medicineNames: readonly string[] = [
  ...['upadacitinib', 'Rinvoq', 'abrocitinib', 'Cibinqo', 'ruxolitinib', 'Opzelura'],
  ...['baricitinib', 'Olumiant', 'delgocitinib', 'Anzupgo', 'tofacitinib'],
  ...['dupilumab', 'Dupixent', 'tralokinumab', 'Adbry', 'lebrikizumab', 'Ebglyss'],
  ...['nemolizumab', 'Nemluvio', 'tacrolimus', 'pimecrolimus', 'crisaborole', 'roflumilast'],
  ...['tapinarof', 'Vtama', 'cyclosporine', 'methotrexate', 'azathioprine', 'mycophenolate'],
  ...['prednisone', 'fluoxetine', 'fluconazole', 'rifampin'],
];

/** Matches the names of JAK inhibitors that carry the FDA's boxed warning; delgocitinib cream doesn't. */
export const warnedMedicine: RegExp = wholeWords(
  'JAK(?:[- ]?inhibitors?)?|Janus kinases?|upadacitinib|Rinvoq|abrocitinib|Cibinqo|ruxolitinib|Opzelura|baricitinib|Olumiant|tofacitinib|Xeljanz'
);

/** Matches the names of the medicine of that class without the warning. */
export const unwarnedMedicine: RegExp = wholeWords('delgocitinib|Anzupgo');
