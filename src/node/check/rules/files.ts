import {standards, type RuleText} from './rule.js';

/** Rules that apply while a file is read, before its content is checked. */
export const fileRules = {
  file: {
    id: 'file',
    severity: 'error',
    fixed: true,
    why: 'Browsers only read JSON in UTF-8, and an element can’t show what a browser can’t read.',
    source: 'RFC 8259, section 8.1, https://www.rfc-editor.org/rfc/rfc8259',
    bad: 'a file in UTF-16',
    good: 'the same file in UTF-8',
  },
  json: {
    id: 'json',
    severity: 'error',
    fixed: true,
    why: 'A single extra comma makes a browser reject the whole JSON file.',
    source: 'RFC 8259, https://www.rfc-editor.org/rfc/rfc8259',
    bad: '"lang": "en" "license"',
    good: '"lang": "en", "license"',
  },
  fieldTwice: {
    id: 'field-twice',
    severity: 'error',
    fixed: true,
    why: 'If a field appears twice, browsers use the second one and silently drop the first.',
    source: 'RFC 8259, section 4, https://www.rfc-editor.org/rfc/rfc8259',
    bad: '"funding": "None", "funding"',
    good: '"funding"',
  },
  element: {
    id: 'element',
    severity: 'error',
    fixed: true,
    why: 'The rules for content depend on the element that shows it.',
    source: standards.contract,
    bad: '"articles"',
    good: '"questions"',
  },
} as const satisfies Record<string, RuleText>;
