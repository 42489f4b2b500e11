import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {compile} from 'svelte/compiler';
import {compileScript, parse} from 'vue/compiler-sfc';
import {places} from '../../../demo/builder/places.js';
import {emptyState} from '../../../demo/builder/state.js';
import {listen, openBrowser, servePage} from '../../../scripts/demo/site.mjs';

const trick = '</script>{1 + 1}{{ 1 + 1 }} & "Zebras"';
const facts = {title: 'Animals', facts: [trick, 'Camels store fat.']};
// A dot, whose address contains characters that end an attribute's value.
const picture = `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width="80" height="80"/>`;
const state = {
  ...emptyState,
  widgets: [
    {tag: 'jak-facts', attributes: {layout: 'list', heading: trick}, own: facts},
    {tag: 'doctor-questions', attributes: {}},
    {tag: 'glossary-term', attributes: {}},
  ],
  clinic: trick,
  logo: picture,
  accent: '#7a3e9d',
};
const materials = {contents: new Map([['jak-facts', facts]]), integrity: {}, rooms: new Map()};

/** The compiler of a component, and the code with which a page shows it. */
const frameworks = {
  react: {
    loader: 'jsx',
    compile: code => code,
    start: `import {createRoot} from 'react-dom/client';
import {createElement} from 'react';
import {Widgets} from 'component';
createRoot(document.body.firstElementChild).render(createElement(Widgets));`,
  },
  vue: {
    loader: 'js',
    compile: code =>
      compileScript(parse(code).descriptor, {id: 'widgets', inlineTemplate: true}).content,
    start: `import {createApp} from 'vue';
import Widgets from 'component';
createApp(Widgets).mount(document.body.firstElementChild);`,
  },
  svelte: {
    loader: 'js',
    compile: code => compile(code, {generate: 'client'}).js.code,
    start: `import {mount} from 'svelte';
import Widgets from 'component';
mount(Widgets, {target: document.body.firstElementChild});`,
  },
};

async function bundled({loader, start}, component) {
  const resolveDir = process.cwd();
  const plugin = {
    name: 'component',
    setup(build) {
      build.onResolve({filter: /^component$/}, ({path}) => ({path, namespace: 'component'}));
      build.onLoad({filter: /.*/, namespace: 'component'}, () => ({
        contents: component,
        loader,
        resolveDir,
      }));
    },
  };
  const {outputFiles} = await build({
    stdin: {contents: start, resolveDir},
    plugins: [plugin],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    conditions: ['browser'],
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

describe('the builder’s components', () => {
  let browser;
  let page;
  before(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  });
  const hosts = [];
  after(async () => {
    await browser.close();
    for (const host of hosts) host.close();
  });

  for (const [name, framework] of Object.entries(frameworks))
    it(`show own words, the clinic and the looks: ${name}`, async () => {
      const {code} = places[name].write({...state, place: name}, materials);
      const script = await bundled(framework, framework.compile(code));
      const host = await servePage(
        '<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,"><body><div></div><script src="/page.js"></script></body></html>',
        {'/page.js': script}
      );
      hosts.push(host);
      const {errors} = listen(page);
      await page.goto(host.address);
      await page.locator('jak-facts [part~=item]').nth(1).waitFor();
      const seen = await page.evaluate(() => {
        const facts = document.querySelector('jak-facts');
        const textOf = selector => facts.shadowRoot.querySelector(selector).textContent.trim();
        return {
          layout: facts.layout,
          heading: textOf('[part~=heading]'),
          item: textOf('[part~=item]'),
          clinic: document.querySelector('doctor-questions > [slot=header]').textContent,
          logo: (({src, alt, height}) => [src, alt, height])(
            document.querySelector('[slot] > img')
          ),
          all: document.querySelector('glossary-term').all,
          accent: getComputedStyle(facts).getPropertyValue('--guide-accent'),
        };
      });
      const {item, ...rest} = seen;
      assert.ok(item.startsWith(trick), item);
      assert.deepEqual(rest, {
        layout: 'list',
        heading: trick,
        clinic: ` ${trick}`,
        logo: [picture, '', 40],
        all: true,
        accent: '#7a3e9d',
      });
      assert.deepEqual(errors, []);
    });
});
