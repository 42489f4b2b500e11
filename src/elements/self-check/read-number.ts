/** The mark before the fraction in a language, such as the comma of German. */
function decimalMark(language: string): string | undefined {
  try {
    const parts = new Intl.NumberFormat(language || 'en').formatToParts(0.5);
    return parts.find(({type}) => type === 'decimal')?.value;
  } catch {
    return undefined;
  }
}

/** The number that somebody typed, with a dot or the language's own mark, in Latin or Arabic digits; else `NaN`. */
export function readNumber(typed: string, language: string): number {
  const text = typed
    .trim()
    // The last four bits of an Arabic or Persian digit are its value.
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, digit => `${digit.charCodeAt(0) & 15}`)
    .replace('\u066B', '.')
    .replace('\u2212', '-')
    .replace(decimalMark(language) ?? '.', '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : NaN;
}
