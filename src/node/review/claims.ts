import {createHash} from 'node:crypto';
import {canonicalJson, claimHashLength, valueAt} from '../../shared/content/reviewed-text.js';
import {isRecord} from '../../shared/is-record.js';
import {asTexts} from '../check/text/fields.js';
import {figuresIn} from '../check/text/figures.js';
import {isCode, leaves, plain} from '../check/text/texts.js';

/** What a reviewer reads as one thing: a text, or the numbers of a figure. */
export interface Claim {
  readonly path: string;
  readonly words: string;
  /** The short hash by which marks and a review's `claims` identify it. */
  readonly hash: string;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The SHA-256 of a content's words, as a review keeps it in `text`. */
export const hashOfText = (content: unknown): string => sha256(canonicalJson(content));

const claimHash = (value: unknown) => sha256(canonicalJson(value)).slice(0, claimHashLength);

// Information about a text isn't part of it: sources are shown beside the claims that they support.
const aboutText = /(^|\.)(sources|review|check|figure)[.[]|(^|\.)(funding|sponsor)$/;

const textOf = (given: unknown) => (typeof given === 'string' ? given : '');

/** A figure in words: "7 of 10: with the higher dose; 2 of 10: on a dummy pill". */
function figureWords({of, items, time, note}: Readonly<Record<string, unknown>>): string {
  const counts = (Array.isArray(items) ? items : []).map((item: unknown) =>
    isRecord(item) ? `${String(item.count)} of ${String(of)}: ${textOf(item.label)}` : ''
  );
  return [counts.join('; '), textOf(time), textOf(note)].filter(Boolean).join('. ');
}

/** All claims of a file: its texts in their order, then its figures. */
export function claimsIn(content: unknown): Claim[] {
  const texts = [...leaves(content)].flatMap(({path, key, value}) =>
    typeof value === 'string' && value.trim() && !isCode(key) && key !== 'sources'
      ? [{path, words: plain(value), value: value}]
      : []
  );
  const figures = [...figuresIn(content)].map(({path, figure}) => ({
    path,
    words: figureWords(figure),
    value: figure,
  }));
  return [...texts.filter(({path}) => !aboutText.test(path)), ...figures].map(
    ({path, words, value}) => ({path, words, hash: claimHash(value)})
  );
}

/** The hash of each claim by its path, as a review keeps it in `claims`. */
export function hashesOf(content: unknown): Record<string, string> {
  return Object.fromEntries(claimsIn(content).map(({path, hash}) => [path, hash]));
}

/** How the claims of a content differ from those that were signed, by their paths. */
export interface Difference {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Compares claims with the signed ones. A claim that only moved counts as none of these. */
export function differenceFrom(
  signed: Readonly<Record<string, unknown>>,
  content: unknown
): Difference {
  const now = hashesOf(content);
  const known = new Set(Object.values(signed));
  const here = new Set<unknown>(Object.values(now));
  const differing = Object.keys(now).filter(path => !known.has(now[path]));
  return {
    changed: differing.filter(path => path in signed),
    added: differing.filter(path => !(path in signed)),
    removed: Object.keys(signed).filter(path => !(path in now) && !here.has(signed[path])),
  };
}

/** The ids of the sources that a claim names: those of the nearest item around it. */
export function sourceIdsAt(content: unknown, path: string): string[] {
  for (let around = path; around; around = around.replace(/(^|\.)[^.[\]]*$|\[\d+\]$/, '')) {
    const value = valueAt(content, around);
    const ids = isRecord(value) ? [...asTexts(value.sources), ...asTexts(value.source)] : [];
    if (ids.length) return ids;
  }
  return [];
}
