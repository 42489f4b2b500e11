/** The decimal separator of a language, such as the comma in German. */
function decimalMark(language: string): string {
  try {
    return new Intl.NumberFormat(language || 'en', {numberingSystem: 'latn'}).format(0.5)[1];
  } catch {
    return '.';
  }
}

/**
 * The number that somebody typed, with a dot or the language's own mark in Latin, Arabic or wide digits; else `NaN`.
 * A dot that separates thousands also gives `NaN` if the mark is a comma: there `1.500` is not 1.5.
 */
export function readNumber(typed: string, language: string): number {
  const mark = decimalMark(language);
  const text = typed
    .trim()
    // The last four bits of an Arabic, Persian or wide digit are its value.
    .replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, digit => `${digit.charCodeAt(0) & 15}`)
    .replace(/[\u066B\uFF0E]/, '.')
    .replace(/[\u2212\uFF0D]/, '-');
  if (mark !== '.' && /^\D?[1-9]\d?\d?\.\d{3}$/.test(text)) return NaN;
  const number = text.replace(mark, '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(number) ? Number(number) : NaN;
}

/** A number as people type it in a language, with the language's mark; what isn't a number stays unchanged. */
export function writeNumber(answer: unknown, language: string): string {
  return typeof answer === 'number'
    ? `${answer}`.replace('.', decimalMark(language))
    : String(answer);
}
