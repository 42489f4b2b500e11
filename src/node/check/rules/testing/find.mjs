import {Section} from '../../section.js';
import {defaults} from '../../settings.js';
import {whichElement} from '../../which-element.js';

/**
 * What rules of the check find in a content, warnings as well as errors. `name` is that of its file, for a
 * content whose fields don't tell the element; `context` may hold the `original` of a translation.
 */
export function ruleFindings(rules, content, name = '', context = {}) {
  const tag = whichElement(content, `${name}.json`);
  const section = new Section(tag, content, defaults(), context);
  return rules.flatMap(rule =>
    [...rule.check(section)].map(({path, message}) => `${path}: ${message}`)
  );
}
