import {isRecord} from '../../../shared/is-record.js';
import {isDay} from '../../../shared/language/language.js';
import {differenceFrom, hashOfText} from '../../review/claims.js';
import {joinPath} from '../read/positions.js';
import type {Section} from '../section.js';
import {asText, itemsOf, type Fields} from '../text/fields.js';
import {wholeWords} from '../text/texts.js';
import {reviewOf} from './review.js';
import {type Finding, type Rule} from './rule.js';

const signIt =
  'Sign it with “eczema-guide review sign”, once the reviewers have read exactly these words.';

/** The reviewers of a section, each with its path; a single one may be named by `reviewer`. */
function reviewersOf({path, review}: {path: string; review: Fields}) {
  const several = itemsOf(review, 'reviewers').map(each => ({
    path: joinPath(path.replace(/\.$/, ''), each.path),
    item: each.item,
  }));
  const {reviewer, credentials} = review;
  if (several.length || !asText(reviewer).trim()) return several;
  return [{path: `${path}reviewer`, item: {name: reviewer, credentials}}];
}

export const reviewUnsigned: Rule = {
  id: 'review-unsigned',
  severity: 'warning',
  why: 'Without a hash nobody can tell whether the words are still those that the reviewers read.',
  source: 'NHS Standard for creating health content; docs/review.md',
  bad: '"reviewers": [{"name": "A. Sample", "credentials": "MD", "role": "Dermatologist", "conflicts": "None"}]',
  good: '"reviewers": []',
  *check(section): Iterable<Finding> {
    const {path, review} = reviewOf(section);
    if (itemsOf(review, 'reviewers').length && !asText(review.text))
      yield {
        path: `${path}reviewers`,
        message: 'names reviewers without the hash of what they read',
        fix: signIt,
      };
  },
};

const maxNamed = 10;

/** Describes which claims changed since a signature. */
function describeChanges(claims: unknown, content: unknown): string {
  if (!isRecord(claims)) return '';
  const {changed, added, removed} = differenceFrom(claims, content);
  const list = (what: string, paths: readonly string[]) => {
    const more = paths.length > maxNamed ? ` and ${paths.length - maxNamed} more` : '';
    return paths.length ? [`${what} ${paths.slice(0, maxNamed).join(', ')}${more}`] : [];
  };
  const parts = [
    ...list('changed:', changed),
    ...list('added:', added),
    ...list('removed:', removed),
  ];
  return parts.join('; ') || 'no claim, but a source, an id or a setting';
}

export const reviewChanged: Rule = {
  id: 'review-changed',
  severity: 'error',
  fixed: true,
  why: 'A reviewer’s name under words that they never read is a false statement, whoever changed them.',
  source: 'NHS Standard for creating health content; NHS service manual on review dates',
  bad: '"text": "Ask what the tests are for."',
  good: '"text": "Ask what each test is for."',
  *check(section): Iterable<Finding> {
    const {path, review} = reviewOf(section);
    const signed = asText(review.text);
    if (!signed || (section.context.guide && !('review' in section.content))) return;
    if (hashOfText(section.given) === signed) return;
    const date = asText(review.date);
    yield {
      path: `${path}text`,
      message: `Changed since the review of ${date}: ${describeChanges(review.claims, section.given)}`,
      fix: 'Have the new words reviewed and signed, or restore the old ones. The date of the review stays.',
    };
  },
};

const invented = wholeWords(
  '(?:jane|john|max|erika|juan|jean) (?:q\\. )?(?:doe|roe|smith|example|sample|public|mustermann|pérez|dupont)|example|sample|test|placeholder|lorem|tbd|n\\.? ?n\\.?|unknown|someone|(?:editorial|medical|our|the) (?:team|staff|board|department)|editors?|chat ?gpt|ai'
);

const needed = ['credentials', 'role', 'conflicts'] as const;

export const reviewer: Rule = {
  id: 'reviewer',
  severity: 'warning',
  why: 'Readers trust a named clinician; a made-up name, or one without credentials and conflicts, gains that trust by fraud.',
  source: 'NHS content policy; PIF TICK criteria; IPDAS minimum criteria on conflicts',
  bad: '{"name": "A. Brown", "credentials": "MD", "role": "Dermatologist"}',
  good: '{"name": "A. Brown", "credentials": "MD", "role": "Dermatologist", "conflicts": "None"}',
  *check(section): Iterable<Finding> {
    const reviewed = reviewOf(section);
    for (const {path, item} of reviewersOf(reviewed)) {
      const name = asText(item.name).trim();
      if (!name || invented.test(name))
        yield {
          path,
          message: name ? `“${name}” doesn’t look like a person’s name` : 'doesn’t name a person',
          fix: 'Name the clinician who read the text, or nobody: an empty review says so by itself.',
        };
      const missing = needed.filter(field => !asText(item[field]).trim());
      if (missing.length && (path.includes('[') || missing.includes('credentials')))
        yield {
          path,
          message: `says nothing about the reviewer’s ${missing.join(' and ')}`,
          fix: 'Add them; “None” is an answer to conflicts of interest.',
          ...(path.includes('[') && {severity: 'error' as const}),
        };
    }
  },
};

/** The newest day on which a source of a section was read. */
function newestSource({content}: Section) {
  const days = ['sources', 'medicines'].flatMap(field =>
    itemsOf(content, field).flatMap(({path, item}) =>
      [item.checked, item.retrieved].filter(isDay).map(day => ({path, day}))
    )
  );
  return days.sort((one, other) => other.day.localeCompare(one.day))[0];
}

export const reviewBeforeSources: Rule = {
  id: 'review-before-sources',
  severity: 'warning',
  why: 'A reviewer can’t have compared the text with a source that was read only later.',
  source: 'NHS Standard for creating health content, on evidence at each update',
  bad: '"date": "2026-10-01"',
  good: '"date": "2026-11-23"',
  *check(section): Iterable<Finding> {
    const {path, review} = reviewOf(section);
    const newest = newestSource(section);
    if (!newest || !isDay(review.date) || review.date >= newest.day) return;
    yield {
      path: `${path}date`,
      message: `the review of ${review.date} is older than ${newest.path}, read on ${newest.day}`,
      fix: 'Have the text reviewed with this source, or name the day on which the reviewers read it.',
    };
  },
};

const maxMonths = 24;

export const reviewTooLong: Rule = {
  id: 'review-too-long',
  severity: 'warning',
  why: 'A next review that is years ahead keeps a text in use long after the labels that it is based on.',
  source: 'PIF TICK, three years at most; this project, two, since labels change each year',
  bad: '"nextReview": "2031-11-01"',
  good: '"nextReview": "2027-11-01"',
  *check(section): Iterable<Finding> {
    const {path, review} = reviewOf(section);
    const {date, nextReview} = review;
    if (!isDay(date) || !isDay(nextReview)) return;
    const [year, rest] = [Number(date.slice(0, 4)), date.slice(4)];
    if (nextReview > `${year + maxMonths / 12}${rest}`)
      yield {
        path: `${path}nextReview`,
        message: `the next review is more than ${maxMonths} months after that of ${date}`,
        fix: 'Choose a day within two years; within one for medicines.',
      };
  },
};
