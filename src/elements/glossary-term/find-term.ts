const normal = (words: string) =>
  words
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();

/**
 * Finds what a word means among terms, in any case and with spaces for hyphens. Where the word itself is missing
 * its plural endings are left off, in this order: `flares`, `rashes`, `biopsies`.
 */
export function findTerm<Term extends {readonly term: string}>(
  terms: readonly Term[],
  word: string
): Term | undefined {
  const given = normal(word);
  const forms = [
    given,
    given.replace(/s$/, ''),
    given.replace(/es$/, ''),
    given.replace(/ies$/, 'y'),
  ];
  const byWord = new Map(terms.map(entry => [normal(entry.term), entry]));
  return forms.map(form => byWord.get(form)).find(Boolean);
}
