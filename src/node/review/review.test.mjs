import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {checkFiles} from '../check/check-files.js';
import {claimsIn, hashOfText} from './claims.js';
import {marksKind} from './marks.js';
import {packetPage} from './packet-page.js';
import {packetRows} from './packet.js';
import {readReviewed} from './reviewed-file.js';
import {runPacket, runSign} from './run.js';

const facts = (first, second) => ({
  title: 'Facts',
  facts: [
    {id: 'one', text: first, sources: ['label']},
    {id: 'two', text: second, sources: ['label']},
  ],
  sources: [
    {
      id: 'label',
      title: 'Label <2024>',
      publisher: 'A maker',
      url: 'https://example.org/label',
      edition: 'January 2024',
      retrieved: '2026-11-01',
      access: 'stored copy',
      checked: '2026-11-01',
    },
  ],
  funding: 'None',
});
const english = {lang: 'en', ...facts('Ask about tests.', 'It may harm an unborn baby.')};
const spanish = {lang: 'es', ...facts('Pregunte por las pruebas.', 'Puede dañar al bebé.')};

const flags = {
  reviewer: ['A. Brown'],
  credentials: ['MD'],
  role: ['Dermatologist'],
  conflicts: ['None'],
  licence: [],
  date: '2026-11-20',
  next: '2027-11-20',
  marks: [],
};

