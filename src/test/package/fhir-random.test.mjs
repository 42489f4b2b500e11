import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import '../../elements/self-check/fhir-forms.js';
import {contentSchema} from '../../elements/self-check/self-check.schema.js';
import {parseContent} from '../../shared/content/parse-content.js';
import {rounds} from '../support/sample.suite.js';
import {drafts, formOf, kindOf} from './fhir-random-forms.mjs';
import {makeValidator} from './fhir-validator.mjs';

const authored = '2026-11-29T10:00:00.000Z';

/** All copies of the items of a form, as docs/fhir.md names them: their ids, and the copies that contain them. */
function copiesIn(items, answers, around = {path: [], suffix: '', items: []}) {
  return items.flatMap(item => {
    const repeats = item.repeats && !item.answerOption;
    const list = `${item.linkId}${around.suffix}#`;
    const first = item.initial?.length ? [...item.initial.keys()] : [0];
    const numbers = repeats ? (answers[list] ?? first) : [0];
    return numbers.flatMap(number => {
      const step = repeats ? [`${item.linkId}.${number}`] : [];
      const suffix = around.suffix + (number ? `#${step}` : '');
      const copy = {
        ...{item, list, number, suffix, id: item.linkId + suffix},
        path: [...around.path, ...step],
        items: [...around.items, item.linkId],
        parent: around.item && around,
      };
      return [copy, ...copiesIn(item.item ?? [], answers, copy)];
    });
  });
}

const startsWith = (path, other) => other.every((step, place) => path[place] === step);
const areNear = ({path}, other) => startsWith(path, other.path) || startsWith(other.path, path);

/** The value of a question: its answer, else the form's initial value. */
function givenTo({item, id, number}, answers) {
  return answers[id] ?? kindOf(item)?.begins?.[number];
}

function valuesOf(copy, answers) {
  const {values, hasUnits} = kindOf(copy.item) ?? {};
  return values?.(givenTo(copy, answers), hasUnits && answers[`unit#${copy.id}`]) ?? [];
}

function holds({question, operator, answerBoolean}, copy, enabled, answers) {
  const asked = enabled.filter(each => each.item.linkId === question && areNear(each, copy));
  const given = asked.flatMap(each => valuesOf(each, answers)).map(each => each.valueBoolean);
  if (operator === 'exists') return given.length > 0 === answerBoolean;
  return given.includes(answerBoolean) === (operator === '=');
}

/** The copies that are enabled by FHIR's rules; conditions only depend on earlier questions. */
function enabledIn(copies, answers) {
  const enabled = [];
  for (const copy of copies) {
    const {enableWhen = [], enableBehavior} = copy.item;
    const held = enableWhen.map(each => holds(each, copy, enabled, answers));
    const isOn = enableBehavior === 'all' ? held.every(Boolean) : held.some(Boolean);
    if ((!held.length || isOn) && (!copy.parent || enabled.includes(copy.parent)))
      enabled.push(copy);
  }
  return enabled;
}

/** Answers at random, sometimes wrongly, including what is hidden or disabled; adds copies of what repeats. */
function answerAll(form, picks) {
  let answers = {};
  for (const [place, isWrong, pick] of picks) {
    const copies = copiesIn(form.item, answers);
    const copy = copies[place % (copies.length || 1)];
    if (!copy) continue;
    const {item, id, list} = copy;
    const {right = [], wrong = [], hasUnits} = kindOf(item) ?? {};
    const values = isWrong ? [...wrong, ''] : right;
    if (item.repeats && !item.answerOption) answers = {...answers, [list]: [0, (pick % 3) + 1]};
    if (values.length) answers = {...answers, [id]: values[pick % values.length]};
    if (hasUnits && pick % 3) answers = {...answers, [`unit#${id}`]: 'kg'};
  }
  return answers;
}

/** All answers of a response, with the ids of the items around them. */
function answersIn(items, around = []) {
  return items.flatMap(({linkId, item, answer, ...rest}) => {
    assert.deepEqual(Object.keys(rest), []);
    const path = [...around, linkId];
    return [
      ...answersIn(item ?? [], path),
      ...(answer ?? []).flatMap(({item: inner, ...value}) => [
        JSON.stringify([path, value]),
        ...answersIn(inner ?? [], path),
      ]),
    ];
  });
}

/** Asserts that the items are in the order of the form, and that none is empty. */
function assertOrder(items, asked) {
  const ids = asked.map(({linkId}) => linkId);
  const places = items.map(({linkId}) => ids.indexOf(linkId));
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other)
  );
  for (const {linkId, item, answer} of items) {
    assert.ok(item?.length || answer?.length, 'an item isn’t empty');
    const below = asked.find(each => each.linkId === linkId).item ?? [];
    for (const inner of [item, ...(answer ?? []).map(each => each.item)])
      if (inner) assertOrder(inner, below);
  }
}

/** False if a required answer or the unit of a number is missing, or if an answer doesn't fit. */
const isComplete = (copy, answers) =>
  !kindOf(copy.item) ||
  valuesOf(copy, answers).length > 0 ||
  (!copy.item.required && (givenTo(copy, answers) ?? '') === '');

