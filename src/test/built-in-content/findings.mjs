import {Section} from '../../node/check/section.js';
import {defaults} from '../../node/check/settings.js';
import {sentencesOf, textsOf} from '../../node/check/text/texts.js';
import {whichElement} from '../../node/check/which-element.js';

/** All sentences of a content. */
export const allSentences = content => sentencesOf(textsOf(content), content.lang);

/**
 * What rules of the check find in a content, warnings as well as errors. `name` is that of its file, for a
 * content whose fields don't tell the element; `around` may hold the `original` of a translation.
 */
export function ruleFindings(rules, content, name = '', around = {}) {
  const tag = whichElement(content, `${name}.json`);
  const section = new Section(tag, content, defaults(), around);
  return rules.flatMap(rule =>
    [...rule.check(section)].map(({path, message}) => `${path}: ${message}`)
  );
}
