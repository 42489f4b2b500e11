import {isSafeLink} from '../../../shared/content/inline-markup.js';
import {standards, type Finding, type Rule} from './rule.js';

const tag =
  /<\/?(?:p|br|b|i|em|strong|a|ul|ol|li|div|span|h[1-6]|img|table|tr|td|script|font|sup|sub|u)(?:\s[^<>]*)?\/?>/i;
const entity = /&(?:nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|[mn]dash|hellip|#\d+|#x[\da-f]+);/i;

export const htmlInText: Rule = {
  id: 'html-in-text',
  severity: 'error',
  why: 'Elements show text as it is written, so readers see the tags of pasted HTML.',
  source: standards.contract,
  bad: 'Ask what <b>each test</b> is for.',
  good: 'Ask what **each test** is for.',
  *check({texts}): Iterable<Finding> {
    for (const {path, text} of texts) {
      const [found] = tag.exec(text) ?? entity.exec(text) ?? [];
      if (found)
        yield {
          path,
          message: `contains HTML: ${found}`,
          fix: 'Write **strong**, *emphasis*, [words](https://…), and a blank line (\\n\\n) between paragraphs.',
        };
    }
  },
};

const link = /\[[^[\]]+\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)/g;
// An address without https:// points to a page of that name on the publisher's own site.
const bare = /^(?:www\.|[\w-]+\.(?:com|org|net|gov|edu|uk|de|es|fr|eu)(?:\/|$))/i;

export const brokenLink: Rule = {
  id: 'link',
  severity: 'error',
  why: 'Readers can’t follow a link that is shown as text or leads nowhere.',
  source: standards.contract,
  bad: '[the leaflet](www.example.org)',
  good: '[the leaflet](https://www.example.org)',
  *check({texts}): Iterable<Finding> {
    for (const {path, text} of texts)
      for (const [, href] of text.matchAll(link))
        if (!isSafeLink(href) || bare.test(href))
          yield {
            path,
            message: `links to ${href}, which is not a web address`,
            fix: 'Copy the full address from the browser, including https://.',
          };
  },
};
