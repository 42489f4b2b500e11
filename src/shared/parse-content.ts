import * as v from 'valibot';
import {isRecord} from './given-content.js';

/** Content that can't be used; the message names the field, for example `facts[2].title: expected text`. */
export class ContentError extends Error {}

const expectations: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
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

/** Checks content against its schema. Throws a `ContentError` that names the first field that is wrong. */
export function parseContent<Content>(
  schema: v.GenericSchema<unknown, Content>,
  given: unknown
): Content {
  if (!isRecord(given)) throw new ContentError(`expected ${expectations.object}`);
  const result = v.safeParse(schema, given, {abortEarly: true});
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = fieldPath(issue.path);
  throw new ContentError(path ? `${path}: ${describe(issue)}` : describe(issue));
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

/** The paths of fields that the schema doesn't know: a slip of the pen, or a newer file on an older page. */
export function unknownFields(schema: Walkable, given: unknown, path = ''): string[] {
  const inner =
    schema.getter?.(given) ??
    schema.wrapped ??
    schema.pipe?.find(part => part !== schema && (part.entries ?? part.item ?? part.pipe));
  if (inner) return unknownFields(inner, given, path);
  if (schema.item && Array.isArray(given)) {
    return given.flatMap((value, index) => unknownFields(schema.item!, value, `${path}[${index}]`));
  }
  if (!schema.entries || typeof given !== 'object' || given === null || Array.isArray(given))
    return [];
  return Object.entries(given).flatMap(([key, value]) => {
    const field = path ? `${path}.${key}` : key;
    const entry = schema.entries![key];
    return entry ? unknownFields(entry, value, field) : [field];
  });
}
