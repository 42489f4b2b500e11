import type * as v from 'valibot';
import {isRecord} from '../is-record.js';

export type {
  ArrayPathItem,
  BaseIssue,
  GenericSchema,
  InferOutput,
  IssuePathItem,
  ObjectEntries,
  ObjectPathItem,
  ObjectSchema,
  UnknownPathItem,
} from 'valibot';

// The functions of valibot that content needs, with its types, results and issues, in a third of its bytes: without
// messages in other languages and early abort; lists aren't accepted as objects or records. `validators.test.mjs`
// compares the two. Valibot's own functions accept these schemas as well.

interface Issue {
  readonly kind: string;
  readonly type: string;
  readonly input: unknown;
  readonly expected?: string;
  readonly message: string;
  path?: readonly {readonly key: unknown}[];
}

interface Dataset {
  value: unknown;
  typed?: boolean;
  issues?: Issue[];
}

/** A schema, or an action in a pipe. */
interface Part {
  readonly kind: string;
  readonly type: string;
  readonly default?: unknown;
  // Valibot's own parts read its settings, for which an empty object is enough.
  readonly '~run'?: (dataset: Dataset, settings: object) => Dataset;
}

type Run = (dataset: Dataset, part: Part) => void;

// Callers state which of valibot's types they make: these parts have everything that users of the types need.
function makePart<Made>(kind: string, type: string, run: Run, fields?: object): Made {
  const part: Part = {
    kind,
    type,
    ...fields,
    '~run'(dataset) {
      run(dataset, part);
      return dataset;
    },
  };
  return part as Made;
}

function addIssue({kind, type}: Part, dataset: Dataset, found: Partial<Issue>): void {
  const {expected} = found;
  const issue = {kind, type, input: dataset.value, message: `Expected ${expected}`, ...found};
  if (kind === 'schema') dataset.typed = false;
  (dataset.issues ??= []).push(issue);
}

/** A schema for what it `accepts`; `read` continues with what is inside. */
function makeSchema<Made>(
  type: string,
  expected: string,
  accepts: (value: unknown) => boolean,
  fields?: object,
  read?: Run
): Made {
  const run: Run = (dataset, part) => {
    dataset.typed = accepts(dataset.value);
    if (!dataset.typed) addIssue(part, dataset, {expected});
    else read?.(dataset, part);
  };
  return makePart('schema', type, run, fields);
}

const runPart = (part: unknown, dataset: Dataset) =>
  (part as Part)['~run']?.(dataset, {}) ?? dataset;

/** Reads the value at `key` with a schema, whose issues are added to those of the whole. */
function readAt(key: unknown, value: unknown, schema: unknown, whole: Dataset): unknown {
  const {value: output, typed, issues = []} = runPart(schema, {value});
  for (const issue of issues) {
    issue.path = [{key}, ...(issue.path ?? [])];
    (whole.issues ??= []).push(issue);
  }
  if (!typed) whole.typed = false;
  return output;
}

const isOfType = (type: string) => (value: unknown) => typeof value === type;

export const string = (): v.StringSchema<undefined> =>
  makeSchema('string', 'string', isOfType('string'));

/** What a function accepts. */
export const custom = <Value>(
  accepts: (value: unknown) => boolean
): v.CustomSchema<Value, undefined> => makeSchema('custom', 'unknown', accepts);

export const boolean = (): v.BooleanSchema<undefined> =>
  makeSchema('boolean', 'boolean', isOfType('boolean'));

export const number = (): v.NumberSchema<undefined> =>
  makeSchema('number', 'number', value => typeof value === 'number' && !isNaN(value));

export const any = (): v.AnySchema => makeSchema('any', 'any', () => true);

export const picklist = <const Options extends v.PicklistOptions>(
  options: Options
): v.PicklistSchema<Options, undefined> =>
  makeSchema(
    'picklist',
    `(${options.map(option => JSON.stringify(option)).join(' | ')})`,
    value => options.includes(value as string),
    {options}
  );

export const union = <Options extends v.UnionOptions>(
  options: Options
): v.UnionSchema<Options, undefined> => {
  const expected = `(${options.map(({type}) => type).join(' | ')})`;
  const accepts = (value: unknown) => options.some(option => !runPart(option, {value}).issues);
  return makeSchema('union', expected, accepts, {options});
};

