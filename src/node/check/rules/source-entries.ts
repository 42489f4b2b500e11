import {asText, itemsOf} from '../text/fields.js';
import {isDay} from '../../../shared/language/language.js';
import {monthsBefore} from '../text/days.js';
import {standards, type Finding, type Rule} from './rule.js';

const httpAddress = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

export const sourceComplete: Rule = {
  id: 'source-complete',
  severity: 'warning',
  why: 'Readers can’t open a source without an address. Without a date, nobody sees that it is out of date.',
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
          message: `"${url}" is not the address of a page`,
          fix: 'Copy the full address from the browser, including https://.',
        };
      if (!asText(item.publisher).trim())
        yield {
          path,
          message: 'has no publisher',
          fix: 'Add "publisher": "…" with the name of the organization.',
        };
      if (!item.checked && !item.retrieved)
        yield {
          path,
          message: 'does not say when it was checked',
          fix: 'Compare the source with the text, and add the date: "checked": "2026-11-25", or "retrieved" if you read a stored copy.',
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
  why: 'Labels and guidelines change: what was right two years ago may be dangerous now.',
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
          fix: 'Compare the source with the text, and write today’s date.',
        };
      }
  },
};