describe('a review', () => {
  let folder;
  const at = name => join(folder, name);
  const write = (name, content) => writeFile(at(name), `${JSON.stringify(content, null, 2)}\n`);
  const read = async name => JSON.parse(await readFile(at(name), 'utf8'));

  before(async () => (folder = await mkdtemp(join(tmpdir(), 'review-'))));
  after(() => rm(folder, {recursive: true}));

  const rulesOf = async name => {
    const {files} = await checkFiles([at(name)], {today: '2026-11-29'});
    return files[0].problems.filter(({rule}) => /^(review|id)/.test(rule));
  };

  /** Saves the marks of a reviewer who judges every claim of some files; returns their file. */
  async function judged(names, verdict = () => ({verdict: 'right'})) {
    const rows = packetRows(await Promise.all(names.map(name => readReviewed(at(name)))));
    const marks = rows.map(row => ({id: row.id, claims: row.claims, ...verdict(row)}));
    await write('marks.json', {kind: marksKind, version: 1, marks});
    return at('marks.json');
  }

  describe('packet', () => {
    it('lists each distinct claim once, safety first, with all its places and languages', async () => {
      await write('facts.en.json', {...english, intro: 'Ask about tests.'});
      await write('facts.es.json', {...spanish, intro: 'Pregunte por las pruebas.'});
      const files = await Promise.all(['facts.en.json', 'facts.es.json'].map(at).map(readReviewed));
      const rows = packetRows(files);
      assert.deepEqual(rows[0].words, {
        en: 'It may harm an unborn baby.',
        es: 'Puede dañar al bebé.',
      });
      assert.equal(rows[0].tier, 'A');
      const tests = rows.filter(({words}) => words.en === 'Ask about tests.');
      assert.equal(tests.length, 1);
      assert.equal(tests[0].paths.length, 4);
      assert.deepEqual(tests[0].sources, [
        {
          title: 'Label <2024>',
          publisher: 'A maker',
          url: 'https://example.org/label',
          edition: 'January 2024',
          read: 'stored copy, 2026-11-01',
        },
      ]);
    });

    it('is a page without a request, whose policy allows only its own script', async () => {
      await write('facts.json', {...english, title: '</script><img src=x onerror=alert(1)>'});
      const page = packetPage(packetRows([await readReviewed(at('facts.json'))]), ['en']);
      assert.ok(!page.includes('<img'));
      assert.match(page, /default-src &#39;none&#39;; script-src &#39;sha256-/);
      assert.doesNotMatch(page, /<(link|script|img)[^>]+(src|href)=/);
    });

    it('refuses a page, and a file that is not there', async () => {
      await assert.rejects(runPacket([at('a.html')], at('out.html')), /a page can't be reviewed/);
      await assert.rejects(runPacket([at('none.json')], at('out.html')), /no such file/);
    });
  });

  describe('sign', () => {
    it('writes reviewers, days, the hash of the text and of each claim, and keeps other bytes', async () => {
      await write('facts.json', english);
      const earlier = await readFile(at('facts.json'), 'utf8');
      await runSign([at('facts.json')], flags);
      const {review, ...others} = await read('facts.json');
      assert.deepEqual(others, english);
      assert.ok((await readFile(at('facts.json'), 'utf8')).startsWith(earlier.slice(0, -3)));
      assert.equal(review.text, hashOfText(english));
      assert.equal(review.nextReview, '2027-11-20');
      assert.deepEqual(Object.keys(review.claims), ['title', 'facts[0].text', 'facts[1].text']);
      assert.deepEqual(await rulesOf('facts.json'), []);
    });

    it('lets the check refuse a changed word, name it and keep the date, until it is signed again', async () => {
      await write('facts.json', english);
      await runSign([at('facts.json')], flags);
      const content = await read('facts.json');
      content.facts[1].text = 'It may not harm an unborn baby.';
      await write('facts.json', content);
      const [{rule, severity, message}] = await rulesOf('facts.json');
      assert.deepEqual([rule, severity], ['review-changed', 'error']);
      assert.equal(message, 'Changed since the review of 2026-11-20: changed: facts[1].text');
      await runSign([at('facts.json')], {...flags, date: '2026-11-21'});
      assert.deepEqual(await rulesOf('facts.json'), []);
    });

    it('leaves the days of sources out of the signature: comparing a source again changes no word', async () => {
      await write('facts.json', english);
      await runSign([at('facts.json')], flags);
      const content = await read('facts.json');
      content.sources[0].checked = '2026-11-19';
      await write('facts.json', content);
      assert.deepEqual(await rulesOf('facts.json'), []);
    });

    it('names only the replaced claim when one item takes the place of another', async () => {
      await write('facts.json', english);
      await runSign([at('facts.json')], flags);
      const content = await read('facts.json');
      content.facts = [{id: 'new', text: 'Something new.', sources: ['label']}, content.facts[1]];
      await write('facts.json', content);
      const [{message}] = await rulesOf('facts.json');
      assert.match(message, /changed: facts\[0\]\.text$/);
    });

    it('signs a whole guide, with the review of its section', async () => {
      const guide = {lang: 'en', facts: facts('One.', 'Two.'), review: {title: 'Who', review: {}}};
      await write('guide.json', guide);
      await runSign([at('guide.json')], flags);
      const {review} = await read('guide.json');
      assert.equal(review.title, 'Who');
      assert.equal(review.review.text, hashOfText(guide));
      assert.deepEqual(await rulesOf('guide.json'), []);
    });

    it('accepts marks that found every claim right, in each language that was judged', async () => {
      await write('facts.en.json', english);
      await write('facts.es.json', spanish);
      const names = ['facts.en.json', 'facts.es.json'];
      const marks = [await judged(names)];
      await runSign(names.map(at), {...flags, marks});
      assert.ok((await read('facts.es.json')).review.text);
    });

    const open = [
      [
        'a wrong claim',
        {verdict: 'wrong', comment: 'See label'},
        /facts\[1\]\.text.*Wrong: See label/,
      ],
      ['another wording', {verdict: 'wording'}, /say it otherwise/],
      ['a claim that nobody could verify', {verdict: 'unverified'}, /Can’t verify/],
      ['a missing harm', {verdict: 'right', harmMissing: true}, /A harm is missing/],
      ['a claim without a verdict', {verdict: ''}, /Not judged/],
    ];
    for (const [name, mark, message] of open)
      it(`refuses marks with ${name}, and leaves the file as it is`, async () => {
        await write('facts.json', english);
        const marks = [
          await judged(['facts.json'], ({tier}) => (tier === 'A' ? mark : {verdict: 'right'})),
        ];
        await assert.rejects(runSign([at('facts.json')], {...flags, marks}), message);
        assert.deepEqual(await read('facts.json'), english);
      });

    it('refuses marks of words that have changed since', async () => {
      await write('facts.json', english);
      const marks = [await judged(['facts.json'])];
      await write('facts.json', {...english, title: 'Other facts'});
      await assert.rejects(
        runSign([at('facts.json')], {...flags, marks}),
        /title “Other facts”: not in the packet/
      );
    });

    const refused = [
      ['an invalid day', {date: 'yesterday'}, /isn't a day/],
      ['a review in the future', {date: '2099-01-01', next: '2099-06-01'}, /is in the future/],
      ['a next review before the review', {next: '2026-11-01'}, /isn't after the review/],
      ['a next review after more than 12 months', {next: '2027-11-21'}, /more than 12 months/],
      ['no reviewer', {reviewer: []}, /needs --reviewer/],
      ['an empty role', {role: [' ']}, /needs --role/],
      [
        'a second reviewer without conflicts',
        {
          reviewer: ['A. Brown', 'B. Green'],
          credentials: ['MD', 'PharmD'],
          role: ['D', 'P'],
        },
        /needs --conflicts/,
      ],
      ['a licence that is not an address', {licence: ['12345']}, /isn't the address/],
    ];
    for (const [name, wrong, message] of refused)
      it(`refuses ${name}`, async () => {
        await write('facts.json', english);
        await assert.rejects(runSign([at('facts.json')], {...flags, ...wrong}), message);
        assert.deepEqual(await read('facts.json'), english);
      });
  });

  it('gives a figure one claim with all its numbers', () => {
    const figure = {
      of: 100,
      items: [
        {label: 'on it', count: 40},
        {label: 'dummy', count: 12},
      ],
    };
    const [claim] = claimsIn({facts: [{figure}]});
    assert.equal(claim.path, 'facts[0].figure');
    assert.equal(claim.words, '40 of 100: on it; 12 of 100: dummy');
  });
});
