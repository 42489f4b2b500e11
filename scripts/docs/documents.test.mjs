import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {check} from '../../src/node/check/check.js';
import {documents, exampleOf, tags, updatedDocument} from './documents.mjs';

const written = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs').map(file => `docs/${file}`),
];

/** The paths that a document links to; in code a link is an example. */
const linksIn = text =>
  [...text.replace(/```.*?```|`[^`\n]*`/gs, '').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
    ([, path]) => path
  );

describe('the documents', () => {
  for (const file of documents)
    it(`have the generated parts of ${file} up to date (npm run docs writes them)`, async () => {
      const text = readFileSync(file, 'utf8');
      assert.equal(text, await updatedDocument(file, text));
    });

  for (const tag of tags)
    it(`give an example of ${tag} that its schema accepts`, () => {
      const {files} = check(exampleOf(tag), {as: tag});
      const wrong = files[0].problems.filter(({rule}) => /^(schema|unknown-field|id-)/.test(rule));
      assert.deepEqual(wrong, []);
    });

  for (const file of written)
    it(`link only to files that exist: ${file}`, () => {
      const missing = linksIn(readFileSync(file, 'utf8')).filter(
        path => !existsSync(join(dirname(file), path))
      );
      assert.deepEqual(missing, []);
    });

  it('keep README short enough to read in one sitting', () => {
    assert.ok(readFileSync('README.md', 'utf8').split('\n').length <= 151);
  });
});
