import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as enWords from '../../strings/en.js';
import * as esWords from '../../strings/es.js';
import {claimsOf} from '../../node/check/rules/sources.js';
import {latestDay} from '../../node/check/settings.js';
import {medicineNames} from '../../node/check/text/medicine-names.js';
import {unbalanced} from './balance.mjs';
import {files} from './files.mjs';
import {benefitsWithoutWarning, medicineFindings, statementFindings, warned} from './medicines.mjs';
import {figureFindings, mixedDenominators, numberFindings} from './numbers.mjs';
import {gradeOf, gradeTable, longSentences} from './reading.mjs';
import {frameFindings, idFindings, translationFindings, unknownTerms} from './shape.mjs';
import {
  badSources,
  differingSources,
  unresolvedSources,
  unsourced,
  unusedSources,
} from './sources.mjs';
import {wordingFindings} from './wording.mjs';

const languages = Object.keys(files);
const sections = languages.flatMap(language =>
  Object.entries(files[language]).map(([section, content]) => ({language, section, content}))
);

/** What a rule finds in all files of all languages. */
const findAll = rule =>
  sections.flatMap(({language, section, content}) =>
    rule(content, section, language).map(finding => `${language}/${section}.json ${finding}`)
  );

const none = findings => assert.deepEqual(findings, []);

describe('sources of the built-in content', () => {
  it('stand behind every item that states something medical', () => {
    none(findAll((content, section) => unsourced(section, content)));
    // 9 facts, 16 answers, 25 factors, 19 treatments, 9 and 9 steps, 5 medicines and 8 days of their history,
    // 7 parts of the warning, 3 tiers, what the guide is about
    const items = sections.flatMap(({section, content}) => claimsOf({name: section, content}));
    assert.equal(items.length, 111 * languages.length);
  });

  it('resolve where they are named', () => none(findAll(unresolvedSources)));
  it('are all named', () => none(findAll(unusedSources)));
  it('have a title, a publisher, an address, and how and when each was read', () =>
    none(findAll(content => badSources(content, latestDay()))));

  it('are the same under the same id in every file', () => {
    const named = sections.map(({language, section, content}) => [
      `${language}/${section}.json`,
      content,
    ]);
    none(differingSources(Object.fromEntries(named)));
  });
});

describe('numbers in the built-in content', () => {
  it('are counts of 10 or of 100 people', () => none(findAll(numberFindings)));
  it('have one denominator in a file', () => none(findAll(mixedDenominators)));
  it('name time, trial, comparison and source where they are drawn', () => {
    none(findAll(figureFindings));
    for (const language of languages) {
      const {facts} = files[language].facts;
      assert.ok(facts.some(({figure}) => figure));
    }
  });
});

describe('wording of the built-in content', () => {
  it('holds no promise, verdict, dose or advice to stop', () => none(findAll(wordingFindings)));

  it('holds none in the words that elements say either', () => {
    for (const [lang, words] of Object.entries({en: enWords, es: esWords})) {
      none(wordingFindings({lang, words: Object.values(words).map(Object.values)}));
    }
  });

  it('states of no medicine what is not so', () => none(findAll(statementFindings)));
  it('explains every word that it marks', () =>
    none(findAll((content, _, language) => unknownTerms(content, files[language].terms.terms))));
});

describe('reading grade of the built-in content', () => {
  const names = [...medicineNames, ...files.en.terms.terms.map(({term}) => term)];
  const grades = Object.fromEntries(
    Object.entries(files.en).map(([section, content]) => [section, gradeOf(content, names)])
  );

  it('is 8 at most in every section', t => {
    for (const line of gradeTable(grades)) t.diagnostic(line);
    const hard = Object.entries(grades).filter(([, {fleschKincaid}]) => !(fleschKincaid <= 8));
    none(hard.map(([section, {fleschKincaid}]) => `${section}: ${fleschKincaid.toFixed(1)}`));
  });

  it('is 7 at most in most sections', () => {
    const all = Object.values(grades).map(({fleschKincaid}) => fleschKincaid);
    const median = all.sort((one, other) => one - other)[Math.floor(all.length / 2)];
    assert.ok(median <= 7, `${median}`);
  });

  it('has no sentence of more than 22 words', () =>
    none(findAll((content, _, language) => (language === 'en' ? longSentences(content) : []))));
});

for (const language of languages) {
  const {facts, faqs, factors, journey, medicines, pathway, poll, questions} = files[language];
  const {'self-check': selfCheck, terms, treatments, urgent, warning} = files[language];

  describe(`parts of the built-in content (${language})`, () => {
    it('are as many as the article has', () => {
      assert.equal(facts.facts.length, 9);
      assert.equal(faqs.faqs.length, 16);
      assert.equal(selfCheck.questions.length, 6);
      assert.equal(questions.questions.length, 18);
      assert.equal(factors.factors.length, 25);
      assert.equal(pathway.steps.length, 9);
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

    it('tell benefits and risks of every treatment in equal detail', () => {
      none(unbalanced(treatments));
      none(benefitsWithoutWarning(treatments));
      assert.ok(treatments.options.some(({id}) => id === 'current-plan'));
    });

    it('tell of medicines what regulators say', () =>
      none(medicineFindings(medicines, latestDay())));

    it('go from the emergency to what can wait, with the number of the reader’s country', () => {
      assert.deepEqual(
        urgent.tiers.map(({id}) => id),
        ['emergency', 'today', 'soon']
      );
      assert.match(urgent.tiers[0].action, /\{number\}/);
      assert.match(urgent.tiers[0].signs[0], /\{crisis\}/);
    });
  });
}

describe('files of the built-in content', () => {
  it('have ids, each of them once', () => none(findAll(idFindings)));
  it('say their language and license, and claim no review', () =>
    none(findAll((content, _, language) => frameFindings(content, language))));

  it('say the same in Spanish as in English', () => {
    assert.deepEqual(Object.keys(files.es), Object.keys(files.en));
    none(
      findAll((content, section, language) =>
        language === 'en' ? translationFindings(content, files.es[section], section) : []
      )
    );
  });
});
