import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {commandWords} from '../../../scripts/test/command-words.mjs';
import {prerender} from '../prerender/prerender.js';
import {embed} from './embed.js';

const run = promisify(execFile);
// The scripts of the pages are joined from pieces that the build writes into dist/.
const address = 'https://clinic.example/embed/';

let folder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eczema-guide-'));
});
after(() => rm(folder, {recursive: true}));

async function save(name, content) {
  const file = join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** Makes the pages of these elements; returns a function that reads one of the files. */
async function make(tags, options = {}) {
  const given = {out: join(folder, 'out'), lang: [], content: [], ...options};
  const {files, errors} = await embed(prerender, tags, given);
  assert.deepEqual(errors, []);
  return file => files.get(file);
}

/** Runs the command; returns its exit code, its output and its folder. */
async function command(name, ...words) {
  const out = join(folder, name);
  const given = [...commandWords, 'embed', ...words, '--out', out];
  const {code = 0, stdout, stderr} = await run(process.execPath, given).catch(error => error);
  return {out, code, stdout, stderr};
}

describe('eczema-guide embed', () => {
  it('writes a page with drawn words, its script, and a style sheet of the site', async () => {
    const theme = await save('theme.css', ':root {--guide-accent: teal}');
    const {out, code, stdout} = await command('plain', 'eczema-poll', '--style', theme);
    assert.equal(code, 0);
    const files = ['eczema-poll.html', 'eczema-poll.js', 'embed.css', 'embed.js', 'frame.js'];
    assert.deepEqual((await readdir(out)).sort(), [...files, 'styles', 'theme.css']);
    assert.match(await readFile(join(out, 'theme.css'), 'utf8'), /teal/);
    const html = await readFile(join(out, 'eczema-poll.html'), 'utf8');
    assert.match(html, /<eczema-poll><template shadowrootmode="open"><link rel="stylesheet" href/);
    assert.match(html, /<base target="_top">/);
    assert.match(html, /<title>A quick poll<\/title>/);
    assert.match(html, /href="theme\.css"/);
    // A sandbox takes away the page's origin: what must be fetched with CORS would not arrive.
    assert.doesNotMatch(html, /oembed|<style|crossorigin|integrity|src="[^"]*\.json"/);
    assert.match(stdout, /<iframe src="embed\/eczema-poll.html" title="A quick poll"/);
    assert.match(stdout, /--address/);
  });

  it('explains what is wrong, and then writes nothing', async () => {
    const broken = await save('broken.json', {facts: [{title: 3}]});
    for (const [words, message] of [
      [['jak-fact'], /there is no element jak-fact\. Did you mean jak-facts\?/],
      [['jak-facts', '--lang', 'xx'], /there is no language xx/],
      [['jak-facts', '--address', 'clinic'], /--address clinic: expected/],
      [['jak-facts', '--style', 'nowhere.css'], /nowhere\.css can't be read/],
      [['jak-facts', '--content', broken], /broken\.json:1:\d+: facts\[0\]\.title/],
    ]) {
      const {code, stderr, out} = await command('wrong', ...words);
      assert.equal(code, 1);
      assert.match(stderr, message);
      await assert.rejects(readdir(out));
    }
  });

  it('writes oEmbed answers that the pages point to, if it knows their address', async () => {
    const read = await make(['eczema-poll'], {lang: ['es'], address});
    for (const file of ['eczema-poll', 'es/eczema-poll']) {
      const html = read(`${file}.html`);
      const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/;
      assert.equal(link.exec(html)[1], `${address}${file}.oembed.json`);
      const answer = JSON.parse(read(`${file}.oembed.json`));
      assert.deepEqual([answer.version, answer.type, answer.width], ['1.0', 'rich', 600]);
      assert.equal(answer.provider_url, 'https://clinic.example');
      // WordPress looks for this in the answers of sites that it doesn't know.
      assert.match(answer.html, /^<blockquote>.*?<\/blockquote><iframe [^>]*><\/iframe>$/);
      assert.ok(answer.html.includes(`src="${address}${file}.html"`));
      assert.ok(html.includes(`<title>${answer.title}</title>`));
    }
  });

  it('writes each language into its folder', async () => {
    const read = await make(['jak-facts'], {lang: ['es', 'ar', 'en'], theme: 'theme.css'});
    assert.match(read('es/jak-facts.html'), /<html lang="es">.*9 datos/s);
    const arabic = read('ar/jak-facts.html');
    assert.match(arabic, /<html lang="ar" dir="rtl">/);
    assert.match(arabic, /src="\.\.\/frame\.js" data-languages="en es ar"/);
    assert.match(arabic, /href="\.\.\/theme\.css"/);
    assert.match(arabic, /href="\.\.\/styles\/jak-facts\.css"/);
  });

  it('puts a publisher’s words in place of ours, in every language', async () => {
    const text = 'Herons </script><b> fish & "wait".';
    const content = [await save('facts.json', {facts: [text]})];
    const read = await make(['jak-facts'], {content, lang: ['es']});
    for (const page of ['jak-facts.html', 'es/jak-facts.html']) {
      const html = read(page);
      assert.match(html, /Herons &lt;\/script(>|&gt;)&lt;b(>|&gt;) fish &amp;/);
      const [, json] = /<script type="application\/json">(.*?)<\/script>/s.exec(html);
      assert.equal(JSON.parse(json).facts[0], text);
      assert.doesNotMatch(html, /9 (facts|datos)/);
    }
  });

  it('gives each widget its part of a guide’s file, and the guide all of it', async () => {
    const guideFile = {
      title: 'Birds',
      facts: {facts: ['Herons fish.']},
      questions: {questions: ['Do herons sleep?']},
    };
    const content = [await save('guide.json', guideFile)];
    const read = await make(['jak-facts', 'doctor-questions', 'eczema-guide'], {content});
    assert.match(read('jak-facts.html'), /part="item".*Herons fish\./s);
    assert.match(read('doctor-questions.html'), /Do herons sleep\?/);
    const guide = read('eczema-guide.html');
    assert.match(guide, /<title>Birds<\/title>/);
    assert.match(guide, /Herons fish\..*Do herons sleep\?/s);
  });

  it('accepts attributes in the form of a link, but no file, handler or style', async () => {
    const read = await make(['jak-facts&layout=list&heading=A %22B%22']);
    const tag = /<jak-facts layout="list" heading="A &quot;B&quot;">/;
    assert.match(read('jak-facts.html'), tag);
    for (const wrong of ['src=x.json', 'onclick=x', 'style=x', 'data-guide=x'])
      await assert.rejects(make([`jak-facts&${wrong}`]), /can't be an attribute here/);
  });
});
