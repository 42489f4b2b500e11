import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import * as enWords from '../../strings/en.js';
import * as esWords from '../../strings/es.js';
import {neverSaid} from '../../node/check/rules/testing/never-said.mjs';
import {claimsOf} from '../../node/check/rules/sources.js';
import {checkFiles} from '../../node/check/check-files.js';
import {latestDay} from '../../node/check/settings.js';
import {sentencesOf, textsOf} from '../../node/check/text/texts.js';
import {medicineFindings, warned} from './approvals.mjs';
import {files, paths, settings} from './files.mjs';

const languages = Object.keys(files);
const sections = languages.flatMap(language =>
  Object.entries(files[language]).map(([section, content]) => ({language, section, content}))
);

const none = findings => assert.deepEqual(findings, []);

describe('the built-in content', () => {
  it('passes the check in strict mode, with a median reading grade of at most 7', async () => {
    const {files: reports} = await checkFiles(paths, {config: settings});
    const problems = reports.flatMap(({file, problems: found}) =>
      found.map(({rule, path, message}) => `${file} ${rule} ${path}: ${message}`)
    );
    none(problems);
    const grades = reports
      .flatMap(report => report.grades.map(({fleschKincaid}) => fleschKincaid))
      .filter(grade => grade !== null)
      .sort((one, other) => one - other);
    assert.ok(grades[Math.floor(grades.length / 2)] <= 7, grades.join());
  });

  it('has a source behind every item that makes a medical claim', () => {
    // 9 facts, 14 answers, 25 factors, 19 treatments, 9 and 9 steps, 5 medicines and 8 days of their history,
    // 7 parts of the warning, 3 tiers, what the guide is about
    const items = sections.flatMap(({section, content}) => claimsOf({name: section, content}));
    assert.equal(items.length, 106 * languages.length);
  });

  it('states how and when every source was read, and never calls a stored copy checked', () => {
    for (const {section, content} of sections)
      for (const {id, retrieved, access, checked} of content.sources) {
        assert.ok(retrieved && access, `${section}: ${id}`);
        assert.ok(access !== 'stored copy' || !checked, `${section}: ${id}`);
      }
  });

  it('has exactly the words that the table of changes quotes', async () => {
    const table = await readFile('docs/medical-changes.md', 'utf8');
    const said = JSON.stringify([files.en, enWords])
      .replaceAll(/\[\[|]]|\*\*/g, '')
      .replaceAll(/\[([^\]]+)]\([^)]*\)/g, '$1');
    const quotes = [...table.matchAll(/^\| \d.*/gm)]
      .flatMap(([row]) => [...row.split('|')[4].matchAll(/“([^”]+)”/g)])
      .flatMap(([, quote]) => quote.split('…').map(part => part.trim().replace(/[.,]$/, '')));
    assert.ok(quotes.length > 20);
    none(quotes.filter(quote => !said.includes(quote)));
  });

  it('describes a source identically in every file', () => {
    const seen = new Map();
    const isSame = (id, section, text) => {
      assert.equal(text, seen.get(id) ?? text, `${section}: ${id}`);
      seen.set(id, text);
    };
    for (const {language, section, content} of sections)
      for (const {id, edition, ...source} of content.sources) {
        isSame(id, section, JSON.stringify(Object.entries(source).sort()));
        // An edition without a date is described in words.
        isSame(`${language} ${id}`, section, edition ?? '');
      }
  });

  it('makes no promise, gives no verdict, dose or advice to stop, nor do the elements’ own words', () => {
    const words = Object.entries({en: enWords, es: esWords}).map(([lang, all]) => ({
      lang,
      content: {words: Object.values(all).map(Object.values)},
    }));
    const own = sections.map(({content}) => ({lang: content.lang, content}));
    for (const {lang, content} of [...own, ...words])
      for (const {path, text} of sentencesOf(textsOf(content), lang))
        // How somebody in danger feels isn't a verdict.
        assert.deepEqual(neverSaid(text.replace('cannot stay safe', ''), lang), [], path);
  });

  it('has a language, a license and no review, and the same files in each language', () => {
    for (const {language, section, content} of sections) {
      const {lang, license, review} = content;
      const frame = {lang: language, license: 'CC BY 4.0', review: {}};
      assert.deepEqual({lang, license, review}, frame, section);
    }
    assert.deepEqual(Object.keys(files.es), Object.keys(files.en));
  });
});

for (const language of languages) {
  const {facts, faqs, factors, journey, medicines, pathway, poll, questions} = files[language];
  const {'self-check': selfCheck, terms, treatments, urgent, warning} = files[language];

  describe(`parts of the built-in content (${language})`, () => {
    it('have as many items as the article', () => {
      assert.equal(facts.facts.length, 9);
      assert.equal(faqs.faqs.length, 14);
      assert.equal(selfCheck.questions.length, 6);
      assert.equal(questions.questions.length, 20);
      assert.equal(factors.factors.length, 25);
      assert.equal(pathway.steps.length, 6);
      assert.equal(journey.steps.length, 9);
      assert.equal(urgent.tiers.length, 3);
      assert.ok(terms.terms.length >= 25);
    });

    it('ask the ten questions of the article first in their groups', () => {
      const first = {
        control: ['realistic-control', 'ease-each-day'],
        'everyday-care': ['how-to-use', 'get-the-most', 'products-to-skip'],
        flares: ['flare-plan', 'calm-times'],
        medicines: ['next-step', 'jak-fit'],
        'follow-up': ['how-often-we-meet'],
      };
      for (const [id, ids] of Object.entries(first)) {
        const inGroup = questions.questions.filter(({group}) => group === id);
        assert.deepEqual(
          inGroup.slice(0, ids.length).map(question => question.id),
          ids
        );
      }
      const groups = questions.groups.map(({id}) => id);
      assert.deepEqual(groups.slice(0, 4), Object.keys(first).slice(0, 4));
      assert.ok(questions.questions.every(({group}) => groups.includes(group)));
    });

    it('name the five topics of the boxed warning, and the three medicines that carry it', () => {
      const topics = ['serious-infections', 'death', 'cancer', 'heart-events', 'blood-clots'];
      assert.deepEqual(
        warning.points.map(({id}) => id),
        topics
      );
      for (const id of warned) assert.match(warning.medicines.text, new RegExp(id.split('-')[0]));
    });

    it('end the poll with "Something else", and come with no votes', () => {
      assert.ok(poll.options.length >= 6 && poll.options.length <= 8);
      const last = {en: 'Something else', es: 'Otra cosa'}[language];
      assert.deepEqual(poll.options.at(-1), {id: 'something-else', label: last});
      assert.equal(poll.counts, undefined);
    });

    it('have a treatment option for keeping the current plan', () =>
      assert.ok(treatments.options.some(({id}) => id === 'current-plan')));

    it('tell of medicines what regulators say', () =>
      none(medicineFindings(medicines, latestDay())));

    it('go from the emergency to what can wait, with the number of the reader’s country', () => {
      assert.deepEqual(
        urgent.tiers.map(({id}) => id),
        ['emergency', 'today', 'soon']
      );
      assert.match(urgent.tiers[0].action, /\{number\}/);
    });
  });
}
