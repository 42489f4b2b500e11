import {allSentences, leaves, wholeWords} from './texts.mjs';

// People feel 1 in 200 as more than 5 in 1000, which is the same risk; with counts of one 10 or 100 they don't.
// Pighin and others, 2011, https://doi.org/10.1177/0272989X11403490
const spelled = {
  en: 'one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}',
  es: 'uno|una|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\\d{1,3}',
};
const many = {
  en: 'two|three|four|five|six|seven|eight|nine|ten|twenty|(?:a )?hundred|(?:a )?thousand|[\\d,]+',
  es: 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien|mil|[\\d.]+',
};
const year = '(?!(?:19|20)\\d\\d(?!\\d))';

const oneIn = {
  en: wholeWords(`(?:${spelled.en}) in (?:every )?${year}(?:${many.en})`),
  es: wholeWords(`(?:${spelled.es}) (?:en|entre) (?:cada )?${year}(?:${many.es})`),
};
const countOf = {
  en: wholeWords(`(?:${spelled.en}|[\\d,]+) (?:out )?of (?:every |the )?(\\d[\\d,]*)`, 'giu'),
  es: wholeWords(`(?:${spelled.es}|\\d+) de (?:cada |las |los )?(\\d[\\d.]*)`, 'giu'),
};
const perCent = /\d\s*%|(?:per ?cent|percent|por ciento)(?!\p{L})/iu;
const decimal = {en: /\d\.\d/, es: /\d,\d/};

/** The numbers of people that counts in running text are taken from: `10` in "6 to 8 of 10 people". */
export function denominators(text, lang) {
  return [...text.matchAll(countOf[lang])]
    .map(([, of]) => Number(of.replace(/[.,]/g, '')))
    .filter(of => of < 1900 || of > 2100);
}

function checkSentence(text, lang) {
  const counts = denominators(text, lang);
  return [
    oneIn[lang].test(text) && 'says "1 in x"; say how many of 10 or of 100',
    perCent.test(text) && !counts.length && 'has a bare per cent; say how many of 10 or of 100',
    decimal[lang].test(text) && 'has decimals',
    ...counts.filter(of => ![10, 100].includes(of)).map(of => `counts of ${of}, not of 10 or 100`),
  ].filter(Boolean);
}

const isSource = ({path}) => path.startsWith('sources[');

/** Numbers in running text that people misread. */
export function numberFindings(content) {
  return allSentences(content)
    .filter(sentence => !isSource(sentence))
    .flatMap(({path, text}) =>
      checkSentence(text, content.lang).map(message => `${path}: ${message}: ${text}`)
    );
}

const figuresOf = content =>
  [...leaves(content)]
    .filter(({path}) => /(^|\.)figure\.of$/.test(path))
    .map(({path}) => path.slice(0, -'.of'.length));

const at = (content, path) =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce((value, key) => value?.[key], content);

/** The one number of people that a file counts from, in figures and in text alike. */
export function mixedDenominators(content) {
  const inText = allSentences(content).flatMap(({text}) => denominators(text, content.lang));
  const inFigures = figuresOf(content).map(path => at(content, path).of);
  const all = [...new Set([...inText, ...inFigures])];
  return all.length > 1 ? [`counts of ${all.join(' and of ')} in one file`] : [];
}

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
  return figuresOf(content).flatMap(path =>
    checkFigure(at(content, path), content).map(message => `${path}: ${message}`)
  );
}
