/** The mark before the fraction in a language, such as the comma of German. */
function decimalMark(language: string): string {
  try {
    return new Intl.NumberFormat(language || 'en', {numberingSystem: 'latn'}).format(0.5)[1];
  } catch {
    return '.';
  }
}

// The codes of a script's ten digits end in 0 to 9, or in 6 to 15: of those the one that ends in 15 is a digit, too.
const latinDigit = (digit: string) => {
  const code = digit.charCodeAt(0);
  const start = /\p{Nd}/u.test(String.fromCharCode(code | 15)) ? 6 : 0;
  return digit[1] ? digit : `${(code & 15) - start}`;
};

/**
 * The number that somebody typed, with a dot or the language's own mark, in the digits of any script; else `NaN`.
 * So is what has a dot for thousands where the mark is a comma: `1.500` is not 1.5 there.
 */
export function readNumber(typed: string, language: string): number {
  const mark = decimalMark(language);
  const text = typed
    .trim()
    .replace(/\p{Nd}/gu, latinDigit)
    .replace(/[\u066B\uFF0E]/, '.')
    .replace(/[\u2212\uFF0D]/, '-');
  if (mark !== '.' && /^\D?[1-9]\d?\d?\.\d{3}$/.test(text)) return NaN;
  const number = text.replace(mark, '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(number) ? Number(number) : NaN;
}

/** A number as people type it in a language, with the language's mark; what is no number stays as it is. */
export function writeNumber(answer: unknown, language: string): string {
  return typeof answer === 'number'
    ? `${answer}`.replace('.', decimalMark(language))
    : String(answer);
}
