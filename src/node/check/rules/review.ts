import {isRecord} from '../../../shared/is-record.js';
import {isDay} from '../../../shared/language/language.js';
import {monthsBefore} from '../text/days.js';
import {asText, type Fields} from '../text/fields.js';
import {standards, type Finding, type Rule} from './rule.js';
import type {Section} from '../section.js';
import {leaves} from '../text/texts.js';

// A section of a guide is reviewed with the guide, unless it says otherwise.
const speaks = ({around, content}: Section, ...fields: string[]) =>
  !around.guide || fields.some(field => field in content);

/** The review and the path of its fields; they may stand in `review`, in `review.review` or outside. */
export function reviewOf({content, tag}: Section): {path: string; review: Fields} {
  const given = content.review;
  if (isRecord(given) && isRecord(given.review))
    return {path: 'review.review.', review: given.review};
  if (isRecord(given) && Object.keys(given).length) return {path: 'review.', review: given};
  return tag === 'medical-review' ? {path: '', review: content} : {path: 'review.', review: {}};
}

export const reviewMissing: Rule = {
  id: 'review-missing',
  severity: 'warning',
  why: 'Readers can’t judge health text of which nobody says who checked it, when, and when it is due again.',
  source: standards.ipdas,
  bad: '"review": {}',
  good: '"review": {"reviewer": "An example reviewer", "date": "2026-11-01", "nextReview": "2027-11-01"}',
  *check(section): Iterable<Finding> {
    if (section.isForm || !speaks(section, 'review')) return;
    const {path, review} = reviewOf(section);
    const named = Array.isArray(review.reviewers) && review.reviewers.length > 0;
    const missing = ['reviewer', 'date', 'nextReview'].filter(
      field => !asText(review[field]).trim() && !(field === 'reviewer' && named)
    );
    if (missing.length)
      yield {
        path: path.replace(/\.$/, '') || 'review',
        message: missing.length === 3 ? 'names no review' : `names no ${missing.join(' and no ')}`,
        fix: 'Have a clinician read the text, and add reviewer, date and nextReview; never invent one.',
      };
  },
};

const longest = 24;

export const reviewOverdue: Rule = {
  id: 'review-overdue',
  severity: 'error',
  why: 'A text past its review date may tell patients what is no longer true of a medicine.',
  source: standards.ipdas,
  bad: '"nextReview": "2024-06-30"',
  good: '"nextReview": "2027-11-01"',
  *check(section): Iterable<Finding> {
    const {today} = section.settings;
    const {path, review} = reviewOf(section);
    const {date, nextReview} = review;
    const fix = 'Have it reviewed again, then write the new dates.';
    if (isDay(nextReview) && nextReview < today)
      yield {path: `${path}nextReview`, message: `the review was due on ${nextReview}`, fix};
    else if (!nextReview && isDay(date) && date < monthsBefore(today, longest))
      yield {
        path: `${path}date`,
        message: `the review of ${date} is older than ${longest} months`,
        fix,
      };
  },
};

export const fundingMissing: Rule = {
  id: 'funding-missing',
  severity: 'warning',
  why: 'Who paid for a text may have shaped it; “None” is an answer, silence is not.',
  source: standards.ipdas,
  bad: '"funding": ""',
  good: '"funding": "None"',
  *check(section): Iterable<Finding> {
    if (section.isForm || section.around.guide) return;
    const {funding, sponsor} = section.content;
    if (!asText(funding).trim() && !asText(sponsor).trim())
      yield {
        path: 'funding',
        message: 'says not who paid',
        fix: 'Add "funding": "None", or who paid.',
      };
  },
};

const pastDays = /(^|\.)(date|checked|counted|retrieved|updated)$/;
const days = /(^|\.)(date|checked|counted|retrieved|updated|nextReview)$/;

export const dayWritten: Rule = {
  id: 'day',
  severity: 'error',
  why: 'A day that is no ISO day can’t be compared with today, so that nothing can grow old.',
  source: 'ISO 8601; IPDAS minimum criteria on dates of publication and update',
  bad: '"date": "November 2026"',
  good: '"date": "2026-11-01"',
  *check({content, settings: {today}, isForm}): Iterable<Finding> {
    if (isForm) return;
    for (const {path, value} of leaves(content)) {
      if (!days.test(path) || value === '' || typeof value !== 'string') continue;
      if (!isDay(value))
        yield {
          path,
          message: `"${value as string}" is no day`,
          fix: 'Write year, month and day: "2026-11-25".',
        };
      else if (pastDays.test(path) && value > today)
        yield {
          path,
          message: `"${value}" lies in the future`,
          fix: 'Write the day on which it was done.',
        };
    }
  },
};
