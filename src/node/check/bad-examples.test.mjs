import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {check} from './check.js';
import {checkFiles} from './check-files.js';
import {rules} from './rules/all.js';

const folder = join(import.meta.dirname, 'bad-examples');
const files = readdirSync(folder);
const today = '2026-11-25';

// The file that a page's `integrity` is compared with.
const script = 'integrity.eczema-guide.js';
// The other versions that some examples are checked with.
const versions = [
  ['earlier', 'id-changed.earlier.json'],
  ['original', 'translation.en.json'],
  ['original', 'translation-drift.en.json'],
];
const companions = [script, ...versions.map(([, file]) => file)];
const content = file => JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** The example of a rule, and the options to check it with. */
function exampleOf(id) {
  const file = files.find(each => each.startsWith(`${id}.`) && !companions.includes(each));
  const beside = versions.filter(([, other]) => other.startsWith(`${id}.`));
  return {file, options: Object.fromEntries(beside)};
}

const read = file =>
  new TextDecoder(file === 'file.json' ? 'utf-16le' : 'utf-8').decode(
    readFileSync(join(folder, file))
  );

const found = ({files: [{problems}]}) => ({
  rules: problems.map(({rule}) => rule),
  errors: problems.filter(({severity}) => severity === 'error').map(({rule}) => rule),
});

describe('the folder of bad examples', () => {
  it('has one file for each rule, and no other', () => {
    const named = rules.map(({id}) => exampleOf(id).file);
    assert.deepEqual([...named, ...companions].sort(), files.toSorted?.() ?? [...files].sort());
  });
});

for (const {id, severity, bad, good, why, source} of rules) {
  describe(`the rule ${id}`, () => {
    const {file, options} = exampleOf(id);

    it('gives a reason and its source', () => {
      assert.match(why, /^[“A-Z].+\.$/);
      assert.ok(source.length > 8);
    });

    it('is found in its file, with no error of another rule', async () => {
      const paths = Object.fromEntries(
        Object.entries(options).map(([kind, other]) => [kind, join(folder, other)])
      );
      const result = found(await checkFiles([join(folder, file)], {today, ...paths}));
      assert.ok(result.rules.includes(id), result.rules.join());
      assert.deepEqual(
        [...new Set(result.errors)],
        severity === 'error' ? [id] : result.errors.filter(rule => rule === id)
      );
    });

    it('is no longer found in its fixed example, nor is any other error', () => {
      const text = read(file);
      if (id !== 'file') assert.ok(text.includes(bad), `${file} has no ${bad}`);
      const others = Object.fromEntries(
        Object.entries(options).map(([kind, other]) => [kind, content(other)])
      );
      const result = found(check(text.replace(bad, good), {file, today, ...others}));
      assert.ok(!result.rules.includes(id), JSON.stringify(result));
      assert.deepEqual(result.errors, []);
    });
  });
}
