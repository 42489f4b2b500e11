import {isRecord} from '../is-record.js';

/** The part of a review that is used to find changes. */
export interface SignedReview {
  /** The SHA-256 of the reviewed text. */
  readonly text?: string | undefined;
  /** The short hash of each claim, by its path. */
  readonly claims?: Readonly<Record<string, string>> | undefined;
}

// In a guide's file, the fields of a file may also be in its sections.
const outsideReview = /^(\.\w+)?\.(review|check|sources\[\]\.checked)$/;

/**
 * JSON with sorted fields and without what a review doesn't cover: the review itself, the settings of the check, and
 * the day on which a source was compared.
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

/** The number of characters of its SHA-256 that identify a claim. */
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

/** The texts of some content that changed since its review; `undefined` if none did. */
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
