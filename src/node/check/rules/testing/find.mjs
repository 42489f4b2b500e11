import {Section} from '../../section.js';
import {defaults} from '../../settings.js';
import {whichElement} from '../../which-element.js';

/**
 * The findings of rules in some content, warnings as well as errors. `name` is the name of its file, for content
 * whose fields don't show the element; `context` may hold the `original` of a translation.
 */
export function ruleFindings(rules, content, name = '', context = {}) {
  const tag = whichElement(content, `${name}.json`);
  const section = new Section(tag, content, defaults(), context);
  return rules.flatMap(rule =>
    [...rule.check(section)].map(({path, message}) => `${path}: ${message}`)
  );
}
