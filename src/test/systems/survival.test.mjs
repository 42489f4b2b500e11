import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {sampleOf} from '../support/sample.suite.js';
import {formNames, survival} from './survival.mjs';
import {Site} from './testing/browser.mjs';
import {loadFilters, throughWordPress} from './testing/filters.mjs';
import {forms, ownWords, siteFiles} from './testing/forms.mjs';
import {hasWordPress} from './testing/packages.mjs';

const tag = 'jak-facts';
const html = Object.values(forms).map(({html}) => html);
const markdown = Object.values(forms).map(({html, markdown = html}) => markdown);

// The output of each system for all forms, in order.
const wordPress = {
  'WordPress, block “Custom HTML”, administrator or editor': 'block',
  'WordPress, Classic editor, administrator or editor': 'classic',
  'WordPress, author, blocks': 'author',
  'WordPress, author, Classic editor': 'authorClassic',
};
const filters = await loadFilters();
const tinymce = version => `/scripts/test/systems/node_modules/tinymce-${version}/tinymce.js`;

/** Pages for frames, as the command writes them, in a folder to serve. */
function embedPages() {
  const folder = mkdtempSync(join(tmpdir(), 'eczema-guide-systems-'));
  const words = join(folder, 'jak-facts.json');
  writeFileSync(words, siteFiles['/site/jak-facts.json']);
  mkdirSync(join(folder, 'site'));
  const out = join(folder, 'site/embed');
  const given = ['dist/node/eczema-guide.js', 'embed', tag, '--out', out, '--content', words];
  execFileSync(process.execPath, given, {stdio: 'pipe'});
  return folder;
}

describe('own words in content systems', () => {
  let site;
  let folder;

  before(async () => {
    folder = embedPages();
    site = await Site.open(siteFiles, [folder]);
  });

  after(async () => {
    await site?.close();
    rmSync(folder, {recursive: true});
  });

  /** What a system leaves of the forms with these indexes. */
  async function left(system, tried) {
    const [name, version] = system.split(/ (?=\d)/);
    const given = /arkdown|^marked/.test(system) ? markdown : html;
    const texts = tried.map(([index]) => given[index]);
    if (wordPress[system]) return throughWordPress(texts).map(each => each[wordPress[system]]);
    if (filters[system]) return texts.map(filters[system]);
    return site.throughEditor(name, texts, version && tinymce(version));
  }

  // A sample contains each form for some systems.
  const cases = Object.keys(survival).flatMap(system =>
    Object.keys(formNames).map((name, index) => ({system, index, name}))
  );
  const triedOf = system =>
    sampleOf(cases, 3)
      .filter(each => each.system === system)
      .map(({index, name}) => [index, name]);

  for (const [system, {place, seen}] of Object.entries(survival)) {
    const tried = triedOf(system);
    if (wordPress[system] && !hasWordPress) continue;
    it(`are seen as docs/systems.md says: ${system}`, async () => {
      const found = {};
      const texts = await left(system, tried);
      for (const [index, [, name]] of tried.entries())
        found[name] = await site.visit(texts[index], tag, ownWords);
      const expected = tried.map(([, name]) => [name, seen[name]]);
      assert.deepEqual(found, Object.fromEntries(expected));
      const offered = Object.keys(formNames).filter(name => formNames[name].includes(place));
      assert.ok(offered.length);
      for (const name of offered) assert.equal(seen[name], 'widget', name);
    });
  }
});
