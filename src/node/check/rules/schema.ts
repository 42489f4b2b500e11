import * as v from '../../../shared/content/validators.js';
import {isRecord} from '../../../shared/is-record.js';
import {ContentError, readIssue, unknownFields} from '../../../shared/content/parse-content.js';
import {meantName} from '../../../shared/content/nearest-name.js';
import {parentPath} from '../read/positions.js';
import {standards, type Finding, type Rule} from './rule.js';
import type {Section} from '../section.js';

const fixes: readonly [RegExp, string][] = [
  [/^missing/, 'Add this field.'],
  [/found none/, 'Write a text, or delete the item.'],
  [/^expected text/, 'Put the value in straight quotes.'],
  [/^expected a number/, 'Write the number without quotes.'],
  [/^expected true or false/, 'Write true or false without quotes.'],
  [/^expected a list/, 'Put the items in [ ] with commas between them.'],
  [/^expected an object/, 'Put the fields in { }, as "name": value.'],
];

const fixFor = (message: string) =>
  fixes.find(([pattern]) => pattern.test(message))?.[1] ?? 'Change the value to the expected type.';

function issuesOf({format, mergedContent}: Section): {path: string; message: string}[] {
  if (!isRecord(mergedContent) && !Array.isArray(mergedContent))
    return [{path: '', message: 'expected an object with named fields'}];
  try {
    return (v.safeParse(format.schema, mergedContent).issues ?? []).map(readIssue);
  } catch (error) {
    // The reader of FHIR forms stops at the first field that it can't use.
    if (!(error instanceof ContentError)) throw error;
    const [, path = '', message] = /^(?:(\S+): )?(.*)$/s.exec(error.message)!;
    return [{path, message}];
  }
}

// Duplicate ids have a rule of their own, and fields of the guide's file are reported there.
const isOwn = (section: Section, path: string) =>
  !section.context.guide ||
  !path ||
  !isRecord(section.given) ||
  path.split(/[.[]/)[0] in section.given;

function* checkSchema(section: Section): Iterable<Finding> {
  const wrapped = section.context.guide && !isRecord(section.given) && section.name !== 'warning';
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
  why: 'If a field is missing or has the wrong type, the element shows “can’t be shown” and nothing else.',
  source: standards.contract,
  bad: '"text": 7',
  good: '"text": "Ask what each test is for."',
  check: checkSchema,
};

function* checkNames(section: Section): Iterable<Finding> {
  if (section.isFhirForm) return;
  for (const {path, known} of unknownFields(section.format.schema, section.given)) {
    const name = path.slice(parentPath(path).length).replace(/^\./, '');
    const meant = meantName(name, known);
    yield meant
      ? {
          path,
          message: `unknown field \`${name}\`. Did you mean \`${meant}\`?`,
          fix: `Write "${meant}".`,
        }
      : {
          path,
          severity: 'warning',
          message: `unknown field \`${name}\`: readers never see it`,
          fix: `Delete it, or use one of: ${known.filter(each => each !== '$schema').join(', ')}.`,
        };
  }
}

export const unknownField: Rule = {
  id: 'unknown-field',
  severity: 'error',
  why: 'Elements silently skip unknown fields, so a misspelt name hides its words. A name that resembles no field is a warning.',
  source: standards.contract,
  bad: '"intor": "Save what you want to ask."',
  good: '"intro": "Save what you want to ask."',
  check: checkNames,
};
