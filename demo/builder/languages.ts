const wordsOnly = 'A second script with the widget’s own words. The built-in text stays English.';

/** Languages of the widgets: code, name, and the effect of choosing it. */
export const languages = [
  ['en', 'English'],
  ['es', 'Spanish', 'A second script, with the built-in text in Spanish.'],
  ['fr', 'French', wordsOnly],
  ['de', 'German', wordsOnly],
  ['ar', 'Arabic', wordsOnly],
] as const;

/** Languages that have the built-in text. */
export const translated: ReadonlySet<string> = new Set(['en', 'es']);
