import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {inspect} from 'node:util';
import {build} from 'esbuild';
import fc from 'fast-check';
import {tags} from '../../elements/all.js';
import {rounds} from '../../test/support/sample.suite.js';

const files = {
  schema: tags.map(tag => `elements/${tag}/${tag}.schema.js`),
  contentSchema: ['elements/self-check/self-check.schema.js'],
  resultsSchema: ['elements/eczema-poll/eczema-poll.schema.js'],
  voteSchema: ['elements/eczema-poll/eczema-poll.schema.js'],
};

const schemas = Object.entries(files).flatMap(([name, paths]) =>
  paths.map(path => ({title: `${name} of ${basename(path, '.schema.js')}`, name, path}))
);

const contents = `
${schemas.map(({name, path}, place) => `import {${name} as schema${place}} from './src/${path}';`).join('\n')}
export const made = [${schemas.map((_, place) => `schema${place}`)}];
export {readIssue, unknownFields} from './src/shared/content/parse-content.js';
export {safeParse} from './src/shared/content/validators.js';`;

/** The schemas, made with our validators or with valibot itself. */
async function loadSchemas(...plugins) {
  const folder = mkdtempSync(join(tmpdir(), 'validators-'));
  const outfile = join(folder, 'schemas.mjs');
  const stdin = {contents, resolveDir: process.cwd()};
  await build({stdin, outfile, bundle: true, platform: 'node', format: 'esm', plugins});
  const loaded = await import(pathToFileURL(outfile));
  rmSync(folder, {recursive: true});
  return loaded;
}

// Valibot, with objects and records that refuse lists.
const strictValibot = `
import * as v from 'valibot';
function withoutLists(schema) {
  const run = (dataset, settings) => {
    if (!Array.isArray(dataset.value)) return schema['~run'](dataset, settings);
    v._addIssue(schema, 'type', dataset, settings);
    return dataset;
  };
  return {...schema, '~run': run};
}
export * from 'valibot';
export const object = entries => withoutLists(v.object(entries));
export const record = (key, value) => withoutLists(v.record(key, value));`;

const withValibot = {
  name: 'with-valibot',
  setup({onResolve, onLoad}) {
    onResolve({filter: /\/validators\.js$/}, () => ({path: 'valibot', namespace: 'strict'}));
    onLoad({filter: /./, namespace: 'strict'}, () => ({
      contents: strictValibot,
      resolveDir: process.cwd(),
    }));
  },
};

const ours = await loadSchemas();
const theirs = await loadSchemas(withValibot);

const anything = fc.oneof(
  fc.anything({maxDepth: 2}),
  fc.constantFrom(
    ...['', ' ', 'a', 0, 1, -1, 1.5, NaN, null, undefined, true, [], {}, [null], [['a']]]
  ),
  fc.json({maxDepth: 2}).map(text => JSON.parse(text))
);

const names = fc.constantFrom('id', 'title', 'text', 'titel', '__proto__', 'constructor', '0');

/** Now and then replaced by another value. */
const mostly = (value, weight = 12) =>
  fc.oneof({weight, arbitrary: value}, {weight: 1, arbitrary: anything});

const texts = fc.constantFrom('a', 'a b', 'A **b**', ' ', '2026-12-31', 'Café');

function objects(entries) {
  const known = Object.fromEntries(
    Object.entries(entries).map(([name, schema]) => [name, inputs(schema)])
  );
  const optional = fc.record(known, {requiredKeys: []});
  const others = fc.dictionary(names, anything, {maxKeys: 1});
  return fc
    .tuple(fc.oneof({weight: 4, arbitrary: fc.record(known)}, optional), others, fc.boolean())
    .map(([fields, more, all]) => (all ? fields : {...more, ...fields}));
}

const byType = {
  string: () => texts,
  // Text from JSON; only our own code passes text from HTML.
  custom: () => texts,
  number: () => fc.oneof(fc.integer({min: -1, max: 12}), fc.double()),
  boolean: () => fc.boolean(),
  any: () => anything,
  picklist: ({options}) => fc.constantFrom(...options),
  array: ({item}) => fc.array(inputs(item), {maxLength: 3}),
  union: ({options}) => fc.oneof(...options.map(inputs)),
  record: ({value}) => fc.dictionary(fc.oneof(names, fc.string()), inputs(value), {maxKeys: 3}),
  object: ({entries}) => objects(entries),
  optional: ({wrapped}) => fc.option(inputs(wrapped), {nil: undefined}),
  // The schema for each kind of input.
  lazy: ({getter}) => fc.oneof(inputs(getter({})), forms),
};

/** Inputs that a schema nearly accepts: a few values are different. */
function inputs(schema) {
  const inner = schema.pipe?.find(
    part => part !== schema && (part.entries ?? part.item ?? part.pipe)
  );
  return mostly(inner ? inputs(inner) : byType[schema.type](schema));
}

const forms = fc.record({
  resourceType: fc.constant('Questionnaire'),
  title: mostly(texts),
  item: mostly(
    fc.array(
      fc.record({linkId: texts, text: texts, type: fc.constantFrom('boolean', 'string', 'group')})
    )
  ),
});

/** The full result of one of the two for an input: the output or the issues, and the unknown fields. */
function outcome({safeParse, readIssue, unknownFields, made}, place, input) {
  const schema = made[place];
  try {
    const {success, typed, output, issues = []} = safeParse(schema, input);
    const found = success ? output : issues.map(readIssue);
    return {success, typed, found, unknown: unknownFields(schema, input)};
  } catch ({message}) {
    return {message};
  }
}

// Forms contain functions, which are equal only to themselves.
const written = found => inspect(found, {depth: Infinity, maxArrayLength: Infinity});

describe('our validators', () => {
  for (const [place, {title}] of schemas.entries())
    it(`return for content of the ${title} what valibot returns`, () => {
      const isSame = input =>
        assert.equal(written(outcome(ours, place, input)), written(outcome(theirs, place, input)));
      fc.assert(fc.property(inputs(theirs.made[place]), isSame), {numRuns: rounds(500)});
    });
});
