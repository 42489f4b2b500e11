import {figuresIn} from '../../node/check/text/figures.js';
import {
  decimals,
  denominator,
  mixedDenominators as mixed,
  oneInX,
  percent,
} from '../../node/check/rules/chances.js';
import {wholeWords} from '../../node/check/text/texts.js';
import {ruleFindings} from './findings.mjs';

/** Numbers in running text that people misread. */
export const numberFindings = (content, name) =>
  ruleFindings([oneInX, percent, decimals, denominator], content, name);

/** Counts from more than one number of people in a file, in figures and in text alike. */
export const mixedDenominators = (content, name) => ruleFindings([mixed], content, name);

const says = {
  en: {
    time: wholeWords('(?:days?|weeks?|months?|years?)'),
    comparison: wholeWords('dummy|placebo|compared with|without the drug'),
    trial: wholeWords('trials?'),
  },
  es: {
    time: wholeWords('(?:días?|semanas?|mes|meses|años?)'),
    comparison: wholeWords('sin (?:el )?medicamento|placebo|comparad[oa]s? con'),
    trial: wholeWords('ensayos?'),
  },
};

function checkFigure({of, items, note = '', source}, {lang, sources}) {
  const {time, comparison, trial} = says[lang];
  const wrong = items.filter(({count}) => !Number.isInteger(count) || count < 0 || count > of);
  return [
    ![10, 100].includes(of) && `is of ${of}, not of 10 or 100`,
    items.length < 2 && 'compares nothing',
    ...wrong.map(({label, count}) => `"${label}" counts ${count} of ${of}`),
    !sources.some(({id}) => id === source) && `has no source in the list: ${source}`,
    !time.test(note) && 'names no time in its note',
    !comparison.test(note) && 'names no comparison in its note',
    !trial.test(note) && 'names no trial in its note',
  ].filter(Boolean);
}

/** Figures that can't be drawn, or that don't say where, when and against what was counted. */
export function figureFindings(content) {
  return [...figuresIn(content)].flatMap(({path, figure}) =>
    checkFigure(figure, content).map(message => `${path}: ${message}`)
  );
}
