import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {execPath} from 'node:process';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import prettier from 'prettier';
import {newElement} from './new-element.mjs';

const tag = 'test-part';
const section = tag.replace(/-./, ([, letter]) => letter.toUpperCase());

describe('npm run new', () => {
  let project;
  let written;

  before(() => {
    project = mkdtempSync(join(tmpdir(), 'eczema-guide-'));
    const filter = path => !path.endsWith('node_modules');
    for (const path of [
      'src',
      'demo',
      'scripts',
      'tsconfig.json',
      'package.json',
      '.oxlintrc.json',
      '.prettierrc.json',
    ])
      cpSync(path, join(project, path), {recursive: true, filter});
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
    written = newElement(project, tag);
  });

  after(() => rmSync(project, {recursive: true}));

  it('writes code that passes types and rules wherever the list of elements is read', () => {
    const folders = ['src/elements', 'src/guide', 'src/shared', 'src/strings', 'demo/builder'];
    const oxlint = resolve('node_modules/oxlint/bin/oxlint');
    const run = spawnSync(execPath, [oxlint, ...folders], {cwd: project, encoding: 'utf8'});
    assert.equal(run.status, 0, run.stdout);
    assert.match(run.stdout, /on [1-9]\d* files/);
  });

  it('writes formatted files', async () => {
    for (const path of [...written.made, ...written.changed]) {
      const file = join(project, path);
      const options = await prettier.resolveConfig(file);
      const isFormatted = await prettier.check(readFileSync(file, 'utf8'), {
        ...options,
        filepath: file,
      });
      assert.ok(isFormatted, path);
    }
  });

  it('makes an element that checks its content', async () => {
    const module = pathToFileURL(join(project, `src/elements/${tag}/${tag}.schema.ts`));
    const {schema} = await import(module);
    const {safeParse} = await import('valibot');
    assert.equal(safeParse(schema, {items: ['One', {text: 'Two'}]}).success, true);
    assert.equal(safeParse(schema, {items: [{text: 2}]}).success, false);
  });

  it('names its section in each language, for guides that give it no title', async () => {
    for (const language of ['ar', 'de', 'en', 'es', 'fr']) {
      const module = pathToFileURL(join(project, `src/strings/${language}.ts`));
      const {guide, [section]: own} = await import(module);
      assert.equal(guide[section], own.title, language);
    }
  });

  it('makes an element that passes its own tests', () => {
    const words = ['--import', './scripts/test/run-sources.mjs', 'scripts/test/test.mjs'];
    const run = spawnSync(execPath, [...words, `${tag}.test`, '--engine', 'chromium'], {
      cwd: project,
      encoding: 'utf8',
    });
    assert.equal(run.status, 0, run.stdout);
    assert.match(run.stdout, /[1-9]\d* passed, 0 failed/);
  });

  it('refuses a tag that already exists, or is not valid', () => {
    assert.throws(() => newElement(project, tag), /already exists/);
    for (const wrong of ['diary', 'SkinDiary', 'skin-', '../x-y', 'a-b-c'])
      assert.throws(() => newElement(project, wrong), /is not a tag of two words/);
  });
});
