import type {Region} from '../../shared/language/region.js';

/** The number to call in an emergency. */
export const emergencyNumbers: Readonly<Record<Region, string>> = {us: '911', eu: '112', uk: '999'};

/** Puts a number, as a link that a phone can call, in place of `{number}`. */
export function withNumber(action: string, region: Region): string {
  const number = emergencyNumbers[region];
  return action.replaceAll('{number}', `[${number}](tel:${number})`);
}
