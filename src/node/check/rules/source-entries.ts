import {asText, itemsOf} from '../text/fields.js';
import {isDay} from '../../../shared/language/language.js';
import {monthsBefore} from '../text/days.js';
import {standards, type Finding, type Rule} from './rule.js';

const httpAddress = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

export const sourceComplete: Rule = {
  id: 'source-complete',
  severity: 'warning',
  why: 'A source without an address can’t be opened, and one without the day of the check may be out of date unseen.',
  source: standards.ipdas,
  bad: '"url": "example.org/leaflet"',
  good: '"url": "https://example.org/leaflet"',
  *check({content}): Iterable<Finding> {
    for (const {path, item} of itemsOf(content, 'sources')) {
      const url = asText(item.url).trim();
      if (!url) yield {path, message: 'has no address', fix: 'Add "url": "https://…".'};
      else if (!httpAddress(url))
        yield {
          path: `${path}.url`,
          severity: 'error',
          message: `"${url}" is no address of a page`,
          fix: 'Copy the whole address from the browser, with https://.',
        };
      if (!asText(item.publisher).trim())
        yield {path, message: 'has no publisher', fix: 'Add "publisher": "…", who answers for it.'};
      if (!item.checked && !item.retrieved)
        yield {
          path,
          message: 'has no day of the check',
          fix: 'Open the source, compare, and add "checked": "2026-11-25" with that day, or "retrieved" if you read a stored copy.',
        };
    }
  },
};

// Labels of these medicines change about once a year; two years is the longest interval for a review.
const oldAfter = 12;
const tooOldAfter = 24;

export const sourceOld: Rule = {
  id: 'source-old',
  severity: 'warning',
  why: 'Labels and guidelines change: what was true of a medicine two years ago may be a danger now.',
  source: standards.ipdas,
  bad: '"checked": "2019-03-01"',
  good: '"checked": "2026-11-23"',
  *check({content, settings: {today}}): Iterable<Finding> {
    for (const list of ['sources', 'medicines'])
      for (const {path, item} of itemsOf(content, list)) {
        const field = item.checked ? 'checked' : 'retrieved';
        const checked = item[field];
        if (!isDay(checked) || checked >= monthsBefore(today, oldAfter)) continue;
        const tooOld = checked < monthsBefore(today, tooOldAfter);
        yield {
          path: `${path}.${field}`,
          severity: tooOld ? 'error' : 'warning',
          message: `was ${field} on ${checked}, more than ${tooOld ? tooOldAfter : oldAfter} months ago`,
          fix: 'Open the source, compare it with the text, and write the day of today.',
        };
      }
  },
};
