import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {tags} from '../../elements/all.js';
import {applyEdits} from './edit-page.js';
import {prerender} from './prerender.js';

const style = () => '';
const template = /<template shadowrootmode="open">.*?<\/template>/gs;

describe('applyEdits', () => {
  it('changes the given ranges, and no other character', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string(), fc.string())), parts => {
        let html = '';
        const edits = parts.map(([before, old, text]) => {
          html += before + old;
          return {start: html.length - old.length, end: html.length, text};
        });
        const expected = parts.map(([before, , text]) => before + text).join('');
        assert.equal(applyEdits(html, edits), expected);
      })
    );
  });
});

describe('prerender', () => {
  let folder;
  const draw = html =>
    prerender(html, {file: join(folder, 'in.html'), root: folder, languages: [], style});

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'eczema-guide-'));
    await writeFile(join(folder, 'facts.json'), '{"facts": ["Herons fish alone."]}');
  });
  after(() => rm(folder, {recursive: true}));

  it('writes the publisher’s words after the start tag, and keeps all other bytes', async () => {
    const page =
      '<!DOCTYPE html>\r\n<title>A&amp;B</title><jak-facts\n own><ul><li>Herons fish.</ul></jak-facts> <b>end';
    const {html, drawn, errors} = await draw(page);
    assert.equal(html.replace(template, ''), page);
    assert.match(
      html,
      /<jak-facts\n own><template shadowrootmode="open">.*Herons fish\..*<\/template><ul>/s
    );
    assert.deepEqual([drawn, errors], [1, []]);
  });

  for (const tag of tags)
    it(`draws the built-in words without a window: ${tag}`, async () => {
      const {html, drawn, errors} = await draw(
        `<${tag} ${tag === 'glossary-term' ? 'all' : ''}></${tag}>`
      );
      assert.deepEqual([drawn, errors], [1, []]);
      assert.ok(html.replaceAll(/<[^>]*>/g, '').trim().length > 40);
    });

  it('writes what applies in the country of the page, also in a guide', async () => {
    for (const tag of ['urgent-help', 'eczema-guide']) {
      const {html} = await draw(`<!doctype html><html lang="en-GB"><${tag}></${tag}></html>`);
      assert.ok(html.includes('tel:999') && !html.includes('tel:911'), tag);
    }
  });

  it('gives children the slot that data-slot names, also in placeholders', async () => {
    const clinic = '<p data-slot="header">Example Clinic</p>';
    for (const page of [
      `<doctor-questions>${clinic}</doctor-questions>`,
      `<div data-guide="doctor-questions">${clinic}</div>`,
    ]) {
      const {html} = await draw(page);
      assert.match(html, /<p slot="header" data-slot="header">Example Clinic<\/p>/);
      assert.equal((await draw(html)).html, html);
    }
  });

  it('removes a slot that doesn’t exist', async () => {
    const {html} = await draw(
      '<visit-summary><p  slot="top" id="a">Heron Clinic</p></visit-summary>'
    );
    assert.match(html, /<p {3}slot="" id="a">Heron Clinic<\/p>/);
  });

  it('leaves its own output unchanged', async () => {
    const {html} = await draw('<jak-facts own><ul><li>Herons fish.</li></ul></jak-facts>');
    assert.equal((await draw(html)).html, html);
  });

  it('turns placeholders into elements without handlers, and reads their files', async () => {
    const {html} = await draw(
      '<div data-guide="jak-facts" data-src="facts.json" data-heading="A &quot;B&quot;" onclick="x()"></div>'
    );
    assert.match(html, /^<jak-facts src="facts\.json" heading="A &quot;B&quot;"><template/);
    assert.match(html, /Herons fish alone\..*<\/template><\/jak-facts>$/s);
  });

  it('draws nothing inside templates, comments and scripts', async () => {
    const page =
      '<template><jak-facts></jak-facts></template><!-- <jak-facts></jak-facts> --><script>"<jak-facts>"</script>';
    assert.deepEqual(await draw(page), {html: page, drawn: 0, errors: [], left: []});
  });

  it('names the line of what is broken, and never writes built-in text there', async () => {
    const {html, errors} = await draw('<div>\n<jak-facts own><p>Herons.</p></jak-facts></div>');
    assert.match(errors.join(), /in\.html:2: <jak-facts> html: expected a list/);
    assert.doesNotMatch(html, /inhibitor/i);
  });

  it('leaves content on another server to browsers', async () => {
    const page = '<jak-facts src="https://example.org/facts.json"></jak-facts>';
    const {html, left} = await draw(page);
    assert.equal(html, page);
    assert.match(left.join(), /<jak-facts> https:\/\/example\.org\/facts\.json/);
  });
});
