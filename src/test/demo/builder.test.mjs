import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, before, beforeEach, describe, it} from 'node:test';
import {catalog} from '../../../demo/builder/catalog.js';
import {fileNameOf} from '../../../demo/builder/snippet.js';
import {emptyState} from '../../../demo/builder/state.js';
import {bundle} from '../../node/bundle/bundle.js';
import {listen, servePage, strictPolicy} from '../../../scripts/demo/site.mjs';
import {isWhole, sampleOf} from '../support/sample.suite.js';
import {useSite} from './testing/use-site.mjs';
import {violationsOn} from './testing/violations.mjs';

const script = readFileSync('dist/eczema-guide.js');
const {'eczema-guide.js': hash} = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
// The name that the builder gives the script on the publisher's server.
const scriptPath = `/${fileNameOf('eczema-guide.js', emptyState, hash)}`;

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

describe('the snippet builder', () => {
  // Under the strictest rules, so that everything below is shown to work under them.
  const demo = useSite({policy: strictPolicy});
  let page;
  // A page of another site, for the code.
  let pasted;
  let heard;
  let others = [];

  before(async () => {
    ({page} = demo);
    await demo.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // In a window of its own, since Chromium slows down what is behind another tab.
    pasted = await demo.browser.newPage();
    await pasted.addInitScript(watchShift);
  });

  beforeEach(async () => {
    for (const used of [page, pasted]) await used.setViewportSize({width: 1280, height: 720});
    heard = listen(page);
    await page.goto(`${demo.address}demo/builder.html`);
    await page.getByRole('checkbox', {name: 'A poll'}).waitFor();
  });

  afterEach(async () => {
    for (const used of [page, pasted]) await used.goto('about:blank');
    for (const other of others) other.close();
    others = [];
  });

  const tick = name => page.getByRole('checkbox', {name, exact: true}).check();
  const choose = (group, name) =>
    page
      .getByRole('group', {name: group, exact: true})
      .getByRole('radio', {name, exact: true})
      .check();
  const panel = name => page.getByRole('region', {name, exact: true});
  const measured = (builder = page) => builder.locator('#code[aria-busy=false]').waitFor();
  // By its id: finding a label among some thousand fields takes longer than everything else here.
  const code = async (builder = page) => {
    await measured(builder);
    return builder.locator('#code').inputValue();
  };
  const goTo = name =>
    page
      .getByRole('group', {name: 'Where it will go', exact: true})
      .getByRole('radio', {name: new RegExp(`^${name}`)})
      .check();
  /** The code, with the code for the head of the site if there is any. */
  const wholeCode = async () => {
    await measured();
    const areas = await page.locator(':is(#head-code, #code)').all();
    return (await Promise.all(areas.map(area => area.inputValue()))).join('\n\n');
  };
  const said = () => page.locator('snippet-builder > [role=status]');

  async function buildPoll() {
    await tick('A poll');
    const poll = panel('A poll');
    await poll.getByRole('radio', {name: 'My own words'}).check();
    await poll.getByLabel('Question').fill('Which day suits you best?');
    for (const [index, day] of days.entries()) {
      if (index > 1) await poll.getByRole('button', {name: 'Add option'}).click();
      await poll.getByLabel(`Option ${index + 1}`, {exact: true}).fill(day);
    }
  }

  async function copyCode() {
    await measured();
    await page.getByRole('button', {name: 'Copy the code'}).click();
    await page.getByRole('button', {name: 'Copied'}).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  }

  async function serveOther(snippet, files = {}) {
    const other = await servePage(
      `<!doctype html><html lang="en"><title>Another site</title><link rel="icon" href="data:,"><body>${snippet}</body></html>`,
      {[scriptPath]: script, ...files}
    );
    others.push(other);
    return other;
  }

  /** Opens a blank page of another server, with the code in it and the script beside it. Returns what is recorded. */
  async function paste(snippet, files = {}) {
    const host = await serveOther(snippet, files);
    const heardThere = listen(pasted);
    await pasted.goto(host.address);
    return heardThere;
  }

  /** How much a page moves if its script loads only after its text was painted, and where its texts are. */
  async function arriveLate(snippet, width) {
    const host = await serveOther(
      snippet.replaceAll(/^(?!\s|.*<\/?s[ct]).*<\/.*>$/gm, '$&<p>Below it.</p>')
    );
    await pasted.setViewportSize({width, height: 740});
    let arrive;
    const held = new Promise(resolve => (arrive = resolve));
    await pasted.route(`**${scriptPath}`, route => held.then(() => route.continue()));
    await pasted.goto(host.address, {waitUntil: 'commit'});
    await pasted.waitForFunction(
      () =>
        document.readyState === 'interactive' &&
        performance.getEntriesByName('first-contentful-paint').length
    );
    const before = await pasted.evaluate(topsOfTexts);
    arrive();
    for (const tag of ['eczema-poll', 'doctor-questions', 'jak-faqs'])
      await pasted.locator(`${tag} .guide`).first().waitFor();
    const shift = await pasted.evaluate(() => window.sumOfShifts());
    const after = await pasted.evaluate(topsOfTexts);
    await pasted.unroute(`**${scriptPath}`);
    return {shift: shift.toFixed(2), before, after};
  }

  it('lets somebody who knows no code build a poll and a list with the clinic’s name, which work elsewhere', async () => {
    await buildPoll();
    await tick('A list for the doctor');
    await tick('The sheet for the visit');
    await page.getByLabel('Name', {exact: true}).fill('Example Clinic');
    const heardThere = await paste(await copyCode());

    const poll = pasted.locator('eczema-poll');
    assert.deepEqual(await poll.locator('[part=option]').allInnerTexts(), days);
    await poll.getByRole('radio', {name: 'Thursday'}).check();
    await poll.getByRole('button', {name: 'Vote'}).click();
    await poll.getByText('Your vote: Thursday').waitFor();

    const question = pasted.locator('doctor-questions').getByRole('checkbox').first();
    await question.check();
    const sheet = pasted.locator('visit-summary');
    const picked = await pasted.evaluate(
      () => document.querySelector('doctor-questions').picked[0].text
    );
    await sheet.getByText(picked).waitFor();
    const header = pasted.locator('visit-summary > [slot=header]');
    assert.equal(await header.innerText(), 'Example Clinic');
    assert.ok(await header.isVisible());

    assert.deepEqual(heardThere.errors, []);
    const paths = heardThere.requests.map(address => new URL(address).pathname);
    assert.deepEqual(
      paths.filter(path => path !== '/favicon.ico'),
      ['/', scriptPath]
    );
  });

  it('names the script by its content, and pins it by its hash if the address includes a version', async () => {
    await tick('A poll');
    const written = await code();
    assert.match(written, /src="eczema-guide-[\da-f]{8}\.js" async/);
    assert.doesNotMatch(written, /integrity/);
    const file = page.waitForEvent('download');
    await page.getByRole('link', {name: scriptPath.slice(1)}).click();
    assert.equal((await file).suggestedFilename(), scriptPath.slice(1));
    const changed = {[scriptPath]: `${script}\n`};
    await paste(written, changed);
    await pasted.locator('eczema-poll').getByRole('radio').first().waitFor();

    await page
      .getByLabel('Where the files will be')
      .fill('https://cdn.example/eczema-guide@0.1.0/dist');
    await page.getByLabel('Where the files will be').blur();
    const [, src, integrity] = /src="([^"]+)" integrity="([^"]+)" crossorigin="anonymous"/.exec(
      await code()
    );
    assert.equal(src, 'https://cdn.example/eczema-guide@0.1.0/dist/eczema-guide.js');
    assert.equal(integrity, hash);
  });

  it('writes words that end a script, and odd names, as plain words', async () => {
    await buildPoll();
    const trick = '</script><img src=x onerror=window.tricked=1><!-- ';
    await panel('A poll').getByLabel('Option 1', {exact: true}).fill(trick);
    await tick('The sheet for the visit');
    await page.getByLabel('Name', {exact: true}).fill('A & B <b>"Clinic"</b>');
    const heardThere = await paste(await code());
    const option = pasted.locator('eczema-poll [part=option]').first();
    assert.equal(await option.innerText(), trick.trim());
    const header = pasted.locator('visit-summary > [slot=header]');
    assert.equal(await header.innerText(), 'A & B <b>"Clinic"</b>');
    assert.equal(await pasted.evaluate(() => window.tricked), undefined);
    assert.deepEqual(heardThere.errors, []);
  });

  it('gives placeholders, and the script for the head of the site, where tags and scripts are stripped', async () => {
    await buildPoll();
    await goTo('WordPress as an author');
    const list = days.map(day => `<li>${day}</li>`).join('\\s*');
    assert.match(
      await code(),
      new RegExp(
        `^<div data-guide="eczema-poll" data-own>\\s*<h2>Which day suits you best\\?</h2>\\s*<ul>\\s*${list}\\s*</ul>\\s*</div>$`
      )
    );
    const head = await page.getByLabel('Once, in the head of the site').inputValue();
    await paste(head + (await code()));
    await pasted.locator('eczema-poll').getByRole('radio', {name: 'Friday'}).waitFor();

    await choose('Your own words', 'In files');
    assert.match(await code(), /^<div data-guide="eczema-poll" data-src="eczema-poll.json">/);
    const download = page.waitForEvent('download');
    await page.getByRole('button', {name: 'Download eczema-poll.json'}).click();
    const file = readFileSync(await (await download).path(), 'utf8');
    await paste(head + (await code()), {'/eczema-poll.json': file});
    await pasted.locator('eczema-poll').getByText('Which day suits you best?').waitFor();
  });

  it('copies a heading, a list and a link as formatted text, for editors', async () => {
    await buildPoll();
    await goTo('An editor for text');
    await page.getByRole('button', {name: 'Copy the text'}).click();
    await page.getByRole('button', {name: 'Copied'}).waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item.getType('text/html')).text();
    });
    assert.match(copied, /<h2>Which day suits you best\?<\/h2>/);
    assert.match(copied, /<li>Thursday<\/li>/);
    assert.match(copied, /#guide=eczema-poll&amp;own">A poll<\/a>/);
    const head = await page.getByLabel('Once, in the head of the site').inputValue();
    await paste(head + copied);
    await pasted.locator('eczema-poll').getByRole('radio', {name: 'Thursday'}).waitFor();
  });

  it('makes a script of the chosen widgets alone, as the command makes it, which is all that a page loads', async () => {
    await choose('Language of the widgets', 'Spanish');
    await buildPoll();
    await tick('Facts');
    await tick('The sheet for the visit');
    await goTo('A script of your own');
    const written = await code();
    const [, path] = /src="(guide-[\da-f]{8}\.js)" async/.exec(written);
    const loading = page.waitForEvent('download');
    await page.getByRole('button', {name: `Download ${path}`}).click();
    const download = await loading;
    assert.equal(download.suggestedFilename(), path);
    const made = readFileSync(await download.path(), 'utf8');

    const poll = {question: 'Which day suits you best?', options: days, lang: 'es'};
    const folder = mkdtempSync(join(tmpdir(), 'eczema-guide-'));
    const file = join(folder, 'poll.json');
    writeFileSync(file, JSON.stringify(poll));
    const byCommand = await bundle(['eczema-poll', 'jak-facts', 'visit-summary'], {
      lang: ['es'],
      content: [file],
    });
    rmSync(folder, {recursive: true});
    const withoutLang = text => text.replace(',"lang":"es"', '');
    assert.equal(made, withoutLang(byCommand.code));

    const heardThere = await paste(written, {[`/${path}`]: made});
    await pasted.locator('eczema-poll').getByRole('radio', {name: 'Thursday'}).waitFor();
    await pasted.locator('jak-facts').getByRole('heading', {name: /datos/}).waitFor();
    assert.deepEqual(heardThere.errors, []);
    const paths = heardThere.requests.map(address => new URL(address).pathname);
    assert.deepEqual(
      paths.filter(each => each !== '/favicon.ico'),
      ['/', `/${path}`]
    );
  });

  it('says for each place how to paste and how to check that it worked', async () => {
    await buildPoll();
    const group = page.getByRole('group', {name: 'Where it will go', exact: true});
    const radios = await group.getByRole('radio').all();
    assert.equal(radios.length, 11);
    const codes = new Set();
    for (const radio of radios) {
      await radio.check();
      codes.add(await code());
      for (const words of ['How to paste it:', 'How to check that it worked:'])
        await page.locator('.result-step p', {hasText: words}).waitFor();
    }
    // A block for HTML gets the same code as a page.
    assert.equal(codes.size, radios.length - 1);
  });

  it('restores everything from its link, and sends none of it', async () => {
    await buildPoll();
    await page.getByLabel('Colour code').fill('#7a3e9d');
    await choose('Font', 'Georgia');
    await choose('What readers enter is kept', 'Until the tab is closed');
    const before = await code();
    const link = await page
      .getByRole('link', {name: 'the link to what you chose'})
      .getAttribute('href');
    const other = await demo.context.newPage();
    const heardThere = listen(other);
    await other.goto(link);
    await other.getByText('Your choices from the link are restored.').waitFor({state: 'attached'});
    assert.equal(await code(other), before);
    await other.close();
    const sent = [...heard.requests, ...heardThere.requests];
    assert.ok(sent.length > 10);
    for (const address of sent) assert.ok(address.startsWith(demo.address), address);
    for (const address of heardThere.requests.slice(1)) assert.ok(!address.includes('#'), address);
  });

  it('takes no handler and no other script from a link', async () => {
    const state = {
      widgets: [{tag: 'eczema-poll', attributes: {onclick: 'x()', endpoint: ''}}, {tag: 'script'}],
      language: 'xx',
      font: 'x; } body { display: none',
    };
    const fragment = Buffer.from(JSON.stringify(state)).toString('base64url');
    await page.goto(`${demo.address}demo/builder.html#${fragment}`);
    await page.getByText('Your choices from the link are restored.').waitFor({state: 'attached'});
    const snippet = await code();
    assert.doesNotMatch(snippet, /onclick|[."]xx|<script><|display: none/);
    assert.match(
      snippet,
      /min-block-size/,
      'uses the defaults of a new builder for what an older link lacks'
    );
    await page.goto(`${demo.address}demo/builder.html#broken`);
    await page
      .getByText('The link is broken, so the builder starts from the beginning.')
      .waitFor({state: 'attached'});
  });

  it('reserves space for widgets that load late, so that nothing on the page moves', async () => {
    await buildPoll();
    await tick('A list for the doctor');
    await page.getByLabel('Name', {exact: true}).fill('Example Clinic');
    await tick('Questions and answers');
    for (const form of ['A page’s own source', 'WordPress as an author']) {
      await goTo(form);
      await choose('Space for the widgets', 'Reserve it');
      const kept = await wholeCode();
      await choose('Space for the widgets', 'Don’t');
      const without = await wholeCode();
      for (const width of [360, 1280]) {
        const {shift, before, after} = await arriveLate(kept, width);
        assert.equal(shift, '0.00', `${form}, ${width}`);
        assert.equal(before.length, 3);
        assert.deepEqual(after, before, `${form}, ${width}`);
        const moved = await arriveLate(without, width);
        assert.ok(Number(moved.shift) > 0.02, `${form}, ${width}: ${moved.shift}`);
      }
    }
  });

  it('measures widgets as readers find them, not as the preview was left', async () => {
    await tick('A list for the doctor');
    const boxes = page.locator('.preview doctor-questions').getByRole('checkbox');
    for (const index of [0, 1, 2]) await boxes.nth(index).check();
    await tick('The sheet for the visit');
    await page.locator('.preview visit-summary [part=item]').nth(2).waitFor();
    const after = await code();
    await page.reload();
    assert.match(after, /visit-summary {[^}]*min-block-size/);
    assert.equal(await code(), after);
  });

  it('reserves no space for the glossary, whose tag is also used within lines of text', async () => {
    await tick('The glossary');
    assert.doesNotMatch(await code(), /<style>/);
  });

  it('starts own words with examples, without an error, and says that they aren’t finished', async () => {
    await tick('A poll');
    const poll = panel('A poll');
    await poll.getByRole('radio', {name: 'My own words'}).check();
    await poll.getByText('in place of the examples, such as “Example: question”').waitFor();
    assert.deepEqual(await page.locator('.preview eczema-poll [part=option]').allInnerTexts(), [
      'Example option 1',
      'Example option 2',
    ]);
    assert.deepEqual(heard.errors, []);
    await page.getByRole('button', {name: 'Copy the unfinished code'}).waitFor();
    await page.locator('.gaps').getByRole('button', {name: 'A poll'}).click();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'panel-eczema-poll');
    await poll.getByLabel('Question').fill('Really?');
    await poll.getByLabel('Option 1', {exact: true}).fill('Yes');
    await page.locator('.gaps').getByText('“Example option 2” is still an example.').waitFor();
    await poll.getByLabel('Option 2', {exact: true}).fill('No');
    await page.getByText('Not finished').waitFor({state: 'detached'});
    await page.getByRole('button', {name: 'Copy the code'}).waitFor();
  });

  it('reports what is missing, in the words of the form, until it is filled in', async () => {
    await buildPoll();
    await panel('A poll').getByLabel('Question').fill('');
    await panel('A poll')
      .getByText(/Not finished: .*Question: missing/)
      .waitFor();
    await page.getByRole('button', {name: 'Copy the unfinished code'}).waitFor();
    await panel('A poll').getByLabel('Question').fill('Really?');
    await page.getByText('Not finished').waitFor({state: 'detached'});
  });

  it('draws each form with example words, whatever the widget', async () => {
    const boxes = page.getByRole('group', {name: /^Tick one or more/}).getByRole('checkbox');
    for (const box of sampleOf(await boxes.all())) await box.check();
    const forms = page.getByRole('radio', {name: 'My own words'});
    for (let index = 0; index < (await forms.count()); index++) {
      await forms.nth(index).check();
      await said().getByText('A form with example words').waitFor({state: 'attached'});
    }
    await measured();
    assert.deepEqual(heard.errors, []);
    assert.equal(await page.locator('.panel > .problem').count(), 0);
  });

  it('starts with the set that a link names, and keeps what was filled in when another is chosen', async () => {
    await page.goto(`${demo.address}demo/index.html`);
    await page.getByRole('link', {name: 'Build “Before a visit”'}).click();
    await page.getByText('The set “Before a visit” is chosen.').waitFor({state: 'attached'});
    const checked = () =>
      page
        .locator('.widgets input:checked')
        .evaluateAll(all => all.map(({id}) => id.replace('widget-', '')));
    const visit = ['self-check', 'jak-factors', 'doctor-questions', 'visit-summary'];
    assert.deepEqual(await checked(), visit);
    assert.match(await code(), /<visit-summary><\/visit-summary>$/);
    await page.getByRole('button', {name: 'Explain JAK inhibitors'}).click();
    assert.equal((await checked()).length, 4);
    await page.getByRole('button', {name: 'Whole guide'}).click();
    assert.deepEqual(await checked(), ['eczema-guide']);
    await tick('A poll');
    await page.getByText('appear twice on the page').waitFor();
  });

  it('puts a clinic’s logo from a file into the code, without a request', async () => {
    await tick('The sheet for the visit');
    await page.getByLabel('Name', {exact: true}).fill('Example Clinic');
    const png = await page.screenshot({clip: {x: 0, y: 0, width: 600, height: 200}});
    const asked = heard.requests.length;
    await page
      .getByLabel('Logo, as a file')
      .setInputFiles({name: 'logo.png', mimeType: 'image/png', buffer: png});
    await said().getByText('The logo is in the code.').waitFor({state: 'attached'});
    const heardThere = await paste(await copyCode());
    const logo = pasted.locator('visit-summary > [slot=header] img');
    await logo.waitFor();
    const size = await logo.evaluate(async image => {
      await image.decode();
      return [image.naturalWidth, image.naturalHeight, image.height];
    });
    assert.deepEqual(size, [240, 80, 40]);
    assert.equal(await logo.getAttribute('alt'), '');
    assert.deepEqual(heardThere.errors, []);
    const others = heard.requests
      .slice(asked)
      .filter(address => !/^data:|icon\.svg$/.test(address));
    assert.deepEqual(others, []);

    await page.getByLabel('Logo, as an address').fill('https://www.example.org/logo.svg');
    await page.getByLabel('Logo, as an address').blur();
    assert.match(
      await code(),
      /<p slot="header"><img src="https:\/\/www\.example\.org\/logo\.svg" alt height="40"> Example Clinic<\/p>/
    );
    assert.ok(heard.requests.every(address => !address.includes('www.example.org')));
    await page.getByRole('button', {name: 'Remove the logo'}).click();
    assert.doesNotMatch(await code(), /<img/);
  });

  it('refuses a file that isn’t a picture, and says what to do', async () => {
    await tick('The sheet for the visit');
    const input = page.getByLabel('Logo, as a file');
    await input.setInputFiles({name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no')});
    await page.waitForFunction(() => document.querySelector('#logo-file').validationMessage);
    assert.match(await input.evaluate(each => each.validationMessage), /can’t read this picture/);
    assert.doesNotMatch(await code(), /<img/);
  });

  it('numbers its steps in their order on the page', async () => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({width, height: 800});
      const steps = await page.locator('snippet-builder h2').evaluateAll(all =>
        all
          .map(({innerText, offsetTop}) => ({number: parseInt(innerText), offsetTop}))
          .filter(({number}) => number)
          .sort((one, other) => one.offsetTop - other.offsetTop)
      );
      assert.deepEqual(
        steps.map(({number}) => number),
        [1, 2, 3, 4]
      );
    }
  });

  it('shows the whole preview on a phone', async () => {
    await page.setViewportSize({width: 360, height: 740});
    await tick('A poll');
    const box = await page.locator('.preview eczema-poll').boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= 360);
    const stage = await page
      .locator('.stage')
      .evaluate(({clientWidth, scrollWidth}) => scrollWidth - clientWidth);
    assert.ok(stage <= 0, `${stage} px are hidden`);
  });

  it('says so when a form can’t be loaded, and continues where it was', async () => {
    await page.route('**/dist/schema/**', route => route.abort());
    await tick('A poll');
    await panel('A poll').getByRole('radio', {name: 'My own words'}).click();
    const alert = page.getByRole('alert');
    await alert.getByText('A part of this page didn’t load.').waitFor();

    await page.unroute('**/dist/schema/**');
    await page.waitForURL(/#./);
    await alert.getByRole('button', {name: 'Load it again'}).click();
    await panel('A poll').getByRole('radio', {name: 'My own words'}).check();
    await panel('A poll').getByLabel('Question').waitFor();
  });

  it('shows a choice at once, and keeps it while the form is loading', async () => {
    let send;
    const held = new Promise(resolve => (send = resolve));
    await page.route('**/dist/schema/**', route => held.then(() => route.continue()));
    await tick('A poll');
    const own = panel('A poll').getByRole('radio', {name: 'My own words'});
    await own.check();
    await panel('A poll').getByText('The form is loading.').waitFor();
    await measured();
    assert.ok(await own.isChecked());
    send();
    await panel('A poll').getByLabel('Option 1', {exact: true}).waitFor();
  });

  it('fills every form with the built-in text and returns the same content', async () => {
    const names = isWhole ? catalog.map(({name}) => name) : ['Facts', 'When to get help'];
    for (const name of names) await tick(name);
    const forms = page.getByRole('radio', {name: 'My own words'});
    const many = await forms.count();
    assert.equal(many, isWhole ? 14 : 2);
    for (let index = 0; index < many; index++) await forms.nth(index).check();
    // Found once, because each form that is filled adds hundreds of elements to search.
    const found = page.getByRole('button', {name: 'Start from the built-in text'});
    await found.nth(many - 1).waitFor();
    const buttons = await found.elementHandles();
    assert.equal(buttons.length, many);
    for (const button of buttons) {
      await button.click();
      await said().getByText('The built-in text is filled in').waitFor({state: 'attached'});
    }
    await page.waitForFunction(
      expected =>
        document.querySelector('#code').value.split('<script type="application/json">').length >
        expected,
      many
    );
    const snippet = await code();
    const facts = JSON.parse(readFileSync('dist/content/en/facts.json', 'utf8'));
    const [, json] =
      /<jak-facts own>\s*<script type="application\/json">(.*?)<\/script>/s.exec(snippet) ?? [];
    assert.deepEqual(withoutBlanks(JSON.parse(json)), withoutBlanks(facts));
    assert.equal(await page.getByText('Not finished').count(), 0);
    // The preview says so while a form is still blank.
    const others = heard.errors.filter(
      error => !/: (missing|expected two options or more)$/.test(error)
    );
    assert.deepEqual(others, []);
  });

  it('can be used with only the keyboard, and the focus follows', async () => {
    const focused = () =>
      page.evaluate(() => {
        const {activeElement: element} = document;
        return (
          element.getAttribute('aria-label') ?? element.labels?.[0]?.innerText ?? element.innerText
        );
      });
    const press = async (key, times = 1) => {
      for (let time = 0; time < times; time++) await page.keyboard.press(key);
    };
    const tabTo = async (name, key = 'Tab') => {
      for (let step = 0; step < 80; step++) {
        await press(key);
        if ((await focused()) === name) return;
      }
      assert.fail(`Tab never came to "${name}"`);
    };
    await tabTo('A poll');
    await press('Space');
    await tabTo('The built-in text');
    await press('ArrowDown');
    await panel('A poll').getByLabel('Option 1', {exact: true}).waitFor();
    await tabTo('Question (needed)');
    await page.keyboard.type('Really?');
    await tabTo('Option 1');
    await page.keyboard.type('Yes');
    await tabTo('Option 2');
    await page.keyboard.type('No');
    await tabTo('Add option');
    await press('Enter');
    assert.equal(await focused(), 'Option 3');
    await page.keyboard.type('Later');
    await tabTo('Up: Option 3');
    await press('Enter');
    assert.equal(await focused(), 'Up: Option 2');
    await said().getByText('Option 3 is number 2 of 3 now.').waitFor({state: 'attached'});
    await press('Enter', 2);
    assert.equal(await focused(), 'Up: Option 1', 'at the top it stays');
    await tabTo('Remove: Option 2');
    await press('Enter');
    assert.equal(await focused(), 'Remove: Option 2');
    assert.deepEqual(await page.locator('eczema-poll [part=option]').allInnerTexts(), [
      'Later',
      'No',
    ]);
    await measured();
    await tabTo('Copy the code');
    await press('Enter');
    await page.getByRole('button', {name: 'Copied'}).waitFor();
    assert.equal(await focused(), 'Copied');
    const heardThere = await paste(await page.evaluate(() => navigator.clipboard.readText()));
    const poll = pasted.locator('eczema-poll');
    assert.deepEqual(await poll.locator('[part=option]').allInnerTexts(), ['Later', 'No']);
    await pasted.keyboard.press('Tab');
    await pasted.keyboard.press('Space');
    await pasted.keyboard.press('Tab');
    await pasted.keyboard.press('Enter');
    await poll.getByText('Your vote: Later').waitFor();
    assert.deepEqual(heardThere.errors, []);
  });

  it('contacts no server and stores nothing in the preview', async () => {
    await tick('A poll');
    await choose('Where votes go', 'To a server of yours that counts');
    await page.getByLabel('Address of the poll').fill('https://polls.example.org/polls/one');
    await choose('What readers enter is kept', 'On the reader’s device');
    assert.match(
      await code(),
      /endpoint="https:\/\/polls.example.org\/polls\/one" remember="local"/
    );
    const poll = page.locator('.preview eczema-poll');
    await poll.getByRole('radio').first().check();
    await poll.getByRole('button', {name: 'Vote'}).click();
    await poll.getByText('Your vote: How they work', {exact: true}).waitFor();
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    assert.deepEqual(
      heard.requests.filter(address => !address.startsWith(demo.address)),
      []
    );
  });

  it('has nothing that axe reports while it is in use, light and dark', async () => {
    await buildPoll();
    await tick('Facts');
    await panel('Facts').getByRole('radio', {name: 'My own words'}).check();
    await page.getByText('Not finished').first().waitFor();
    await page.getByText('How do I put a file on my site?').click();
    await page.getByLabel('Colour code').fill('#ffee00');
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
      assert.deepEqual(await violationsOn(page), [], colorScheme);
    }
    await page.emulateMedia({colorScheme: null, reducedMotion: null});
  });
});

/** Sums up how much a page moves; runs in the page. */
function watchShift() {
  let sum = 0;
  const add = entries => entries.forEach(({value}) => (sum += value));
  const observer = new PerformanceObserver(list => add(list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
  window.sumOfShifts = async () => {
    // The shift of a frame is known in the next one.
    await frame();
    await frame();
    add(observer.takeRecords());
    return sum;
  };
}

/** The positions of the texts below the widgets; runs in the page. */
function topsOfTexts() {
  return [...document.querySelectorAll('body > p')].map(
    text => text.getBoundingClientRect().top + scrollY
  );
}

/** Content without its blank values, which a form leaves out. */
function withoutBlanks(value) {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, field]) => [key, withoutBlanks(field)]);
  const empty = field =>
    field === '' || (typeof field === 'object' && field !== null && !Object.keys(field).length);
  return Object.fromEntries(fields.filter(([, field]) => !empty(field)));
}
