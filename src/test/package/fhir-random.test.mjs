import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fits} from '../../elements/self-check/check-outcome.js';
import '../../elements/self-check/fhir-forms.js';
import {contentSchema} from '../../elements/self-check/self-check.schema.js';
import {parseContent} from '../../shared/content/parse-content.js';

const core = name => `http://hl7.org/fhir/StructureDefinition/${name}`;
const options = ['a', 'b', 'c'].map(code => ({valueCoding: {system: 'urn:test', code}}));
const units = ['kg', 'g'].map(code => ({
  url: core('questionnaire-unitOption'),
  valueCoding: {code},
}));
const limit = (name, value) => ({extension: [{url: core(name), ...value}]});

/** Kinds of questions, with answers that fit, answers that don't, and the key of the value in a response. */
const kinds = [
  [{type: 'boolean'}, [true, false], ['yes', 1], 'valueBoolean'],
  [{type: 'integer'}, [0, 7], [1.5, 'seven'], 'valueInteger'],
  [{type: 'decimal', ...limit('maxValue', {valueInteger: 5})}, [0.5, 5], [6, '1'], 'valueDecimal'],
  [{type: 'quantity', extension: units}, [1, 2.5], ['x'], 'valueQuantity'],
  [{type: 'string', maxLength: 3}, ['abc'], ['abcd', ' '], 'valueString'],
  [{type: 'text', repeats: true}, ['one', 'two'], [3], 'valueString'],
  [
    {type: 'date', ...limit('minValue', {valueDate: '2026-01-01'})},
    ['2026-05-01'],
    ['2025-12-31', '2026-13-01'],
    'valueDate',
  ],
  [{type: 'dateTime'}, ['2026-05-01T10:00'], ['now'], 'valueDateTime'],
  [{type: 'time'}, ['10:30'], ['half past', '2026-01-01'], 'valueTime'],
  [{type: 'choice', answerOption: options}, ['a', 'b'], ['z'], 'valueCoding'],
  [
    {type: 'choice', answerOption: options, repeats: true},
    [['a'], ['c', 'a']],
    ['a', []],
    'valueCoding',
  ],
];

const draft = fc.letrec(tie => ({
  items: fc.array(
    fc.record({
      kind: fc.oneof(
        {depthSize: 'small'},
        fc.nat(kinds.length - 1),
        fc.record({items: tie('items'), repeats: fc.boolean()})
      ),
      hidden: fc.boolean(),
      dependsOn: fc.option(fc.nat(9)),
      operator: fc.constantFrom('exists', '='),
      required: fc.boolean(),
    }),
    {maxLength: 5}
  ),
})).items;

/** Makes a form of a draft: ids in the order of the items, conditions on earlier ones. */
function formOf(drafts) {
  let next = 0;
  const booleans = [];
  const itemOf = ({kind, hidden, dependsOn, operator, required}) => {
    const linkId = `q${next++}`;
    const question = booleans[dependsOn ?? -1];
    const enableWhen = question ? [{question, operator, answerBoolean: true}] : undefined;
    if (typeof kind === 'object')
      return {
        ...{linkId, type: 'group', repeats: kind.repeats, enableWhen},
        item: kind.items.map(itemOf),
      };
    if (kind === 0) booleans.push(linkId);
    const [item] = kinds[kind];
    const hiding = [{url: core('questionnaire-hidden'), valueBoolean: true}];
    const extension = [...(item.extension ?? []), ...(hidden && next % 3 === 0 ? hiding : [])];
    return {...item, linkId, enableWhen, required, extension};
  };
  return {
    resourceType: 'Questionnaire',
    url: 'http://forms.example/random',
    item: drafts.map(itemOf),
  };
}

const kindOf = ({base}) =>
  kinds.find(([{type, repeats}]) => type === base.raw.type && !!repeats === !!base.raw.repeats);

/** Answers what is asked at random, some of it wrongly, and adds copies. */
function answer({form}, choices) {
  let answers = {};
  for (const [place, isWrong, pick] of choices) {
    const shown = form.shown(answers);
    const question = shown[place % (shown.length || 1)];
    if (!question) return answers;
    if (question.repeats && isWrong) answers = form.again(answers, question, pick % 2 === 0);
    const values = question.isUnit ? ['kg'] : kindOf(question)?.[isWrong ? 2 : 1];
    if (values) answers = {...answers, [question.id]: values[pick % values.length]};
  }
  return answers;
}

const valueOf = answer => Object.entries(answer).find(([key]) => key.startsWith('value'));

/** All answers of a response, with the ids of the items around them. */
function answersIn(items, around = '') {
  return items.flatMap(({linkId, item, answer, ...rest}) => {
    assert.deepEqual(Object.keys(rest), []);
    assert.ok(item?.length || answer?.length, 'an item holds something');
    assert.ok(!(item && answer), 'an item holds items or answers');
    const path = `${around}/${linkId}`;
    const given = (answer ?? []).map(each => [path, ...valueOf(each)]);
    return [...given, ...answersIn(item ?? [], path)];
  });
}

const pathOf = ({parent, base}) => `${parent ? pathOf(parent) : ''}/${base.id}`;

describe('any FHIR form of supported parts', () => {
  it('gives a response with exactly the answers that are visible and fit', () => {
    const choices = fc.array(fc.tuple(fc.nat(50), fc.boolean(), fc.nat(9)), {maxLength: 40});
    fc.assert(
      fc.property(draft, choices, (drafts, picks) => {
        const content = parseContent(contentSchema, formOf(drafts));
        assert.ok(content.questions.every(({type}) => type !== 'unsupported'));
        const answers = answer(content, picks);
        const response = content.form.response(answers, true, '2026-11-29T10:00:00.000Z');
        assert.deepEqual(JSON.parse(JSON.stringify(response)), response);
        assert.equal(response.questionnaire, 'http://forms.example/random');
        const asked = content.form.shown(answers).filter(each => kindOf(each) && !each.isUnit);
        const expected = asked.flatMap(each => {
          const given = answers[each.id];
          if (!fits(each, given)) return [];
          if (each.units && !answers[`unit#${each.id}`]) return [];
          return [given].flat().map(() => [pathOf(each), kindOf(each)[3]].join());
        });
        const found = answersIn(response.item ?? []).map(([path, key]) => [path, key].join());
        assert.deepEqual(found.sort(), expected.sort());
        const isComplete = asked.every(each => !each.required || fits(each, answers[each.id]));
        if (!isComplete) assert.equal(response.status, 'in-progress');
      }),
      {numRuns: 500}
    );
  });

  it('takes away a copy with all that was answered in it', () => {
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
    assert.deepEqual(form.again(named, find(named, 'child'), false), {
      'child#': [1],
      'name#child.1': 'Ben',
    });
  });
});
