import {isRecord} from '../is-record.js';

/** The review of a text, as far as changes are concerned. */
export interface SignedReview {
  /** The SHA-256 of the reviewed text. */
  readonly text?: string | undefined;
  /** The short hash of each claim, by its path. */
  readonly claims?: Readonly<Record<string, string>> | undefined;
}

// In a guide's file, what is said of a file may also stand in a section of it.
const outsideReview = /^(\.\w+)?\.(review|check|sources\[\]\.checked)$/;

/**
 * JSON with its fields in order and without what a review doesn't cover: the review itself, what the
 * check is told, and the day on which a source was compared.
 */
export function canonicalJson(value: unknown, path = ''): string {
  if (Array.isArray(value))
    return `[${value.map(each => canonicalJson(each, `${path}[]`)).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
  const covers = (key: string) =>
    value[key] !== undefined &&
    !(outsideReview.test(`${path}.${key}`) && (key === 'checked' || isRecord(value[key])));
  const fields = Object.keys(value)
    .filter(covers)
    .sort()
    .map(key => `${JSON.stringify(key)}:${canonicalJson(value[key], `${path}.${key}`)}`);
  return `{${fields.join()}}`;
}

/** How many characters of its SHA-256 tell a claim from others. */
export const claimHashLength = 16;

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** The value at a path such as `facts[2].text`. */
export function valueAt(content: unknown, path: string): unknown {
  return path
    .match(/[^.[\]]+/g)
    ?.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], content);
}

/** The changed texts of a content since its review; nothing where none changed. */
export async function changesSince(
  content: unknown,
  {text, claims = {}}: SignedReview
): Promise<readonly string[] | undefined> {
  if ((await sha256(canonicalJson(content))) === text) return undefined;
  const changed = Object.entries(claims).map(async ([path, hash]) => {
    const now = valueAt(content, path);
    const same = (await sha256(canonicalJson(now))).startsWith(hash);
    return same || typeof now !== 'string' ? [] : [now];
  });
  return (await Promise.all(changed)).flat();
}
