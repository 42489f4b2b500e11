import {isRecord} from '../../../shared/is-record.js';
import {isDay} from '../../../shared/language/language.js';
import {monthsBefore} from '../text/days.js';
import {asText, type Fields} from '../text/fields.js';
import {standards, type Finding, type Rule} from './rule.js';
import type {Section} from '../section.js';
import {leaves} from '../text/texts.js';

// A section of a guide is reviewed with the guide, unless it says otherwise.
const isReviewedSeparately = ({context, content}: Section, ...fields: string[]) =>
  !context.guide || fields.some(field => field in content);

/** The review and the path of its fields, which may be in `review`, in `review.review` or at the top. */
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
  why: 'Readers can’t trust health text if they don’t know who checked it, when, and when it is due again.',
  source: standards.ipdas,
  bad: '"review": {}',
  good: '"review": {"reviewer": "An example reviewer", "date": "2026-11-01", "nextReview": "2027-11-01"}',
  *check(section): Iterable<Finding> {
    if (section.isFhirForm || !isReviewedSeparately(section, 'review')) return;
    const {path, review} = reviewOf(section);
    const named = Array.isArray(review.reviewers) && review.reviewers.length > 0;
    const missing = ['reviewer', 'date', 'nextReview'].filter(
      field => !asText(review[field]).trim() && !(field === 'reviewer' && named)
    );
    if (missing.length)
      yield {
        path: path.replace(/\.$/, '') || 'review',
        message: missing.length === 3 ? 'has no review' : `has no ${missing.join(' and no ')}`,
        fix: 'Ask a clinician to review the text, and add reviewer, date and nextReview. Never invent them.',
      };
  },
};

const maxMonths = 24;

export const reviewOverdue: Rule = {
  id: 'review-overdue',
  severity: 'error',
  why: 'After its review date, a text may tell patients what is no longer true.',
  source: standards.ipdas,
  bad: '"nextReview": "2024-06-30"',
  good: '"nextReview": "2027-11-01"',
  *check(section): Iterable<Finding> {
    const {today} = section.settings;
    const {path, review} = reviewOf(section);
    const {date, nextReview} = review;
    const fix = 'Have the text reviewed again, then write the new dates.';
    if (isDay(nextReview) && nextReview < today)
      yield {path: `${path}nextReview`, message: `the review was due on ${nextReview}`, fix};
    else if (!nextReview && isDay(date) && date < monthsBefore(today, maxMonths))
      yield {
        path: `${path}date`,
        message: `the review of ${date} is older than ${maxMonths} months`,
        fix,
      };
  },
};

export const fundingMissing: Rule = {
  id: 'funding-missing',
  severity: 'warning',
  why: 'Money can shape a text. Readers need to know who paid for it, or that nobody did.',
  source: standards.ipdas,
  bad: '"funding": ""',
  good: '"funding": "None"',
  *check(section): Iterable<Finding> {
    if (section.isFhirForm || section.context.guide) return;
    const {funding, sponsor} = section.content;
    if (!asText(funding).trim() && !asText(sponsor).trim())
      yield {
        path: 'funding',
        message: 'does not say who paid for it',
        fix: 'Add "funding": "None", or the name of who paid.',
      };
  },
};

// Of events long ago, often only the month or the year is known.
const inHistory = /(^|\.)history\[/;
const pastDays = /(^|\.)(date|checked|retrieved|counted|updated)$/;
const days = /(^|\.)(date|checked|retrieved|counted|updated|nextReview)$/;

export const dayWritten: Rule = {
  id: 'day',
  severity: 'error',
  why: 'A date in another form can’t be compared with today, so nothing is ever reported as out of date.',
  source: 'ISO 8601; IPDAS minimum criteria on dates of publication and update',
  bad: '"date": "November 2026"',
  good: '"date": "2026-11-01"',
  *check({content, settings: {today}, isFhirForm}): Iterable<Finding> {
    if (isFhirForm) return;
    for (const {path, value} of leaves(content)) {
      if (!days.test(path) || inHistory.test(path)) continue;
      if (value === '' || typeof value !== 'string') continue;
      if (!isDay(value))
        yield {
          path,
          message: `"${value as string}" is not a date (YYYY-MM-DD)`,
          fix: 'Write year, month and day, for example "2026-11-25".',
        };
      else if (pastDays.test(path) && value > today)
        yield {
          path,
          message: `"${value}" is in the future`,
          fix: 'Write the date when it was done.',
        };
    }
  },
};
