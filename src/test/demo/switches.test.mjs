import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {listen, openDrawn, strictPolicy} from '../../../scripts/demo/site.mjs';
import {useSite} from './testing/use-site.mjs';

const languages = ['es', 'fr', 'de', 'ar', 'en'];

/**
 * Pages with switches: the selectors of these and of a widget that they change, and the number of its languages.
 * The built-in text is in two of them, and its buttons are in the language of the text.
 */
const switched = [
  {path: 'demo/index.html', widget: '.host doctor-questions', language: '#language', speaks: 5},
  {
    path: 'demo/elements/jak-facts.html',
    widget: '.result jak-facts',
    language: '#try-language',
    speaks: 2,
  },
  {
    path: 'demo/elements/eczema-poll.html',
    widget: '.result eczema-poll',
    language: '#try-language',
    speaks: 2,
  },
];

/** The look of a widget's heading; runs in the page. */
const lookOf = element => {
  const {color, fontFamily, fontWeight} = getComputedStyle(
    element.shadowRoot.querySelector('[part=heading]')
  );
  return [
    color,
    fontFamily,
    fontWeight,
    getComputedStyle(element).getPropertyValue('--guide-accent'),
  ].join();
};

/** Errors of a page, except about the poll service, which a static host lacks. */
const errorsOf = heard => heard.errors.filter(error => !error.includes('/polls/'));

describe('the switches of the demo', () => {
  const demo = useSite({folder: '/some/where/', policy: strictPolicy});

  async function open(path) {
    const {address, page} = demo;
    const heard = listen(page);
    await openDrawn(page, address + path);
    return {page, heard};
  }

  /** Functions that choose a theme of a page, one for each theme. */
  async function themesOf(page) {
    const radios = await page.locator('input[name=theme]').all();
    if (radios.length) return radios.map(radio => () => radio.check());
    const select = page.locator('#try-theme');
    const values = await select.locator('option').evaluateAll(all => all.map(({value}) => value));
    return values.map(value => () => select.selectOption(value));
  }

  for (const {path, widget, language, speaks} of switched) {
    it(`change the look of the widgets on ${path}`, async () => {
      const {page, heard} = await open(path);
      const looks = new Set();
      for (const choose of await themesOf(page)) {
        await choose();
        await page.waitForFunction(() => {
          const link = document.querySelector('link[data-theme]');
          return !link || link.sheet;
        });
        looks.add(await page.locator(widget).first().evaluate(lookOf));
      }
      assert.equal(looks.size, 4);
      assert.deepEqual(errorsOf(heard), []);
    });

    it(`change the language of the widgets on ${path}`, async () => {
      const {page, heard} = await open(path);
      const texts = new Set();
      for (const code of languages) {
        await page.locator(language).selectOption(code);
        const shown = page.locator(widget).first();
        const expected = code === 'en' ? ':not([lang])' : `[lang=${code}]`;
        await page.locator(`${widget}${expected}`).first().waitFor();
        texts.add(
          await shown.evaluate(async element => {
            await element.updateComplete;
            return element.shadowRoot.textContent;
          })
        );
      }
      assert.equal(texts.size, speaks);
      assert.deepEqual(errorsOf(heard), []);
    });
  }

  it('name the example whose page it is', async () => {
    const {page} = await open('demo/index.html');
    await page.getByRole('radio', {name: 'a clinic'}).check();
    assert.match(await page.locator('.host-name').innerText(), /Example Clinic\s+an invented page/);
  });
});

describe('the page of an element', () => {
  const demo = useSite();

  it('keeps the controls beside the widget on a wide screen, and below it on a phone', async () => {
    const {address, page} = demo;
    await page.goto(`${address}demo/elements/eczema-poll.html`);
    const boxes = async width => {
      await page.setViewportSize({width, height: 800});
      const [widget, controls] = await Promise.all(
        ['.try > .result', '.controls'].map(each => page.locator(each).boundingBox())
      );
      return {
        beside: controls.x >= widget.x + widget.width && controls.y === widget.y,
        below: controls.y >= widget.y + widget.height,
      };
    };
    assert.deepEqual(await boxes(1280), {beside: true, below: false});
    assert.deepEqual(await boxes(360), {beside: false, below: true});
  });

  it('lists what only this element has, and links to what all have', async () => {
    const {address, page} = demo;
    await page.goto(`${address}demo/elements/jak-facts.html`);
    const reference = page.locator('#api');
    const names = await reference.locator('th[scope=row]').allInnerTexts();
    for (const own of ['layout', 'fact-save', 'saved', 'item']) assert.ok(names.includes(own), own);
    for (const shared of ['--guide-accent', 'dir', 'content-ready', 'footer'])
      assert.ok(!names.includes(shared), shared);
    assert.ok(await page.locator('#fields').getByText('facts[].title', {exact: true}).isVisible());
    await reference.getByRole('link', {name: /^the same attributes/}).click();
    await page.getByText('--guide-accent', {exact: true}).first().waitFor();
  });

  it('writes the language and the attributes that were chosen into the code', async () => {
    const {address, page} = demo;
    await page.goto(`${address}demo/elements/jak-facts.html`);
    await page.locator('#try-layout').selectOption('deck');
    await page.locator('#try-language').selectOption('es');
    await page
      .locator('.try pre > code')
      .getByText('<jak-facts layout="deck" lang="es"></jak-facts>')
      .waitFor();
  });
});
