import type {Region} from '../../shared/language/region.js';

/** The number to call in an emergency. */
export const emergencyNumbers: Readonly<Record<Region, string>> = {us: '911', eu: '112', uk: '999'};

/** Puts a number, as a link that a phone can call, in place of `{number}`, and a crisis line's words in place of `{crisis}`. */
export function withNumber(words: string, region: Region, crisis: string): string {
  const number = emergencyNumbers[region];
  return words.replaceAll('{crisis}', crisis).replaceAll('{number}', `[${number}](tel:${number})`);
}
