import {createHash} from 'node:crypto';
import {basename, dirname} from 'node:path';
import {asText, itemsOf, type Fields} from '../check/text/fields.js';
import {wholeWords} from '../check/text/texts.js';
import {claimsIn, sourceIdsAt, type Claim} from './claims.js';
import type {ReviewedFile} from './reviewed-file.js';

/** How much harm a wrong claim could do, the most serious first. */
export const tiers = {
  A: 'Safety',
  B: 'Numbers',
  C: 'Approval, ages and place in treatment',
  D: 'The rest',
} as const;

export type Tier = keyof typeof tiers;

/** A source, with what a reviewer needs to look it up. */
export interface PacketSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly edition: string;
  /** How and when it was read: "stored copy, 2026-11-29". */
  readonly read: string;
}

/** A distinct claim, in all its languages. */
export interface Row {
  readonly id: string;
  readonly tier: Tier;
  /** The words by language. */
  readonly words: Readonly<Record<string, string>>;
  /** The hashes of these words, by which signing recognizes that they were judged. */
  readonly claims: readonly string[];
  /** Where the claim is: `facts.json facts[2].text`. */
  readonly paths: readonly string[];
  readonly sources: readonly PacketSource[];
}

const safetyField =
  /(^|\.)(notFor|risks|sideEffects|warning|tradeoff|signs|action|checks)(\[|\.|$)/;
const safetyWords = wholeWords(
  'harm\\w*|unborn|pregnan\\w*|birth control|breast-?feed\\w*|vaccin\\w*|warnings?|emergenc\\w*|suicid\\w*|clots?|cancers?|strokes?|heart|infections?|grapefruit|stop\\w*|died?|deaths?|' +
    'dañ\\w*|embaraz\\w*|anticonceptiv\\w*|amamant\\w*|lactancia|vacun\\w*|advertencia|urgencia\\w*|suicid\\w*|coágul\\w*|cáncer\\w*|corazón|infeccion\\w*|muert\\w*'
);
const number = /\d+ (?:\p{L}+ )?(?:of|in|de) (?:cada )?\d|\d ?%/u;
const statusField = /(^|\.)(status|ages|approvedFor|place|use|history)(\[|\.|$)/;

// Fields that only name or ask something.
const labelField = /(^|\.)(title|name|generic|brand|examples|form|term|label|question|short)$/;

function tierOf(section: string, {path, words}: Claim): Tier {
  const safe = ['urgent', 'warning'].includes(section) || /^(urgent|warning)\./.test(path);
  if (safe || safetyField.test(path)) return 'A';
  if (labelField.test(path)) return 'D';
  if (safetyWords.test(words)) return 'A';
  if (number.test(words) || /\.figure$/.test(path)) return 'B';
  return statusField.test(path) ? 'C' : 'D';
}

function toSource(item: Fields): PacketSource {
  const [title, publisher, url, edition, access] = [
    item.title,
    item.publisher,
    item.url,
    item.edition,
    item.access,
  ].map(asText);
  const read = [access, asText(item.retrieved) || asText(item.checked)].filter(Boolean).join(', ');
  return {title, publisher, url, edition, read};
}

function sourcesOf({content}: ReviewedFile, path: string): PacketSource[] {
  const [part] = path.split(/[.[]/);
  const lists = [content, content[part]].flatMap(each =>
    itemsOf((each ?? {}) as Fields, 'sources')
  );
  return sourceIdsAt(content, path).flatMap(id => {
    const found = lists.find(({item}) => item.id === id);
    return found ? [toSource(found.item)] : [];
  });
}

// `en/facts.json` and `es/facts.json`, or `facts.json` and `facts.es.json`, have the same text.
const sameText = ({file, section}: ReviewedFile) =>
  `${section} ${basename(file).replace(/\.[a-z]{2}(?=\.json$)/, '')}`;

const placeOf = ({file}: ReviewedFile, path: string) =>
  `${basename(dirname(file))}/${basename(file)} ${path}`;

function rowsOf(files: readonly ReviewedFile[]): Row[] {
  const claims = files.map(file => new Map(claimsIn(file.content).map(each => [each.path, each])));
  const paths = new Set(claims.flatMap(each => [...each.keys()]));
  return [...paths].map(path => {
    const versions = files.flatMap((file, index) => {
      const claim = claims[index].get(path);
      return claim ? [{file, claim}] : [];
    });
    const words = Object.fromEntries(versions.map(({file, claim}) => [file.lang, claim.words]));
    const [{file, claim}] = versions;
    return {
      id: createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16),
      tier: tierOf(file.section, claim),
      words,
      claims: versions.map(each => each.claim.hash),
      paths: versions.map(each => placeOf(each.file, path)),
      sources: sourcesOf(file, path),
    };
  });
}

function merge(one: Row, other: Row): Row {
  const sources = [...one.sources, ...other.sources];
  return {
    ...one,
    tier: one.tier < other.tier ? one.tier : other.tier,
    claims: [...new Set([...one.claims, ...other.claims])],
    paths: [...new Set([...one.paths, ...other.paths])],
    sources: sources.filter(
      ({url, title}, index) =>
        sources.findIndex(each => each.url === url && each.title === title) === index
    ),
  };
}

// Sections in which a wrong word does most harm, the most serious first.
const sectionsByHarm = ['urgent', 'warning', 'medicines', 'treatments', 'faqs', 'facts', 'factors'];

const rank = (section: string) =>
  sectionsByHarm.includes(section) ? sectionsByHarm.indexOf(section) : sectionsByHarm.length;

const bySection = (one: ReviewedFile, other: ReviewedFile) =>
  rank(one.section) - rank(other.section);

const englishFirst = (one: ReviewedFile, other: ReviewedFile) =>
  Number(other.lang === 'en') - Number(one.lang === 'en');

/** Every distinct claim of some files once, starting with those that could do most harm. */
export function packetRows(files: readonly ReviewedFile[]): Row[] {
  const groups = new Map<string, ReviewedFile[]>();
  for (const file of [...files].sort(bySection).sort(englishFirst))
    groups.set(sameText(file), [...(groups.get(sameText(file)) ?? []), file]);
  const rows = new Map<string, Row>();
  for (const row of [...groups.values()].flatMap(rowsOf)) {
    const known = rows.get(row.id);
    rows.set(row.id, known ? merge(known, row) : row);
  }
  return [...rows.values()].sort((one, other) => one.tier.localeCompare(other.tier));
}
