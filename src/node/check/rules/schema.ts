import * as v from 'valibot';
import {isRecord} from '../../../shared/is-record.js';
import {ContentError, readIssue, unknownFields} from '../../../shared/content/parse-content.js';
import {nearestName} from '../../../shared/content/nearest-name.js';
import {parentPath} from '../read/positions.js';
import {standards, type Finding, type Rule} from './rule.js';
import type {Section} from '../section.js';

const fixes: readonly [RegExp, string][] = [
  [/^missing/, 'Add this field.'],
  [/found none/, 'Write a text, or take the item away.'],
  [/^expected text/, 'Put the value in straight quotes.'],
  [/^expected a number/, 'Write the number without quotes.'],
  [/^expected true or false/, 'Write true or false without quotes.'],
  [/^expected a list/, 'Put the items in [ ] with commas between them.'],
  [/^expected an object/, 'Put the fields in { }, as "name": value.'],
];

const fixFor = (message: string) =>
  fixes.find(([pattern]) => pattern.test(message))?.[1] ?? 'Change the value to what is expected.';

function issuesOf({format, whole}: Section): {path: string; message: string}[] {
  if (!isRecord(whole) && !Array.isArray(whole))
    return [{path: '', message: 'expected an object with named fields'}];
  try {
    return (v.safeParse(format.schema, whole).issues ?? []).map(readIssue);
  } catch (error) {
    // FHIR forms are read by a reader of their own, which stops at the first field that it can't use.
    if (!(error instanceof ContentError)) throw error;
    const [, path = '', message] = /^(?:(\S+): )?(.*)$/s.exec(error.message)!;
    return [{path, message}];
  }
}

// Ids that are given twice have a rule of their own, and what comes from the guide's file is told there.
const isOwn = (section: Section, path: string) =>
  !section.around.guide ||
  !path ||
  !isRecord(section.given) ||
  path.split(/[.[]/)[0] in section.given;

function* checkSchema(section: Section): Iterable<Finding> {
  const wrapped = section.around.guide && !isRecord(section.given) && section.name !== 'warning';
  if (wrapped) {
    const message = 'expected an object with named fields';
    yield {
      path: '',
      message,
      fix: `Write "${section.name}": {…} around it, as in the element's own file.`,
    };
    return;
  }
  for (const {path, message} of issuesOf(section))
    if (isOwn(section, path) && !message.endsWith('is given twice'))
      yield {path, message, fix: fixFor(message)};
}

export const schema: Rule = {
  id: 'schema',
  severity: 'error',
  fixed: true,
  why: 'A field of a wrong type or a missing one makes the element show nothing but “can’t be shown”.',
  source: standards.contract,
  bad: '"text": 7',
  good: '"text": "Ask what each test is for."',
  check: checkSchema,
};

function* checkNames(section: Section): Iterable<Finding> {
  if (section.isForm) return;
  for (const {path, known} of unknownFields(section.format.schema, section.given)) {
    const name = path.slice(parentPath(path).length).replace(/^\./, '');
    const meant = nearestName(name, known);
    yield meant
      ? {path, message: `unknown field ${name}; ${meant} was meant?`, fix: `Write "${meant}".`}
      : {
          path,
          severity: 'warning',
          message: `unknown field ${name}, which readers never see`,
          fix: `Take it away, or use one of: ${known.filter(each => each !== '$schema').join(', ')}.`,
        };
  }
}

export const unknownField: Rule = {
  id: 'unknown-field',
  severity: 'error',
  why: 'Elements skip a field that they don’t know, so that a misspelt name hides its words without a sign.',
  source: standards.contract,
  bad: '"intor": "Save what you want to ask."',
  good: '"intro": "Save what you want to ask."',
  check: checkNames,
};
