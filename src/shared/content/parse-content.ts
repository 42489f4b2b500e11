import * as v from './validators.js';
import {isRecord} from '../is-record.js';

/** Content that can't be used; the message names the field, for example `facts[2].title: expected text`. */
export class ContentError extends Error {}

const expectations: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  custom: 'text',
  array: 'a list',
  object: 'an object with named fields',
  record: 'an object with named fields',
};

function fieldPath(path: readonly v.IssuePathItem[] = []): string {
  return path
    .map(({key}, depth) => (typeof key === 'number' ? `[${key}]` : depth ? `.${String(key)}` : key))
    .join('');
}

function describe(issue: v.BaseIssue<unknown>): string {
  if (issue.kind !== 'schema') return issue.message;
  if (issue.input === undefined) return 'missing';
  return `expected ${expectations[issue.type] ?? issue.expected}`;
}

/** The message of an issue in an editor's words, and its field: `facts[2].title`. */
export function readIssue(issue: v.BaseIssue<unknown>): {path: string; message: string} {
  return {path: fieldPath(issue.path), message: describe(issue)};
}

/** Checks content against its schema. Throws a `ContentError` that names the first field that is wrong. */
export function parseContent<Content>(
  schema: v.GenericSchema<unknown, Content>,
  given: unknown
): Content {
  if (!isRecord(given)) throw new ContentError(`expected ${expectations.object}`);
  const result = v.safeParse(schema, given);
  if (result.success) return result.output;
  const {path, message} = readIssue(result.issues[0]);
  throw new ContentError(path ? `${path}: ${message}` : message);
}

// The parts of a valibot schema that lead to its fields.
interface Walkable {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, Walkable>>;
  readonly item?: Walkable;
  readonly wrapped?: Walkable;
  readonly pipe?: readonly Walkable[];
  readonly getter?: (given: unknown) => Walkable;
}

/** A field that a schema doesn't know, and those that it knows at this place. */
export interface UnknownField {
  readonly path: string;
  readonly known: readonly string[];
}

/** Fields that the schema doesn't know: typing errors, or a newer file on an older page. */
export function unknownFields(schema: Walkable, given: unknown): UnknownField[] {
  const found: UnknownField[] = [];
  collectUnknown(schema, given, '', found);
  return found;
}

// Collects into one list, because every element with a page's content looks for them.
function collectUnknown(
  schema: Walkable,
  given: unknown,
  path: string,
  found: UnknownField[]
): void {
  const inner =
    schema.getter?.(given) ??
    schema.wrapped ??
    schema.pipe?.find(part => part !== schema && (part.entries ?? part.item ?? part.pipe));
  const {item, entries} = schema;
  if (inner) collectUnknown(inner, given, path, found);
  else if (item && Array.isArray(given))
    given.forEach((value, index) => collectUnknown(item, value, `${path}[${index}]`, found));
  else if (entries && isRecord(given))
    for (const key of Object.keys(given)) {
      const field = path ? `${path}.${key}` : key;
      if (Object.hasOwn(entries, key)) collectUnknown(entries[key], given[key], field, found);
      else found.push({path: field, known: Object.keys(entries)});
    }
}
