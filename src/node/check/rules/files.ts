import {standards, type RuleText} from './rule.js';

/** Rules that are checked while a file is read, before its content can be. */
export const fileRules = {
  file: {
    id: 'file',
    severity: 'error',
    fixed: true,
    why: 'Browsers read JSON in UTF-8 only, and no element can show what can’t be read.',
    source: 'RFC 8259, section 8.1, https://www.rfc-editor.org/rfc/rfc8259',
    bad: 'a file in UTF-16',
    good: 'the same file in UTF-8',
  },
  json: {
    id: 'json',
    severity: 'error',
    fixed: true,
    why: 'One comma too many, and a browser reads nothing of a JSON file.',
    source: 'RFC 8259, https://www.rfc-editor.org/rfc/rfc8259',
    bad: '"lang": "en" "license"',
    good: '"lang": "en", "license"',
  },
  fieldTwice: {
    id: 'field-twice',
    severity: 'error',
    fixed: true,
    why: 'Of two fields with one name browsers take the second, so that the first is lost without a sign.',
    source: 'RFC 8259, section 4, https://www.rfc-editor.org/rfc/rfc8259',
    bad: '"funding": "None", "funding"',
    good: '"funding"',
  },
  element: {
    id: 'element',
    severity: 'error',
    fixed: true,
    why: 'What is right in content depends on the element that draws it.',
    source: standards.contract,
    bad: '"articles"',
    good: '"questions"',
  },
} as const satisfies Record<string, RuleText>;
