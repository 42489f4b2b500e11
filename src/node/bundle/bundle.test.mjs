import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {openBrowser} from '../../../scripts/demo/site.mjs';
import {commandWords} from '../../../scripts/test/command-words.mjs';
import {tags} from '../../elements/all.js';
import {sampleOf} from '../../test/support/sample.suite.js';
import {bundle} from './bundle.js';

const none = {lang: [], content: []};
const five = ['jak-facts', 'eczema-poll', 'self-check', 'doctor-questions', 'visit-summary'];
// The whole script, which a page may load beside a bundle.
const whole = 'dist/eczema-guide.js';

let folder;
let browser;
// Starting a page takes longer than most of these tests, so all of them use one.
let tab;
let recorded;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eczema-guide-'));
  browser = await openBrowser();
  tab = await browser.newPage();
  tab.on('pageerror', ({message}) => recorded.errors.push(message));
  tab.on('console', message => recorded.logged.push(message.text()));
  tab.on('request', request => recorded.errors.push(request.url()));
});
after(async () => {
  await browser.close();
  await rm(folder, {recursive: true});
});

/** Saves content as a file. */
async function save(name, content) {
  const file = join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const textOf = element => {
  const read = node =>
    node.nodeType === 3
      ? node.data
      : [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(read).join('');
  return read(element);
};

/** Shows scripts and markup on a page; returns each element's tag, status and text, and what went wrong. */
async function show(scripts, html, lang = 'en') {
  await tab.goto('about:blank');
  recorded = {errors: [], logged: []};
  await tab.setContent(`<!DOCTYPE html><html lang="${lang}"><body>${html}`);
  for (const content of scripts) await tab.addScriptTag({content});
  const shown = await tab.evaluate(async source => {
    const read = new Function(`return ${source}`)();
    const elements = [...document.body.querySelectorAll('*')].filter(each =>
      each.localName.includes('-')
    );
    for (const element of elements) await element.updateComplete;
    return elements.map(each => ({tag: each.localName, status: each.status, text: read(each)}));
  }, String(textOf));
  const globals = await tab.evaluate(() => Object.keys(window).filter(name => name.length < 4));
  return {shown, ...recorded, globals, texts: shown.map(({text}) => text)};
}

const draws = (tag, text) => ({tag, status: 'ready', text});

async function assertDraws(given, scripts, html = given.map(tag => `<${tag}></${tag}>`).join('')) {
  const {shown, errors, texts} = await show(scripts, html);
  assert.deepEqual(errors, []);
  assert.deepEqual(
    shown,
    given.map((tag, index) => draws(tag, texts[index]))
  );
  return texts;
}

const codeOf = async (given, options) => (await bundle(given, {...none, ...options})).code;

describe('a bundle', () => {
  for (const tag of sampleOf(tags))
    it(`draws <${tag}> alone, without a request`, async () => {
      await assertDraws([tag], [await codeOf([tag])]);
    });

  it('draws five elements, and includes no content of others', async () => {
    const code = await codeOf(five);
    await assertDraws(five, [code]);
    assert.doesNotMatch(code, /globalThis\["(part|content):/);
    assert.doesNotMatch(code, /\("(jak-pathway|jak-faqs|treatment-journey)",\w+\)/);
    const {title} = JSON.parse(await readFile('src/content/en/journey.json', 'utf8'));
    assert.ok(!code.includes(title));
  });

  it('has the text that the whole script has', async () => {
    const html = '<jak-facts></jak-facts><self-check></self-check>';
    const joined = await show([await codeOf(['jak-facts', 'self-check'])], html);
    const all = await show([await readFile(whole, 'utf8')], html);
    assert.deepEqual(joined.texts, all.texts);
  });

  it('explains the glossary terms that its texts mark, and includes no others', async () => {
    const code = await codeOf(['jak-factors']);
    assert.match(code, /live vaccine/i);
    assert.doesNotMatch(code, /calcineurin/i);
    assert.equal(code.match(/"?definition"?:\[/g)?.length, 1);
    assert.doesNotMatch(await codeOf(['eczema-poll']), /\("glossary-term",\w+\)/);
  });

  it('turns a placeholder into its element', async () => {
    const {shown} = await show(
      [await codeOf(['eczema-poll'])],
      '<div data-guide="eczema-poll"></div>'
    );
    assert.equal(shown[0].status, 'ready');
  });

  it('adds no global name to the page', async () => {
    const blank = await show([], '');
    const {globals} = await show([await codeOf(five)], '');
    assert.deepEqual(globals, blank.globals);
  });
});

describe('two scripts on a page', () => {
  const facts = () => codeOf(['jak-facts']);
  const poll = () => codeOf(['eczema-poll', 'boxed-warning']);

  it('draw their own elements, in either order', async () => {
    const scripts = [await facts(), await poll()];
    for (const order of [scripts, scripts.toReversed()])
      await assertDraws(['jak-facts', 'eczema-poll'], order);
  });

  it('may be the same script', async () => {
    await assertDraws(['jak-facts'], [await facts(), await facts()]);
  });

  it('may be a bundle and the whole script, in either order', async () => {
    const scripts = [await facts(), await readFile(whole, 'utf8')];
    for (const order of [scripts, scripts.toReversed()])
      await assertDraws(['jak-facts', 'jak-faqs'], order);
  });

  it('add their words of a language to each other’s', async () => {
    const lang = ['es'];
    const scripts = [await codeOf(['jak-facts'], {lang}), await codeOf(['eczema-poll'], {lang})];
    const html = '<jak-facts></jak-facts><eczema-poll></eczema-poll>';
    for (const order of [scripts, scripts.toReversed()]) {
      const {texts} = await show(order, html, 'es');
      assert.match(texts[0], /Guardar para mi consulta/);
      assert.match(texts[1], /Votar/);
    }
  });
});

describe('a language', () => {
  it('includes its words and its content', async () => {
    const code = await codeOf(['jak-facts'], {lang: ['es']});
    const html = '<jak-facts></jak-facts>';
    const {texts, errors} = await show([code], html, 'es');
    const {title} = JSON.parse(await readFile('src/content/es/facts.json', 'utf8'));
    assert.deepEqual(errors, []);
    assert.match(texts[0], /Guardar para mi consulta/);
    assert.ok(texts[0].includes(title));
    const english = await show([code], html, 'en');
    assert.doesNotMatch(english.texts[0], /Guardar/);
    assert.match(code, /^[\0-\x7f]*$/);
  });
});

describe('content of a publisher’s own', () => {
  const own = {facts: [{id: 'heron', title: 'Herons’ </script> food', text: 'Only `fish` \\ ü.'}]};

  it('takes the place of the built-in content of one element', async () => {
    const file = await save('facts.json', own);
    const [text] = await assertDraws(
      ['jak-facts'],
      [await codeOf(['jak-facts'], {content: [file]})]
    );
    assert.match(text, /Herons’ <\/script> food/);
    assert.match(text, /Only `fish` \\ ü\./);
  });

  it('takes the place of those sections that a guide’s file has', async () => {
    const poll = {question: 'Do you fish?', options: ['Yes', 'No']};
    const file = await save('guide.json', {title: 'Herons', facts: own, poll});
    const given = ['jak-facts', 'eczema-poll', 'self-check'];
    const {code, unused} = await bundle(given, {...none, content: [file]});
    const texts = await assertDraws(given, [code]);
    assert.match(texts[0], /Herons/);
    assert.match(texts[1], /Do you fish\?/);
    assert.deepEqual(unused, ['en/guide']);
  });

  it('is refused with its file, line and field', async () => {
    const file = await save('broken.json', {facts: [{id: 'heron', title: 7}]});
    await assert.rejects(codeOf(['jak-facts'], {content: [file]}), {
      message: /broken\.json:1:\d+: facts\[0\]\.title: .*Fix: /,
    });
    for (const [name, text] of [
      ['cut.json', '{"facts": ['],
      ['page.html', '<jak-facts></jak-facts>'],
    ]) {
      const file = await save(name, text);
      await assert.rejects(codeOf(['jak-facts'], {content: [file]}), {message: new RegExp(name)});
    }
    await assert.rejects(codeOf(['jak-facts'], {content: ['absent.json']}), /no such file/);
  });
});

describe('a FHIR form', () => {
  const form = {
    resourceType: 'Questionnaire',
    item: [{linkId: 'pond', type: 'boolean', text: 'Is the pond deep?'}],
  };
  const page = `<self-check><script type="application/json">${JSON.stringify(form)}</script></self-check>`;

  it('adds the reader of forms to a script that has it as content', async () => {
    const file = await save('form.json', form);
    const code = await codeOf(['self-check'], {content: [file]});
    assert.match((await assertDraws(['self-check'], [code]))[0], /Is the pond deep\?/);
  });

  it('is also read from its section of a guide’s file', async () => {
    const file = await save('guide-with-form.json', {selfCheck: form});
    const code = await codeOf(['self-check', 'jak-facts'], {content: [file]});
    assert.match((await assertDraws(['self-check'], [code]))[0], /Is the pond deep\?/);
  });

  it('is read from the page by a script that was made for forms', async () => {
    const code = await codeOf(['self-check'], {forms: true});
    assert.match((await assertDraws(['self-check'], [code], page))[0], /Is the pond deep\?/);
  });

  it('is refused with an explanation by a script without the reader of forms', async () => {
    const code = await codeOf(five);
    const {shown, logged} = await show([code], page);
    assert.equal(shown[0].status, 'failed');
    assert.match(shown[0].text, /can’t be shown/);
    assert.doesNotMatch(shown[0].text, /Try again/);
    assert.match(logged.join(), /child: this script reads no FHIR forms\. Fix: .*--forms/);
  });

  it('adds nothing to a script without forms', async () => {
    const [without, extended] = [await codeOf(five), await codeOf(five, {forms: true})];
    assert.ok(extended.length - without.length > 10_000);
    assert.doesNotMatch(without, /QuestionnaireResponse/);
  });
});

describe('eczema-guide bundle', () => {
  const run = (...flags) =>
    new Promise(done =>
      execFile(
        process.execPath,
        [...commandWords, 'bundle', ...flags],
        {cwd: folder},
        (error, out, errors) => done({code: error?.code ?? 0, out, errors})
      )
    );

  it('prints the size, the hash and what to paste', async () => {
    const {code, out} = await run('eczema-poll', '--out', 'poll.js');
    assert.equal(code, 0);
    assert.match(out, /poll\.js: [\d.]+ kB, [\d.]+ kB gzip, [\d.]+ kB brotli/);
    assert.match(out, /<script src="poll\.js" integrity="sha384-[^"]+"/);
    assert.match(out, /<eczema-poll><\/eczema-poll>/);
  });

  for (const [flags, message] of [
    [['ezcema-poll', '--out', 'x.js'], /Did you mean eczema-poll\?/],
    [['div', '--out', 'x.js'], /There are eczema-guide, /],
    [['eczema-poll', '--lang', 'xx', '--out', 'x.js'], /no language xx/],
    [['eczema-poll'], /--out/],
    [['eczema-poll', '--forms', '--out', 'x.js'], /--forms is for self-check/],
    [['eczema-poll', '--out', 'absent/x.js'], /can't be written \(ENOENT\)/],
  ])
    it(`says what is wrong with ${flags.join(' ')}`, async () => {
      const {code, errors} = await run(...flags);
      assert.equal(code, 1);
      assert.match(errors, message);
    });
});
