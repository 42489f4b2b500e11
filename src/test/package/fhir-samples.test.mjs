import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import '../../elements/self-check/fhir-forms.js';
import {contentSchema} from '../../elements/self-check/self-check.schema.js';
import {parseContent} from '../../shared/content/parse-content.js';

// Real forms by others, which the project may not ship: they are in a folder beside it, if there at all.
const folder = resolve(import.meta.dirname, '../../../../shared/fhir');

function read(name) {
  const json = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
  const {form, questions} = parseContent(contentSchema, json);
  const shown = answers => form.shown(answers);
  const find = id => questions.find(question => question.id === id);
  const respond = answers => form.response(answers, true, '2026-11-23T10:00:00.000Z');
  return {form, questions, shown, find, respond};
}

const texts = questions => questions.map(({text}) => text);

/** Answers every choice with the option at an index, counted from the end if negative. */
const answerAll = (questions, place) =>
  Object.fromEntries(
    questions.filter(({options}) => options).map(({id, options}) => [id, options.at(place).id])
  );

describe('public FHIR forms', {skip: !existsSync(folder)}, () => {
  const sums = [
    ['02-rok-phq-9-contained-valueset', 27],
    ['10-lforms-argonaut-phq9-expansion', 27],
    ['08-lforms-apgar-itemweight', 10],
    ['13-jm-audit-c', 12],
  ];
  for (const [name, most] of sums) {
    it(`${name}: adds up to at least 0 and at most ${most} at most`, () => {
      const {form, questions} = read(name);
      assert.equal(form.sum({}), undefined);
      assert.equal(form.sum(answerAll(questions, 0)), 0);
      const points = questions.map(({options = []}) =>
        Math.max(0, ...options.map(option => option.points ?? 0))
      );
      assert.equal(
        points.reduce((sum, each) => sum + each),
        most
      );
    });
  }

  it('PHQ-9: asks nine questions under one heading, and shows its notice', () => {
    const {questions, respond} = read('02-rok-phq-9-contained-valueset');
    assert.equal(questions.filter(({type}) => type === 'choice').length, 9);
    assert.equal(questions[0].type, 'group');
    assert.match(questions.at(-1).text, /Pfizer/);
    const {item, questionnaire, status} = respond({'H1/T1/Q2': 'Several-days'});
    assert.match(questionnaire, /PHQ9\|3\.0\.0$/);
    assert.equal(status, 'completed');
    const [{item: answered}] = item;
    assert.deepEqual(
      answered.map(({linkId, answer}) => [linkId, answer[0].valueCoding.display]),
      [['H1/T1/Q2', 'Several days']]
    );
  });

  it('AUDIT-C: does not ask how much if the answer is never', () => {
    const {form, questions, shown, find, respond} = read('13-jm-audit-c');
    const [never] = find('auditc.q1').options;
    const asked = answers => shown(answers).filter(({type}) => type === 'choice').length;
    assert.equal(asked({}), 3);
    assert.equal(asked({'auditc.q1': never.id}), 1);
    assert.equal(asked({'auditc.q1': find('auditc.q1').options[1].id}), 3);
    const all = {...answerAll(questions, -1), 'auditc.q1': never.id};
    assert.equal(form.sum(all), 0);
    assert.equal(respond(all).item.length, 1);
  });

  it('Apgar: says that it can’t calculate the total, and doesn’t ask for it', () => {
    const {questions} = read('08-lforms-apgar-itemweight');
    assert.deepEqual(
      questions.map(({type}) => type),
      [...Array(5).fill('choice'), 'unsupported']
    );
    assert.match(questions[5].help, /calculatedExpression/);
  });

  it('Argonaut PHQ-9: leaves out the hidden item and finds a set by its address', () => {
    const {questions, find} = read('10-lforms-argonaut-phq9-expansion');
    assert.equal(find('g1.s'), undefined);
    assert.equal(find('g1.q9').options.length, 4);
    assert.ok(questions.every(({type}) => type !== 'unsupported'));
  });

  it('MultipleEnableWhen: shows text for any and for all right answers', () => {
    const {shown, questions} = read('01-rok-multiple-enablewhen');
    const [sky, colour, dozen] = questions.map(({id}) => id);
    const more = answers => texts(shown(answers)).slice(3).length;
    assert.equal(more({}), 0);
    assert.equal(more({[dozen]: 12}), 1);
    assert.equal(more({[sky]: true, [colour]: 'green'}), 1);
    assert.equal(more({[sky]: true, [colour]: 'green', [dozen]: 12}), 2);
  });

  it('SkipLogicExample: asks for the day only if the person likes chocolate', () => {
    const {shown, questions} = read('04-rok-skip-logic');
    const [, flavour] = questions.map(({id}) => id);
    assert.equal(shown({}).length, 2);
    assert.equal(shown({[flavour]: 'chocolate'}).length, 3);
    assert.equal(shown({[flavour]: 'vanilla'}).length, 2);
  });

  it('NumberExample: uses limits and the unit', () => {
    const {questions, respond} = read('03-rok-number-validation');
    assert.deepEqual(
      questions.map(({min, max, whole, unit}) => [min, max, whole, unit]),
      [
        [1, 100, true, ''],
        [1, 100, false, ''],
        [1, 100, false, 'gram'],
      ]
    );
    const answers = Object.fromEntries(questions.map(({id}, index) => [id, [7, 7.5, 101][index]]));
    assert.deepEqual(
      respond(answers).item.map(({answer}) => answer),
      [[{valueInteger: 7}], [{valueDecimal: 7.5}]]
    );
  });

  it('the sample of all types: asks all but the attachment, and says so', () => {
    const {questions, shown, find} = read('06-afhir-kmp-sample-all-types');
    assert.deepEqual(
      questions.filter(({type}) => type === 'unsupported').map(({text}) => text),
      ['Select an image or file to upload']
    );
    assert.ok(find('checkbox-group').many);
    assert.equal(find('checkbox-group').help, 'Select all that apply');
    const shows = age => shown({age}).some(({id}) => id === 'measurement');
    assert.deepEqual([18, 19].map(shows), [true, false]);
  });

  it('the Norwegian form: asks for more illnesses only if the answer is "other"', () => {
    const {shown} = read('11-refero-enablewhen-nb-NO');
    assert.equal(
      shown({}).some(({id}) => id === '9_2'),
      false
    );
    assert.equal(
      shown({'9_1': '18'}).some(({id}) => id === '9_2'),
      true
    );
  });
});
