import fc from 'fast-check';

const core = name => `http://hl7.org/fhir/StructureDefinition/${name}`;
const system = 'http://codes.example';
const options = ['a', 'b', 'c'].map(code => ({valueCoding: {system, code}}));
const mass = {system: 'http://unitsofmeasure.org', code: 'kg', display: 'kilogram'};
const units = [mass, {...mass, code: 'g'}].map(valueCoding => ({
  url: core('questionnaire-unitOption'),
  valueCoding,
}));
const limit = (name, value) => ({extension: [{url: core(name), ...value}]});
const control = code => ({
  url: core('questionnaire-itemControl'),
  valueCodeableConcept: {coding: [{code}]},
});

const one = (key, right) => given => (right.includes(given) ? [{[key]: given}] : []);
const codings = given =>
  given.every(code => 'abc'.includes(code) && code)
    ? given.map(code => ({valueCoding: {system, code}}))
    : [];

function kind(item, key, right, wrong, more) {
  return {item, right, wrong, values: one(key, right), ...more};
}

/** Kinds of questions: answers that fit, answers that don't, and the values that a response has for an answer. */
const kinds = [
  kind({type: 'boolean'}, 'valueBoolean', [true, false], ['yes', 1]),
  kind({type: 'integer'}, 'valueInteger', [0, 7], [1.5, 'seven', [7]]),
  kind(
    {type: 'decimal', ...limit('maxValue', {valueInteger: 5})},
    'valueDecimal',
    [0.5, 5],
    [6, '1']
  ),
  {
    item: {type: 'quantity', extension: units},
    right: [1, 2.5],
    wrong: ['x'],
    hasUnits: true,
    values: (given, unit) => {
      const {system, code, display} = mass;
      const isRight = unit === code && [1, 2.5].includes(given);
      return isRight ? [{valueQuantity: {value: given, system, code, unit: display}}] : [];
    },
  },
  kind({type: 'string', maxLength: 3}, 'valueString', ['abc'], ['abcd', ' ', 3]),
  kind({type: 'text', repeats: true}, 'valueString', ['one', 'two'], [3]),
  kind(
    {type: 'string', repeats: true, initial: [{valueString: 'x'}, {valueString: 'y'}]},
    'valueString',
    ['x', 'y', 'z'],
    [3],
    {begins: ['x', 'y']}
  ),
  kind(
    {type: 'integer', initial: [{valueInteger: 4}], readOnly: true},
    'valueInteger',
    [4, 5],
    ['x'],
    {begins: [4]}
  ),
  kind({type: 'string', readOnly: true}, 'valueString', ['x'], [3]),
  kind(
    {type: 'date', ...limit('minValue', {valueDate: '2026-01-01'})},
    'valueDate',
    ['2026-05-01'],
    ['2025-12-31', '2026-13-01']
  ),
  {
    item: {type: 'dateTime'},
    right: ['2026-05-01T10:00'],
    wrong: ['now'],
    values: given =>
      given === '2026-05-01T10:00' ? [{valueDateTime: new Date(given).toISOString()}] : [],
  },
  {
    item: {type: 'time'},
    right: ['10:30'],
    wrong: ['half past', '2026-01-01'],
    values: given => (given === '10:30' ? [{valueTime: '10:30:00'}] : []),
  },
  {
    item: {type: 'choice', answerOption: options},
    right: ['a', 'b'],
    wrong: ['z', ['a']],
    values: given => (typeof given === 'string' ? codings([given]) : []),
  },
  {
    item: {type: 'coding', answerOption: options, repeats: true},
    right: [['a'], ['c', 'a']],
    wrong: ['a', [], ['a', 'z']],
    values: given => (Array.isArray(given) ? codings(given) : []),
  },
  {
    item: {type: 'open-choice', answerOption: options, initial: [options[1]]},
    right: ['c', 'words'],
    wrong: [7, ' '],
    begins: ['b'],
    values: given =>
      given === 'words'
        ? [{valueString: given}]
        : typeof given === 'string'
          ? codings([given])
          : [],
  },
];

const names = new Map();

/** The kind of a question of these forms; `undefined` for groups and display text. */
export const kindOf = item => names.get(item.definition);

kinds.forEach((each, place) => names.set(`http://kinds.example/${place}`, each));

const condition = fc.record({
  place: fc.nat(9),
  operator: fc.constantFrom('exists', '=', '!='),
  answerBoolean: fc.boolean(),
});

/** Drafts of items: questions with questions in them, groups that may repeat, and display text. */
export const drafts = fc.letrec(tie => ({
  items: fc.array(
    fc.record({
      kind: fc.oneof(
        {depthSize: 'small'},
        {weight: 5, arbitrary: fc.nat(kinds.length - 1)},
        fc.constant('display'),
        fc.record({repeats: fc.boolean()})
      ),
      items: fc.oneof({depthSize: 'small'}, fc.constant([]), tie('items')),
      isHidden: fc.integer({min: 0, max: 5}).map(number => !number),
      required: fc.boolean(),
      conditions: fc.oneof(fc.constant([]), fc.array(condition, {maxLength: 2})),
      enableBehavior: fc.constantFrom('any', 'all'),
      control: fc.constantFrom('drop-down', 'slider', 'text-box', 'page', 'header', 'gtable'),
    }),
    {maxLength: 5}
  ),
})).items;

function itemOf(kind, items) {
  if (kind === 'display') return {type: 'display'};
  if (typeof kind === 'object') return {type: 'group', repeats: kind.repeats, item: items};
  return {
    ...kinds[kind].item,
    definition: `http://kinds.example/${kind}`,
    // A question with several answers has no single place for its child items.
    ...(kinds[kind].item.repeats ? {} : {item: items}),
  };
}

/** Makes a form from drafts: ids in the order of the items, conditions on earlier questions. */
export function formOf(given) {
  let next = 0;
  const booleans = [];
  const conditionsOf = conditions =>
    conditions
      .filter(({place}) => booleans[place])
      .map(({place, ...rest}) => ({question: booleans[place], ...rest}));
  const make = ({kind, items, isHidden, conditions, control: code, ...rest}) => {
    const linkId = `q${next++}`;
    const enableWhen = conditionsOf(conditions);
    if (kind === 0) booleans.push(linkId);
    const item = itemOf(kind, items);
    const hiding = {url: core('questionnaire-hidden'), valueBoolean: true};
    return {
      ...{linkId, ...rest, ...item},
      enableWhen: enableWhen.length ? enableWhen : undefined,
      extension: [...(item.extension ?? []), control(code), ...(isHidden ? [hiding] : [])],
      item: item.item?.map(make),
    };
  };
  return {
    ...{resourceType: 'Questionnaire', url: 'http://forms.example/random', version: '2'},
    item: given.map(make),
  };
}
