import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {check} from './check.js';

const read = name =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'sentences', `${name}.json`), 'utf8'));

// Other tests cover the file around a sentence, and how readable the sentence is.
const ignoredRules =
  /^(review|reviewer|source|claim|funding|reading|sentence-length|passive|hard-word|number-context|decimals|mixed|id-|boxed-warning|glossary)/;

/** The problems that the check finds in a sentence that is given as a fact. */
function problemsOf(text, lang = 'en') {
  const content = {lang, facts: [{id: 'one', text, sources: []}]};
  return check(content, {as: 'jak-facts', today: '2026-11-29'}).files[0].problems.filter(
    ({rule}) => !ignoredRules.test(rule)
  );
}

describe('the check finds', () => {
  for (const [text, reason, lang] of read('bad'))
    it(`${text} (${reason})`, () => assert.notDeepEqual(problemsOf(text, lang), []));
});

describe('the check accepts', () => {
  for (const [text, reason, lang] of read('good'))
    it(`${text} (${reason})`, () =>
      assert.deepEqual(
        problemsOf(text, lang).map(({rule, message}) => `${rule}: ${message}`),
        []
      ));
});

const rulesOf = content =>
  check({lang: 'en', ...content}, {today: '2026-11-29'}).files[0].problems.map(({rule}) => rule);

const emergency = {id: 'now', title: 'Emergency', action: 'Call {number}.', signs: ['Fainting']};
const soon = signs => ({id: 'soon', title: 'Soon', action: 'Call within days.', signs: [signs]});

describe('the tiers of urgent help', () => {
  const waiting = [
    'Chest pain or pressure',
    'Trouble breathing',
    'Thoughts of killing yourself',
    'Swelling of your face or lips',
    'Coughing up blood',
  ];
  for (const sign of waiting)
    it(`must not let readers wait with: ${sign}`, () =>
      assert.ok(rulesOf({tiers: [emergency, soon(sign)]}).includes('urgent-tiers')));

  const fitting = [
    'Low mood or worry, without thoughts of harming yourself',
    'A new spot on your skin',
    'A bad cough; with chest pain, call {number}',
  ];
  for (const sign of fitting)
    it(`may include: ${sign}`, () =>
      assert.ok(!rulesOf({tiers: [emergency, soon(sign)]}).includes('urgent-tiers')));

  it('must begin with emergencies', () =>
    assert.ok(rulesOf({tiers: [soon('A new spot on your skin')]}).includes('urgent-tiers')));
});

describe('the points of a treatment', () => {
  const option = (benefits, risks) => ({options: [{id: 'a', name: 'A cream', benefits, risks}]});
  const cases = [
    ['empty-point', ['Calmer skin.'], ['Ask which side effects to expect.'], true],
    ['empty-point', ['Calmer skin.'], ['It can burn. Ask how to ease that.'], false],
    ['status-benefit', ['The FDA approved it in 2024.'], ['It burns.'], true],
    ['status-benefit', ['The guideline recommends it; itch eases in days.'], ['It burns.'], false],
  ];
  for (const [rule, benefits, risks, found] of cases)
    it(`${found ? 'break' : 'keep'} ${rule}: ${benefits} ${risks}`, () =>
      assert.equal(rulesOf(option(benefits, risks)).includes(rule), found));
});

const today = '2026-11-29';

describe('a translation', () => {
  const drift = (original, text) =>
    check(
      {lang: 'es', facts: [{id: 'one', text}]},
      {original: {lang: 'en', facts: [{id: 'one', text: original}]}, today}
    ).files[0].problems.filter(({rule}) => rule === 'translation-drift');

  const wrong = [
    ['Breastfeeding is not advised.', 'Se aconseja amamantar.'],
    ['They did not have eczema.', 'Tenían eczema.'],
    ['It is for people from age 12.', 'Es para personas desde los 2 años.'],
    ['Fewer than 10 of 100 people stopped.', 'Más de 10 de cada 100 personas lo dejaron.'],
    ['Itch eased for 60 to 80 of 100.', 'La picazón cedió en 20 a 30 de cada 100.'],
    ['Severe belly pain', 'Dolor leve de barriga, sin importancia'],
    ['It may harm the baby.', 'Daña al bebé.'],
  ];
  for (const [original, text] of wrong)
    it(`drifts: ${text}`, () => assert.notDeepEqual(drift(original, text), []));

  const right = [
    ['Breastfeeding is not advised.', 'No se aconseja amamantar.'],
    ['About 1,200 people took part.', 'Participaron unas 1.200 personas.'],
    ['Mild to moderate eczema', 'Eczema de leve a moderado'],
    ['It may harm the baby.', 'Puede dañar al bebé.'],
  ];
  for (const [original, text] of right)
    it(`says the same: ${text}`, () => assert.deepEqual(drift(original, text), []));

  it('may word an edition differently, but not change its date', () => {
    const withEdition = (lang, edition) => ({
      lang,
      facts: [{id: 'one', text: 'A'}],
      sources: [{id: 'label', title: 'A', edition}],
    });
    const changed = (original, edition) =>
      check(withEdition('es', edition), {
        original: withEdition('en', original),
        today,
      }).files[0].problems.some(({message}) => /the original has/.test(message));
    assert.equal(changed('2025 or later', '2025 o posterior'), false);
    assert.equal(changed('2025-03', '2025-04'), true);
  });
});
