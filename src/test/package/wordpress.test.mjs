import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import {tags} from '../../elements/all.js';

let files;

before(async () => {
  const entries = unzipSync(await readFile('dist/wordpress/eczema-guide.zip'));
  files = new Map(Object.entries(entries).map(([name, bytes]) => [name, strFromU8(bytes)]));
});

const fileOf = name => files.get(`eczema-guide/${name}`);
const keysOf = php => [...php.matchAll(/^\t'([\w-]+)' => array\(/gm)].map(([, key]) => key);

describe('the WordPress plugin', () => {
  it('knows every element, in the order of the guide', () => {
    assert.deepEqual(keysOf(fileOf('data/elements.php')), tags);
    assert.deepEqual(keysOf(fileOf('data/names.php')), tags);
  });

  it('has an icon of its own for every element', () => {
    const icons = [...fileOf('data/names.php').matchAll(/^\t\t'icon' => '(.+)',$/gm)];
    assert.equal(new Set(icons.map(([, icon]) => icon)).size, tags.length);
  });

  it('has the version of the package wherever WordPress reads one', async () => {
    const {version} = JSON.parse(await readFile('package.json', 'utf8'));
    assert.match(fileOf('eczema-guide.php'), new RegExp(`^ \\* Version: +${version}$`, 'm'));
    assert.match(fileOf('readme.txt'), new RegExp(`^Stable tag: ${version}$`, 'm'));
    assert.equal(JSON.parse(fileOf('block.json')).version, version);
    for (const [name, text] of files) assert.doesNotMatch(text, /\{\{version\}\}/, name);
  });

  it('includes the scripts that pages load, in one folder', async () => {
    for (const name of ['eczema-guide.js', 'eczema-guide.es.js']) {
      const built = await readFile(`dist/${name}`, 'utf8');
      const [code] = built.split('//# sourceMappingURL=');
      assert.equal(fileOf(`scripts/${name}`).trim(), code.trim());
    }
    assert.ok([...files.keys()].every(name => name.startsWith('eczema-guide/')));
  });

  it('includes the words of every element as its shadow root, and one style sheet for each', () => {
    for (const tag of tags) {
      const words = fileOf(`words/en-US/${tag}.html`);
      assert.match(
        words,
        /^<template shadowrootmode="open"><link rel="stylesheet" href="{{styles}}\//,
        tag
      );
      assert.doesNotMatch(words, /<style|<script|built-in/, tag);
      for (const [, sheet] of words.matchAll(/href="{{styles}}\/([\w-]+\.css)"/g))
        assert.ok(fileOf(`styles/${sheet}`), sheet);
      assert.ok(fileOf(`words/es-ES/${tag}.html`), tag);
    }
    assert.match(fileOf('words/en-US/urgent-help.html'), /911/);
    assert.match(fileOf('words/en-GB/urgent-help.html'), /999/);
  });

  it('exits if a PHP file is requested directly', () => {
    const php = [...files].filter(([name]) => name.endsWith('.php'));
    assert.ok(php.length > 8);
    for (const [name, text] of php)
      assert.match(text, /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, name);
  });
});
