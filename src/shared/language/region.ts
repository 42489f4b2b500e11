/** A part of the world that medicines' status and emergency numbers are known for. */
export type Region = 'us' | 'eu' | 'uk';

/** All of them, in the order in which they are offered. */
export const regions: readonly Region[] = ['us', 'eu', 'uk'];

// Iceland, Liechtenstein and Norway take part in the EU's licences for medicines.
const inEurope =
  'eu at be bg cy cz de dk ee es fi fr gr hr hu ie is it li lt lu lv mt nl no pl pt ro se si sk';

function regionOfCountry(code: string | undefined): Region | undefined {
  const country = String(code).toLowerCase();
  if (country === 'us') return 'us';
  if (country === 'uk' || country === 'gb') return 'uk';
  return inEurope.split(' ').includes(country) ? 'eu' : undefined;
}

/** The region that a publisher set, else that of a language tag such as `en-GB`, else the US. */
export function regionOf(said: string | undefined, language: string): Region {
  const country = /^[a-z]+[-_](?:[a-z]{4}[-_])?([a-z]{2})(?![a-z\d])/i.exec(language)?.[1];
  return regionOfCountry(said) ?? regionOfCountry(country) ?? 'us';
}
