import {applyEdits, modify} from 'jsonc-parser';
import {isRecord} from '../../shared/is-record.js';
import {isDay} from '../../shared/language/language.js';
import {monthsBefore} from '../check/text/days.js';
import {hashesOf, hashOfText} from './claims.js';
import {Refusal} from '../refusal.js';
import type {ReviewedFile} from './reviewed-file.js';

/** Who signs. */
export interface Reviewer {
  readonly name: string;
  readonly credentials: string;
  readonly role: string;
  readonly conflicts: string;
  readonly licence?: string | undefined;
}

/** What is signed, besides the words. */
export interface Signature {
  readonly reviewers: readonly Reviewer[];
  readonly date: string;
  readonly nextReview: string;
}

/** The flags of the command line; repeated ones are in the order of the reviewers. */
export interface SignFlags {
  readonly reviewer: readonly string[];
  readonly credentials: readonly string[];
  readonly role: readonly string[];
  readonly conflicts: readonly string[];
  readonly licence: readonly string[];
  readonly date: string;
  readonly next: string;
}

const meanings = {
  reviewer: 'the reviewer’s name',
  credentials: 'what qualifies them, such as “MD”',
  role: 'what they are, such as “Dermatologist”',
  conflicts: 'their conflicts of interest; “None” is an answer',
} as const;

const plural = (count: number) => `${count} reviewer${count === 1 ? '' : 's'}`;

function refuseIncomplete(flags: SignFlags): void {
  const count = flags.reviewer.length;
  for (const field of ['reviewer', 'credentials', 'role', 'conflicts'] as const) {
    const given = flags[field];
    if (given.length !== Math.max(count, 1) || given.some(each => !each.trim()))
      throw new Refusal(
        `Each reviewer needs --${field}: ${meanings[field]}. ${plural(count)}, ${given.filter(each => each.trim()).length} given.`
      );
  }
}

function licences({licence, reviewer}: SignFlags): readonly (string | undefined)[] {
  if (!licence.length) return [];
  const wrong = licence.find(each => !URL.canParse(each) || !/^https?:/.test(each));
  if (wrong !== undefined)
    throw new Refusal(`--licence ${wrong} isn't the address of a page in a register.`);
  if (licence.length !== reviewer.length)
    throw new Refusal(
      `--licence is given ${licence.length} times for ${plural(reviewer.length)}. Give it once for each, or not at all.`
    );
  return licence;
}

// Labels of these medicines change every year.
const maxMonths = 12;

const wellFormed = (day: string): boolean => isDay(day);

function refuseDays(date: string, next: string, today: string): void {
  for (const [option, day] of [
    ['date', date],
    ['next', next],
  ])
    if (!wellFormed(day))
      throw new Refusal(`--${option} ${day} isn't a day. Write it as 2026-11-29.`);
  if (date > today)
    throw new Refusal(`--date ${date} is in the future. Write the day on which the text was read.`);
  if (next <= date)
    throw new Refusal(`--next ${next} isn't after the review of ${date}. Write a later day.`);
  if (monthsBefore(next, maxMonths) > date)
    throw new Refusal(
      `--next ${next} is more than ${maxMonths} months after the review of ${date}. Labels change each year; choose an earlier day.`
    );
}

/** Who signs, and for how long. Throws a `Refusal` for what is incomplete or impossible. */
export function signatureOf(flags: SignFlags, today: string): Signature {
  refuseIncomplete(flags);
  const links = licences(flags);
  refuseDays(flags.date, flags.next, today);
  const reviewers = flags.reviewer.map((name, index) => ({
    name: name.trim(),
    credentials: flags.credentials[index].trim(),
    role: flags.role[index].trim(),
    conflicts: flags.conflicts[index].trim(),
    ...(links[index] && {licence: links[index]}),
  }));
  return {reviewers, date: flags.date, nextReview: flags.next};
}

/** The text of a file with its signature; its other bytes stay as they are. */
export function signed({text, content}: ReviewedFile, signature: Signature): string {
  const review = {...signature, text: hashOfText(content), claims: hashesOf(content)};
  // A guide's section `review` may be written like the others, with a title around the review itself.
  const inSection = isRecord(content.review) && isRecord(content.review.review);
  const path = inSection ? ['review', 'review'] : ['review'];
  const formattingOptions = {insertSpaces: true, tabSize: 2, eol: '\n'};
  return applyEdits(text, modify(text, path, review, {formattingOptions}));
}
