import {isRecord} from '../../shared/is-record.js';
import {asText, asTexts, itemsOf} from '../check/text/fields.js';
import {readJson} from '../check/read/json-text.js';
import {readText} from '../check/read/read-file.js';
import {quote} from '../check/text/texts.js';
import type {Claim} from './claims.js';
import {Refusal} from '../refusal.js';

/** Identifies a file of marks. */
export const marksKind = 'eczema-guide review marks';

/** A reviewer's judgement of a claim. */
interface Mark {
  readonly verdict: string;
  readonly harmMissing: boolean;
  readonly comment: string;
  readonly claims: readonly string[];
}

/** The verdicts, with the label of each one's box. */
export const verdicts = {
  right: 'Right',
  wording: 'Right, but say it otherwise',
  wrong: 'Wrong',
  unverified: 'Can’t verify',
} as const;

function toMark(item: Readonly<Record<string, unknown>>): Mark {
  return {
    verdict: asText(item.verdict),
    harmMissing: item.harmMissing === true,
    comment: asText(item.comment).trim(),
    claims: asTexts(item.claims),
  };
}

/** Reads the marks that a packet's page saved. */
export async function readMarks(file: string): Promise<Mark[]> {
  const read = await readText(file);
  if (!('text' in read)) throw new Refusal(`${file}: ${read.message}. ${read.fix}`);
  const json = readJson(read.text);
  const value = 'value' in json ? json.value : undefined;
  if (!isRecord(value) || value.kind !== marksKind)
    throw new Refusal(`${file} contains no marks. Name the file that the packet's page saved.`);
  return itemsOf(value, 'marks').map(({item}) => toMark(item));
}

function openMark({verdict, harmMissing, comment}: Mark): string | undefined {
  const label = Object.hasOwn(verdicts, verdict) ? verdicts[verdict as keyof typeof verdicts] : '';
  if (label && verdict !== 'right') return comment ? `${label}: ${comment}` : label;
  if (harmMissing) return comment ? `A harm is missing: ${comment}` : 'A harm is missing';
  return label ? undefined : 'Not judged';
}

/** The claims of a file that marks leave open, each as a line; empty if all were found right. */
export function openPoints(claims: readonly Claim[], marks: readonly Mark[]): string[] {
  const byClaim = new Map<string, Mark[]>();
  for (const mark of marks)
    for (const hash of mark.claims) byClaim.set(hash, [...(byClaim.get(hash) ?? []), mark]);
  return claims.flatMap(({path, words, hash}) => {
    const found = byClaim.get(hash);
    if (!found) return [`${path} ${quote(words)}: not in the packet that was judged`];
    const judged = found.filter(({verdict}) => Object.hasOwn(verdicts, verdict));
    const open = (judged.length ? judged : found).map(openMark).filter(Boolean);
    return open.map(point => `${path} ${quote(words)}: ${point!}`);
  });
}