export const array = <Item extends v.GenericSchema>(item: Item): v.ArraySchema<Item, undefined> =>
  makeSchema('array', 'Array', Array.isArray, {item}, dataset => {
    dataset.value = Array.from(dataset.value as unknown[], (value, index) =>
      readAt(index, value, item, dataset)
    );
  });

export const record = <Value extends v.GenericSchema>(
  key: v.StringSchema<undefined>,
  value: Value
): v.RecordSchema<v.StringSchema<undefined>, Value, undefined> =>
  makeSchema('record', 'Object', isRecord, {key, value}, dataset => {
    const input = dataset.value as Record<string, unknown>;
    // Leaves out names that would change the prototype of an object.
    const names = Object.keys(input).filter(
      name => !/^(__proto__|prototype|constructor)$/.test(name)
    );
    dataset.value = Object.fromEntries(
      names.map(name => [name, readAt(name, input[name], value, dataset)])
    );
  });

export const object = <Entries extends v.ObjectEntries>(
  entries: Entries
): v.ObjectSchema<Entries, undefined> =>
  makeSchema('object', 'Object', isRecord, {entries}, (dataset, part) => {
    const input = dataset.value as Record<string, unknown>;
    const output: Record<string, unknown> = {};
    for (const [key, schema] of Object.entries<Pick<Part, 'type' | 'default'>>(entries))
      if (key in input || schema.default !== undefined)
        output[key] = readAt(key, input[key], schema, dataset);
      else if (schema.type !== 'optional')
        addIssue(part, dataset, {input: undefined, expected: `"${key}"`, path: [{key}]});
    dataset.value = output;
  });

export const optional = ((wrapped: v.GenericSchema, fallback?: unknown) => {
  const run: Run = dataset => {
    if (dataset.value === undefined) dataset.value = fallback;
    dataset.typed = dataset.value === undefined;
    if (!dataset.typed) runPart(wrapped, dataset);
  };
  return makePart('schema', 'optional', run, {wrapped, default: fallback});
}) as typeof v.optional;

export const lazy = <Schema extends v.GenericSchema>(
  getter: (input: unknown) => Schema
): v.LazySchema<Schema> =>
  makePart('schema', 'lazy', dataset => runPart(getter(dataset.value), dataset), {getter});

export const pipe = ((...parts: readonly Part[]) => {
  const run: Run = dataset => {
    for (const part of parts) {
      if (dataset.issues && (part.kind === 'schema' || part.kind === 'transformation')) {
        dataset.typed = false;
        break;
      }
      runPart(part, dataset);
    }
  };
  return makePart('schema', '', run, {...parts[0], pipe: parts});
}) as unknown as typeof v.pipe;

function makeCheck<Made>(
  type: string,
  accepts: (value: never) => boolean,
  message: string,
  requirement: unknown
): Made {
  const run: Run = (dataset, part) => {
    if (dataset.typed && !accepts(dataset.value as never)) addIssue(part, dataset, {message});
  };
  return makePart('validation', type, run, {requirement});
}

export const check = <Input>(
  accepts: (input: Input) => boolean,
  message: string
): v.CheckAction<Input, string> => makeCheck('check', accepts, message, accepts);

export const regex = (pattern: RegExp, message: string): v.RegexAction<string, string> =>
  makeCheck('regex', (value: string) => pattern.test(value), message, pattern);

export const rawCheck = <Input>(
  action: Parameters<typeof v.rawCheck<Input>>[0]
): v.RawCheckAction<Input> =>
  makePart('validation', 'raw_check', (dataset, part) =>
    action({
      dataset,
      addIssue: (found: Partial<Issue>) => addIssue(part, dataset, found),
    } as never)
  );

export const transform = <Input, Output>(
  operation: (input: Input) => Output
): v.TransformAction<Input, Output> =>
  makePart('transformation', 'transform', dataset => {
    dataset.value = operation(dataset.value as Input);
  });

export const metadata = (<About>(about: About) => ({
  kind: 'metadata',
  type: 'metadata',
  metadata: about,
})) as unknown as typeof v.metadata;

export function safeParse<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown
): v.SafeParseResult<Schema> {
  const {value: output, typed, issues} = runPart(schema, {value: input});
  return {typed, success: !issues, output, issues} as v.SafeParseResult<Schema>;
}

export const is = <Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown
): input is v.InferInput<Schema> => safeParse(schema, input).success;
