import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parse} from 'parse5';
import {catalog} from '../../../demo/builder/catalog.js';
import {sets} from '../../../demo/builder/sets.js';
import {listWords} from '../../../demo/home-words.js';
import {listen, openDrawn, pages} from '../../../scripts/demo/site.mjs';
import {sampleOf} from '../support/sample.suite.js';
import {useSite} from './testing/use-site.mjs';

/** Pages whose content is broken so that readers of the demo see what happens then. */
const brokenOnPurpose = new Set(['demo/ways/broken.html']);

function elementsOf(node) {
  const children = [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])];
  return [node, ...children.flatMap(elementsOf)];
}

function attributesOf(page, name) {
  return elementsOf(parse(readFileSync(page, 'utf8')))
    .flatMap(({attrs = []}) => attrs)
    .filter(attribute => attribute.name === name)
    .map(({value}) => value);
}

describe('the demo site, in a subfolder of a static host', () => {
  const demo = useSite({folder: '/some/where/'});

  it('has no link that leads nowhere', async () => {
    const answers = new Map();
    for (const page of pages) {
      const base = new URL(page, demo.address);
      const links = [...attributesOf(page, 'href'), ...attributesOf(page, 'src')]
        .map(link => new URL(link, base))
        .filter(({origin}) => origin === base.origin);
      for (const {origin, pathname, hash} of links) {
        const address = origin + pathname;
        if (page.includes('ways/broken') && address.endsWith('no-such-file.json')) continue;
        if (!answers.has(address)) answers.set(address, await fetch(address));
        const answer = answers.get(address);
        assert.equal(answer.status, 200, `${page}: ${address}`);
        // The initial state of a builder in a fragment isn't an id on its page.
        if (!hash || hash.includes('=') || !pathname.endsWith('.html')) continue;
        const target = pathname.replace('/some/where/', '');
        assert.ok(attributesOf(target, 'id').includes(hash.slice(1)), `${page}: ${target}${hash}`);
      }
    }
    assert.ok(answers.size > 60);
  });

  it('leads everywhere from its home', () => {
    const reached = new Set(['demo/index.html']);
    for (const page of reached) {
      for (const link of attributesOf(page, 'href')) {
        const {origin, pathname} = new URL(link, `http://site/${page}`);
        const path = pathname.slice(1);
        if (origin === 'http://site' && path.endsWith('.html')) reached.add(path);
      }
    }
    assert.deepEqual(
      pages.filter(page => !reached.has(page)),
      []
    );
  });

  it('shows each element on its home, by its name and a picture', () => {
    const home = readFileSync('demo/index.html', 'utf8');
    const tiles = [
      ...home.matchAll(/<a\s+class="tile"\s+href="elements\/([^"]*)\.html"\s*>(.*?)<\/a/gs),
    ];
    const names = tiles.map(([, tag, inside]) => [tag, /<strong>(.*?)<\/strong>/.exec(inside)[1]]);
    const sorted = pairs => pairs.map(pair => pair.join(': ')).sort();
    assert.deepEqual(sorted(names), sorted(catalog.map(({tag, name}) => [tag, name])));
    const pictures = readFileSync('demo/images/thumbs.svg', 'utf8');
    for (const [, tag, inside] of tiles) {
      assert.match(inside, new RegExp(`thumbs\\.svg#${tag}"`));
      assert.ok(pictures.includes(`<symbol id="${tag}"`), tag);
    }
  });

  it('has the same words in its home’s short list as its switch of languages has for English', () => {
    const {heading, questions} = listWords.en;
    assert.deepEqual(attributesOf('demo/index.html', 'heading'), [heading]);
    assert.deepEqual(attributesOf('demo/index.html', 'questions'), [questions.join(' | ')]);
    for (const {questions: others} of Object.values(listWords))
      assert.equal(others.length, questions.length);
  });

  it('leads from its home to a builder for each set', () => {
    const home = readFileSync('demo/index.html', 'utf8');
    for (const {id, name} of sets) {
      assert.ok(home.includes(`href="builder.html#set=${id}"`), id);
      assert.ok(home.includes(`<h3>${name}</h3>`), name);
    }
  });

  it('has the same navigation on every page', () => {
    const navigation = page => {
      const [, links] = /<nav aria-label="Demo pages">(.*?)<\/nav>/s.exec(readFileSync(page)) ?? [];
      return links?.replace(/<a [^>]*href="(?:\.\.\/)?([^"]*)"[^>]*>/g, '<$1>').replace(/\s+/g, '');
    };
    const home = navigation('demo/index.html');
    const withNavigation = pages.filter(page => navigation(page) !== undefined);
    assert.ok(withNavigation.length >= pages.length - 2);
    for (const page of withNavigation) assert.equal(navigation(page), home, page);
  });

  for (const path of sampleOf(pages)) {
    it(`draws ${path}, and asks no other site`, async () => {
      const {page} = demo;
      await page.setViewportSize({width: 360, height: 800});
      const heard = listen(page);
      await openDrawn(page, new URL(path, demo.address).href);
      // A request may also come late.
      await page.waitForLoadState('networkidle');
      const undrawn = await page.evaluate(() =>
        [...document.querySelectorAll(':not(:defined)')].map(({localName}) => localName)
      );
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.deepEqual(undrawn, []);
      assert.deepEqual(
        heard.requests.filter(address => !address.startsWith(demo.address)),
        []
      );
      // A static host has no poll service; `npm start` runs one.
      const errors = heard.errors.filter(error => !error.includes(` ${demo.address}polls/`));
      if (!brokenOnPurpose.has(path)) assert.deepEqual(errors, []);
      assert.ok(wider <= 0, `${wider} px wider than a phone`);
    });
  }
});