/** Whether a condition is true of an item, or of one around it. */
const isSaid = (copy, says) => says(copy.item) || (!!copy.parent && isSaid(copy.parent, says));

// Display text in a question that has no condition belongs to the question.
const isNote = ({item, parent}) =>
  item.type === 'display' && !item.enableWhen && !!parent && !!kindOf(parent.item);

/** Whether a copy is drawn; what can't be changed is drawn if it has an answer. */
const isShown = (copy, answers) =>
  !isNote(copy) &&
  !isSaid(copy, ({extension}) => extension.some(({url}) => url.endsWith('hidden'))) &&
  (!kindOf(copy.item) ||
    !isSaid(copy, ({readOnly}) => readOnly) ||
    valuesOf(copy, answers).length > 0);

const picks = fc.array(fc.tuple(fc.nat(60), fc.boolean(), fc.nat(11)), {maxLength: 40});

const problemsOf = makeValidator();

describe('any FHIR form of supported parts', () => {
  it('gives a valid response with exactly the answers that are enabled and fit', () => {
    fc.assert(
      fc.property(drafts, picks, (given, chosen) => {
        const form = formOf(given);
        const content = parseContent(contentSchema, form);
        assert.deepEqual(
          content.questions.filter(({type}) => type === 'unsupported'),
          []
        );
        const answers = answerAll(form, chosen);
        const response = content.form.response(answers, true, authored);
        const enabled = enabledIn(copiesIn(form.item, answers), answers);
        const expected = enabled.flatMap(copy =>
          valuesOf(copy, answers).map(value => JSON.stringify([copy.items, value]))
        );
        assert.deepEqual(answersIn(response.item ?? []).sort(), expected.sort());
        assertOrder(response.item ?? [], form.item);
        assert.deepEqual(problemsOf(response), []);
        const isDone = enabled.every(copy => isComplete(copy, answers));
        assert.equal(response.status, isDone ? 'completed' : 'in-progress');
        assert.equal(response.questionnaire, 'http://forms.example/random|2');
      }),
      {numRuns: rounds(1000)}
    );
  });

  it('shows what is enabled and not hidden', () => {
    fc.assert(
      fc.property(drafts, picks, (given, chosen) => {
        const form = formOf(given);
        const answers = answerAll(form, chosen);
        const {form: rules} = parseContent(contentSchema, form);
        const enabled = enabledIn(copiesIn(form.item, answers), answers);
        const shown = rules.shown(answers).filter(({isUnit}) => !isUnit);
        assert.deepEqual(
          shown.map(({id}) => id),
          enabled.filter(copy => isShown(copy, answers)).map(({id}) => id)
        );
      })
    );
  });

  it('removes a copy with all answers in it', () => {
    const item = {linkId: 'name', type: 'string', text: 'Name'};
    const {form} = parseContent(contentSchema, {
      resourceType: 'Questionnaire',
      item: [{linkId: 'child', type: 'group', text: 'Child', repeats: true, item: [item]}],
    });
    const find = (answers, id) => form.shown(answers).find(each => each.id === id);
    const two = form.again({name: 'Ann'}, find({}, 'child'), true);
    assert.deepEqual(two, {name: 'Ann', 'child#': [0, 1]});
    const named = {...two, 'name#child.1': 'Ben'};
    assert.deepEqual(
      form.response(named, true, '').item.map(group => group.item[0].answer[0].valueString),
      ['Ann', 'Ben']
    );
    assert.equal(find(named, 'child#child.1').text, 'Child (2)');
    // The label of its child items in the list of answers and on the sheet.
    assert.equal(find(named, 'name#child.1').short, 'Name (2)');
    assert.deepEqual(form.again(named, find(named, 'child'), false), {
      'child#': [1],
      'name#child.1': 'Ben',
    });
  });
});

describe('a check of responses by HL7’s definitions', () => {
  const valid = {resourceType: 'QuestionnaireResponse', status: 'completed', authored};
  const answered = (answer, more) => ({...valid, item: [{linkId: 'q', answer: [answer], ...more}]});
  const wrong = {
    'a status that doesn’t exist': {...valid, status: 'done'},
    'a day that doesn’t exist': answered({valueDate: '2026-13-99'}),
    'a time without seconds': answered({valueTime: '10:00'}),
    'a moment without a time zone': answered({valueDateTime: '2026-11-29T10:00'}),
    'a number as text': answered({valueInteger: '3'}),
    'a fraction as a whole number': answered({valueInteger: 3.5}),
    'two values': answered({valueInteger: 3, valueString: 'three'}),
    'items beside answers': answered({valueInteger: 3}, {item: [{linkId: 'r'}]}),
    'no linkId': answered({valueInteger: 3}, {linkId: undefined}),
    'an unknown field': answered({valueInteger: 3}, {colour: 'red'}),
  };
  it('finds nothing in a valid one', () =>
    assert.deepEqual(problemsOf(answered({valueInteger: 3})), []));
  for (const [name, response] of Object.entries(wrong))
    it(`finds ${name}`, () => assert.notDeepEqual(problemsOf(response), []));
});
