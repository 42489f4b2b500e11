import assert from 'node:assert/strict';
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync, readFileSync} from 'node:fs';
import {text} from 'node:stream/consumers';
import {describe, it} from 'node:test';
import {tags} from '../../elements/all.js';
import {plainPlugins} from '../../../scripts/build/bundle-plugins.mjs';
import {bundleImports} from '../../../scripts/build/sizes.mjs';
import {isWhole} from '../support/sample.suite.js';

// What runs in browsers. dist/demo is for the demo pages and not in the package; dist/node is the command.
const scripts = readdirSync('dist', {recursive: true}).filter(
  file => file.endsWith('.js') && !/^(demo|node)\//.test(file)
);
const frameworks = ['jsx', 'react', 'vue', 'svelte'];

function filesIn(folder) {
  const entries = readdirSync(`dist/${folder}`, {recursive: true, withFileTypes: true});
  const files = entries.filter(entry => entry.isFile() && entry.name.endsWith('.json'));
  return files.map(({parentPath, name}) =>
    `${parentPath}/${name}`.replace(/^dist/, 'eczema-guide')
  );
}

describe('the package', () => {
  it('imports in Node, where there is no DOM', async () => {
    for (const file of scripts.filter(file => !file.startsWith('eczema-guide.'))) {
      await assert.doesNotReject(import(`../../../dist/${file}`), file);
    }
  });

  it('resolves every export path', () => {
    const paths = [
      'eczema-guide',
      'eczema-guide/package.json',
      'eczema-guide/custom-elements.json',
      ...frameworks.map(name => `eczema-guide/${name}`),
      'eczema-guide/dist/eczema-guide.js',
      ...tags.map(tag => `eczema-guide/${tag}.js`),
      ...filesIn('schema'),
      ...filesIn('content'),
    ];
    for (const path of paths) {
      assert.ok(readFileSync(new URL(import.meta.resolve(path))).length, path);
    }
  });

  it('registers its elements in a bundle that leaves out what has no side effects', async () => {
    const modules = tags.map(tag => `eczema-guide/${tag}.js`);
    const [bundle] = await bundleImports(modules, plainPlugins());
    for (const tag of tags) assert.ok(bundle.includes(`define('${tag}', `), tag);
  });

  it('has a component of each element for React and for Vue', async () => {
    const names = tags.map(tag => tag.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase()));
    for (const framework of ['react', 'vue']) {
      const components = await import(`eczema-guide/${framework}`);
      assert.deepEqual(Object.keys(components).sort(), [...names].sort());
    }
  });

  it('points editors to the data made for them', () => {
    const {customElements, 'web-types': webTypes} = JSON.parse(
      readFileSync('package.json', 'utf8')
    );
    for (const file of [customElements, webTypes]) assert.ok(readFileSync(file).length, file);
  });

  // CI checks the libraries as well, since a page's own project may do so.
  it('has types that work in React, Vue and Svelte, and refuse what is wrong', () => {
    const words = ['tsc', '-p', 'src/test/framework-types', ...(isWhole ? [] : ['--skipLibCheck'])];
    const {stdout, status} = spawnSync('npx', words, {encoding: 'utf8'});
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });

  it('creates no code from strings', () => {
    const pattern = /\beval\(|\bFunction\(/;
    const found = scripts.filter(file => pattern.test(readFileSync(`dist/${file}`, 'utf8')));
    assert.deepEqual(found, []);
  });

  // A classic script is read in its page's encoding, which few old pages declare.
  it('has scripts that mean the same in every encoding', () => {
    const found = scripts
      .filter(file => file.startsWith('eczema-guide.'))
      .filter(file => /[^\0-\x7f]/.test(readFileSync(`dist/${file}`, 'utf8')));
    assert.deepEqual(found, []);
  });

  it('exits silently if nobody reads its output any more', async () => {
    const child = spawn(process.execPath, ['dist/node/eczema-guide.js', 'check', '--rules']);
    child.stdout.destroy();
    const [complaint, [status]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    assert.equal(complaint, '');
    assert.equal(status, 0);
  });

  it('packs dist, README and LICENSE, nothing else', () => {
    const report = execFileSync('npm', ['pack', '--dry-run', '--json'], {encoding: 'utf8'});
    const packed = JSON.parse(report)[0].files.map(({path}) => path);
    const outside = packed.filter(path => !path.startsWith('dist/')).sort();
    assert.deepEqual(outside, ['LICENSE', 'README.md', 'package.json']);
  });
});
