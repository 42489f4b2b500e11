import type {AllWords} from '../../strings/words.js';

/** A language other than English: its words, and the built-in content that exists in it, by section. */
export interface LanguagePack {
  readonly words: AllWords;
  readonly content: Readonly<Record<string, unknown>>;
}

// A pack is a script of its own, which may run before or after the main one: both use this registry.
const packs = ((globalThis as Record<symbol, unknown>)[Symbol.for('eczema-guide.languages')] ??=
  new Map()) as Map<string, LanguagePack>;
const packAdded = 'eczema-guide-language';

/** Adds a language, by its code (`es`), for elements that are already drawn and for later ones. */
export function addLanguage(code: string, pack: LanguagePack): void {
  packs.set(code, pack);
  globalThis.document?.dispatchEvent(new Event(packAdded));
}

/** The pack for a language tag such as `es-MX`, if it was added. */
export function languagePack(tag: string): LanguagePack | undefined {
  return packs.get(primary(tag));
}

/** The first part of a language tag, in lower case: `es` of `es-MX`. */
export function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0];
}

/** True for a tag that equals another or is more specific: `en-GB` is a variety of `en`. */
export function isVariety(tag: string, of: string): boolean {
  return `${tag}-`.toLowerCase().startsWith(`${of}-`.toLowerCase());
}

/** The writing direction of a language. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)$/.test(primary(tag)) ? 'rtl' : 'ltr';
}

/** The nearest ancestor-or-self, also through shadow roots, that has an attribute. */
export function nearestWith(attribute: string, element: Element): Element | null {
  // On a server an element may not know its ancestors.
  const found = element.closest?.(`[${attribute}]`);
  if (found) return found;
  const {host} = element.getRootNode() as Partial<ShadowRoot>;
  return host ? nearestWith(attribute, host) : null;
}

/** Replaces `{names}` with values. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole
  );
}

// A page may have anything in `lang`; for an invalid language tag the browser's language is used.
function locale(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replace('_', '-'))[0];
  } catch {
    return undefined;
  }
}

// Creating one takes longer than drawing a small element.
function once<Made>(make: (key: string) => Made): (key: string) => Made {
  const made = new Map<string, Made>();
  return key => made.get(key) ?? made.set(key, make(key)).get(key)!;
}

const dayFormat = once(
  tag => new Intl.DateTimeFormat(locale(tag), {dateStyle: 'long', timeZone: 'UTC'})
);
const monthFormat = once(
  tag => new Intl.DateTimeFormat(locale(tag), {month: 'long', year: 'numeric', timeZone: 'UTC'})
);
const pluralRules = once(tag => new Intl.PluralRules(locale(tag)));

const months =
  'January February March April May June July August September October November December'.split(
    ' '
  );

/** True for an ISO day that exists: not for only a year or a month, nor for the 31st of February. */
export function isDay(given: unknown): given is string {
  if (typeof given !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(given)) return false;
  const date = new Date(`${given}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(given);
}

// The sources of a page were read on only a few days.
const writtenDays = once(tag => once(day => writeDay(day, tag)));

/** An ISO day or month as people write it in a language; anything else stays unchanged. */
export function formatDay(day: string, tag: string): string {
  return writtenDays(tag)(day);
}

function writeDay(day: string, tag: string): string {
  const first = /^\d+-\d+$/.test(day) ? `${day}-01` : day;
  if (!isDay(first)) return day;
  const date = new Date(`${first}T00:00:00Z`);
  const whole = first === day;
  // A browser's first date in words takes a slow phone 60 ms: too long for known words.
  if (/^en(-us)?$/i.test(tag))
    return `${months[date.getUTCMonth()]} ${whole ? `${date.getUTCDate()}, ` : ''}${date.getUTCFullYear()}`;
  return (whole ? dayFormat : monthFormat)(tag).format(date);
}

/** The plural form that a language uses for a number. */
export function pluralForm(count: number, tag: string): Intl.LDMLPluralRule {
  return pluralRules(tag).select(count);
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls all listeners: an element drew its words in another language, which no observer of the page notices. */
export const notifyLanguage = () => listeners.forEach(listener => listener());

/** Calls back when `lang` or `dir` changes anywhere on the page, or a language arrives. */
export function watchLanguage(listener: () => void): void {
  if (!listeners.size) {
    observer ??= new MutationObserver(notifyLanguage);
    observer.observe(document, {subtree: true, attributeFilter: ['lang', 'dir']});
    document.addEventListener(packAdded, notifyLanguage);
  }
  listeners.add(listener);
}

/** Stops calling back. */
export function unwatchLanguage(listener: () => void): void {
  listeners.delete(listener);
  if (listeners.size) return;
  observer?.disconnect();
  document.removeEventListener(packAdded, notifyLanguage);
}
