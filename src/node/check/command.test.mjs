import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {commandWords} from '../../../scripts/test/command-words.mjs';

const good = {
  questions: [{id: 'tests', text: 'Which tests do I need?'}],
  review: {},
  check: {off: {'review-missing': 'An example names no reviewer'}},
  funding: 'None',
};
const warned = {...good, funding: ''};
const bad = {...good, intor: 'Pick some.'};
const hard = {
  ...good,
  intro: 'Immunosuppressive medication necessitates comprehensive haematological monitoring.',
};

const json = content => JSON.stringify(content, null, 2);

describe('eczema-guide check', {concurrency: 2}, () => {
  let folder;

  /** Writes files into a folder of their own, and runs the command there. */
  async function run(files, ...flags) {
    const own = await mkdtemp(join(folder, 'run-'));
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(own, name)), {recursive: true});
      await writeFile(
        join(own, name),
        typeof content === 'object' && !Buffer.isBuffer(content) ? json(content) : content
      );
    }
    return new Promise(done => {
      execFile(
        process.execPath,
        [...commandWords, 'check', ...flags],
        {cwd: own},
        (error, out, errors) =>
          done({code: error?.code ?? 0, out, errors, read: name => readFile(join(own, name))})
      );
    });
  }

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'eczema-guide-'));
  });
  after(() => rm(folder, {recursive: true}));

  it('exits with 0 for warnings, and with 1 for errors', async () => {
    assert.equal((await run({'a.json': warned}, 'a.json')).code, 0);
    assert.equal((await run({'a.json': bad}, 'a.json')).code, 1);
  });

  it('exits with 1 for warnings with --strict, and with 0 without any problem', async () => {
    assert.equal((await run({'a.json': warned}, '--strict', 'a.json')).code, 1);
    const {code, out} = await run({'a.json': good}, '--strict', 'a.json');
    assert.equal(code, 0, out);
  });

  it('reports a file that is missing, binary or in another encoding, and checks the others', async () => {
    const files = {
      'a.json': good,
      'b.json': Buffer.from([1, 0, 2]),
      'c.json': Buffer.from([0x7b, 0xe9, 0x7d]),
    };
    const {code, out} = await run(files, 'none.json', 'b.json', 'c.json', 'a.json');
    assert.equal(code, 1);
    assert.match(out, /there is no such file\n +Fix: Check the file name and path\./);
    assert.match(out, /is a binary file, not text/);
    assert.match(out, /is not in UTF-8/);
    assert.match(out, /3 errors and 0 warnings in 4 files\./);
  });

  it('takes the element from --as, and suggests the nearest for a misspelt one', async () => {
    const files = {'a.json': {...good, questions: []}};
    const {out} = await run(files, '--as', 'self-check', '--format', 'json', 'a.json');
    assert.equal(JSON.parse(out).files[0].grades[0].section, 'self-check');
    const {code, errors} = await run(files, '--as', 'selfcheck', 'a.json');
    assert.equal(code, 1);
    assert.match(errors, /there is no element <selfcheck>\. Did you mean <self-check>\?/);
  });

  it('reads settings from --config and from the usual file', async () => {
    const off = {off: {'funding-missing': 'The footer names it'}};
    const files = {'a.json': warned, 'ours.json': off, 'broken.json': '{"off": 7}'};
    assert.equal((await run(files, '--strict', '--config', 'ours.json', 'a.json')).code, 0);
    const usual = {'a.json': warned, 'eczema-guide.check.json': off};
    assert.equal((await run(usual, '--strict', 'a.json')).code, 0);
    const {code, errors} = await run(files, '--config', 'broken.json', 'a.json');
    assert.equal(code, 1);
    assert.match(errors, /broken\.json: off: expected an object/);
  });

  it('fails above the grade of --max-grade, and refuses what is not a grade', async () => {
    assert.equal((await run({'a.json': hard}, '--max-grade', '60', 'a.json')).code, 0);
    assert.equal((await run({'a.json': hard}, 'a.json')).code, 1);
    const {errors} = await run({'a.json': hard}, '--max-grade', 'six', 'a.json');
    assert.match(errors, /Expected a school grade such as 6/);
  });

  it('compares ids with --earlier, and a translation with --original', async () => {
    const files = {
      'a.json': good,
      'old/a.json': {...good, questions: [{id: 'exams', text: 'Which tests do I need?'}]},
    };
    const earlier = await run(files, '--earlier', 'old', 'a.json');
    assert.match(earlier.out, /the id "exams" was published before and is missing now/);
    const original = await run(files, '--original', 'old/a.json', 'a.json');
    assert.match(original.out, /is "tests", but the original has "exams"/);
    const missing = await run(files, '--earlier', 'nowhere', 'a.json');
    assert.match(missing.errors, /there is no file or folder nowhere/);
    assert.equal(missing.code, 1);
  });

  it('rewrites a file with --fix, keeps its line endings, and removes a byte order mark', async () => {
    const text = '\uFEFF{\r\n\t“funding”: “None”,\r\n\t"questions": [{"text": "Why?"}]\r\n}\r\n';
    const {read} = await run({'a.json': text}, '--fix', 'a.json');
    assert.equal(
      String(await read('a.json')),
      '{\r\n\t"questions": [{"id": "why", "text": "Why?"}],\r\n\t"funding": "None"\r\n}\r\n'
    );
  });

  it('leaves pages, and files that it can’t read, unchanged with --fix', async () => {
    const files = {
      'a.json': '{"questions": [ // ours\n"Why?"]}',
      'b.json': Buffer.from([0x7b, 0xe9, 0x7d]),
      'c.html':
        '<doctor-questions><script type="application/json">{“a”: 1}</script></doctor-questions>',
    };
    const {code, read} = await run(files, '--fix', ...Object.keys(files));
    assert.equal(code, 1);
    for (const [name, content] of Object.entries(files))
      assert.deepEqual(await read(name), Buffer.from(content));
  });

  it('exits quietly when the reader of its output goes away', async () => {
    const child = spawn(process.execPath, [...commandWords, 'check', '--rules'], {cwd: folder});
    child.stdout.destroy();
    const errors = [];
    child.stderr.on('data', data => errors.push(data));
    const [code] = await once(child, 'close');
    assert.equal(Buffer.concat(errors).toString(), '');
    assert.equal(code, 0);
  });

  it('reads the content of pages for --format github, with the hard words of their JSON', async () => {
    const page = `<html lang="en"><doctor-questions own><script type="application/json">${json(hard)}</script></doctor-questions></html>`;
    const {code, out} = await run(
      {'a.html': page},
      '--max-grade',
      '4',
      '--format',
      'github',
      'a.html'
    );
    assert.equal(code, 1);
    assert.match(out, /^::error file=a\.html,line=\d+,col=\d+,title=reading-grade::intro: /m);
  });
});
