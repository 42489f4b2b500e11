import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import '../../elements/self-check/fhir-forms.js';
import {contentSchema} from '../../elements/self-check/self-check.schema.js';
import {parseContent} from '../../shared/content/parse-content.js';

const core = name => `http://hl7.org/fhir/StructureDefinition/${name}`;
const sdc = name => `http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-${name}`;
const coding = (code, more) => ({valueCoding: {code, display: code.toUpperCase()}, ...more});
const extended = (url, value = {valueString: 'x'}, item = {type: 'string'}) => ({
  ...item,
  extension: [{url, ...value}],
});
const choice = (...answerOption) => ({type: 'choice', answerOption});
const codes = {compose: {include: [{concept: [{code: 'a'}]}]}};
const expansion = {
  contains: [
    {abstract: true, contains: [{code: 'a'}]},
    {code: 'b', inactive: true},
  ],
};
const ofSet = set => [{type: 'choice', answerValueSet: '#s'}, {contained: [{id: 's', ...set}]}];
const kilograms = core('questionnaire-unit');
const gram = coding('g');
const unitOption = core('questionnaire-unitOption');
const units = {
  type: 'quantity',
  extension: [
    {url: unitOption, valueCoding: {code: 'kg'}},
    {url: unitOption, ...gram},
  ],
};
const weight = extended(kilograms, {valueCoding: {code: 'kg'}}, {type: 'quantity'});
const pounds = extended(kilograms, {valueCoding: {display: 'lb'}}, {type: 'quantity'});
const expression = {valueExpression: {language: 'text/fhirpath', expression: '1'}};
const itemControl = core('questionnaire-itemControl');
const controlled = (code, item) =>
  extended(itemControl, {valueCodeableConcept: {coding: [{code}]}}, item);
const noted = code => [
  {type: 'integer', item: [controlled(code, {linkId: 'note', type: 'display', text: 'Words'})]},
];
const dependsOn = (other, condition) => [
  {type: 'string', enableWhen: [{question: 'other', operator: '=', ...condition}]},
  {},
  {linkId: 'other', ...other},
];

/** Forms by their line in the table: an item, and the rest of the form. */
const forms = {
  'type group, display': [[{type: 'group'}], [{type: 'display'}]],
  'type boolean': [[{type: 'boolean'}]],
  'type integer, decimal': [[{type: 'integer'}], [{type: 'decimal'}]],
  'type string, text': [[{type: 'string'}], [{type: 'text'}]],
  'type date, dateTime, time': [[{type: 'date'}], [{type: 'dateTime'}], [{type: 'time'}]],
  'type choice, coding': [[choice(coding('a'))], [{...choice(coding('a')), type: 'coding'}]],
  'type open-choice': [[{type: 'open-choice'}], [{...choice(coding('a')), type: 'open-choice'}]],
  'type quantity': [[{type: 'quantity'}]],
  'type attachment': [[{type: 'attachment'}]],
  'type reference': [[{type: 'reference'}]],
  'type url': [[{type: 'url'}]],
  'any other type': [[{type: 'hologram'}], [{}]],
  text: [[{type: 'string', text: ''}], [{type: 'string', text: '', code: [{display: 'Itch'}]}]],
  prefix: [[{type: 'string', prefix: '1.'}]],
  'enableWhen, enableBehavior': [dependsOn({type: 'boolean'}, {answerBoolean: true})],
  'enableWhen on a refused one': [
    dependsOn({type: 'attachment'}, {answerBoolean: true}),
    dependsOn({type: 'boolean', linkId: 'another'}, {answerBoolean: true}),
  ],
  'enableWhen in another unit': [
    dependsOn(weight, {answerQuantity: {value: 1, code: 'g'}}),
    dependsOn(weight, {answerQuantity: {value: 1, unit: 'g'}}),
    dependsOn(pounds, {answerQuantity: {value: 1, code: 'kg', unit: 'kg'}}),
    dependsOn(pounds, {answerQuantity: {value: 1, unit: 'kg'}}),
    dependsOn(units, {answerQuantity: {value: 1, code: 'g'}}),
  ],
  'disabledDisplay hidden': [[{type: 'string', disabledDisplay: 'hidden'}]],
  'disabledDisplay protected': [[{type: 'string', disabledDisplay: 'protected'}]],
  required: [[{type: 'string', required: true}]],
  'repeats with options': [[{...choice(coding('a')), repeats: true}]],
  'repeats of a question': [[{type: 'string', repeats: true}]],
  'repeats of a group': [[{type: 'group', repeats: true}]],
  readOnly: [[{type: 'string', readOnly: true, initial: [{valueString: 'x'}]}]],
  initial: [
    [{type: 'boolean', initial: [{valueBoolean: false}]}],
    [{...weight, initial: [{valueQuantity: {value: 2, code: 'kg'}}]}],
    [{...choice(coding('a')), initial: [coding('a')]}],
  ],
  'initial of another type': [
    [{type: 'integer', initial: [{valueString: 'x'}]}],
    [{...weight, initial: [{valueQuantity: {value: 2, code: 'g'}}]}],
    [{type: 'string', initial: [{valueString: 'x'}, {valueString: 'y'}]}],
    [{...units, initial: [{valueQuantity: {value: 2, code: 'kg'}}]}],
    [{type: 'dateTime', initial: [{valueDateTime: '2026-01-01T10:00:00Z'}]}],
  ],
  initialSelected: [[choice(coding('a', {initialSelected: true}))]],
  maxLength: [[{type: 'string', maxLength: 3}]],
  answerOption: [[choice(coding('a'), {valueInteger: 0}, {valueString: 'x'})]],
  'answerOption without code': [[choice(coding('a'), {valueCoding: {system: 'x'}})]],
  'answerConstraint any type': [[{...choice(coding('a')), answerConstraint: 'optionsOrType'}]],
  'answerValueSet contained': [ofSet(codes), ofSet({expansion})],
  'answerValueSet by rule': [
    ofSet({compose: {...codes.compose, exclude: [{}]}}),
    ofSet({compose: {include: [{concept: [{code: 'a'}]}, {filter: [{}]}]}}),
  ],
  'answerValueSet elsewhere': [[{type: 'choice', answerValueSet: 'http://sets.example/x'}]],
  modifierExtension: [[choice(coding('a', {modifierExtension: [{url: 'x'}]}))]],
  implicitRules: [[{type: 'string'}, {implicitRules: 'http://rules.example'}]],
  'questionnaire-hidden': [
    dependsOn(extended(core('questionnaire-hidden'), {valueBoolean: true}, {type: 'boolean'}), {
      answerBoolean: true,
    }),
  ],
  'questionnaire-unit': [[weight]],
  'questionnaire-unitOption': [[units]],
  'unitOption, repeated': [[{...units, repeats: true}], [{...units, type: 'string'}]],
  'itemControl drop-down': [[controlled('drop-down', choice(coding('a')))]],
  'itemControl radio-button': [
    [controlled('radio-button', choice(coding('a')))],
    [controlled('check-box', {...choice(coding('a')), repeats: true})],
  ],
  'itemControl slider': [[controlled('slider', {type: 'integer'})]],
  'itemControl text-box': [[controlled('text-box', {type: 'string'})]],
  'itemControl help': ['help', 'flyover', 'legal', 'inline'].map(noted),
  'itemControl prompt': [noted('prompt')],
  'itemControl unit': [noted('unit')],
  'itemControl lower, upper': ['lower', 'upper'].map(noted),
  'itemControl page': [[controlled('page', {type: 'group'})]],
  'itemControl header, footer': ['header', 'footer'].map(code => [
    controlled(code, {type: 'group'}),
  ]),
  'any other itemControl': [
    [controlled('gtable', {type: 'group'})],
    [controlled('spinner', {type: 'integer'})],
    [extended(itemControl, {valueCodeableConcept: {text: 'x'}})],
  ],
  'questionnaire-optionExclusive': [
    [
      choice(
        coding('a', extended(core('questionnaire-optionExclusive'), {valueBoolean: true}, {}))
      ),
    ],
  ],
  'questionnaire-optionPrefix': [
    [choice(coding('a', extended(core('questionnaire-optionPrefix'), {valueString: 'A.'}, {})))],
  ],
  'ordinalValue, itemWeight': ['ordinalValue', 'itemWeight'].map(name => [
    choice(coding('a', extended(core(name), {valueDecimal: 1}, {}))),
  ]),
  'minValue, maxValue': ['minValue', 'maxValue'].map(name => [
    extended(core(name), {valueInteger: 1}, {type: 'integer'}),
  ]),
  'minValue of a day': [[extended(core('minValue'), {valueDate: '2026-01-01'}, {type: 'date'})]],
  maxDecimalPlaces: [[extended(core('maxDecimalPlaces'), {valueInteger: 1}, {type: 'decimal'})]],
  'minValue of another type': [
    [extended(core('minValue'), {valueDate: '2026-01-01'}, {type: 'integer'})],
    [extended(core('maxValue'), {valueInteger: 1}, {type: 'date'})],
  ],
  regex: [[extended(core('regex'), {valueString: '[a-z]*'})]],
  'regex that is none': [[extended(core('regex'), {valueString: '['})]],
  entryFormat: [[extended(core('entryFormat'))]],
  minLength: [[extended(core('minLength'), {valueInteger: 1})]],
  'minQuantity, maxQuantity': ['minQuantity', 'maxQuantity'].map(name => [
    {
      ...weight,
      extension: [...weight.extension, {url: sdc(name), valueQuantity: {value: 1, code: 'kg'}}],
    },
  ]),
  'minQuantity in another unit': [
    [extended(sdc('minQuantity'), {valueQuantity: {value: 1, code: 'g'}}, weight)],
    [extended(sdc('maxQuantity'), {valueQuantity: {value: 1, unit: 'g'}}, weight)],
  ],
  'minOccurs, maxOccurs': ['minOccurs', 'maxOccurs'].map(name => [
    extended(core(`questionnaire-${name}`), {valueInteger: 2}),
  ]),
  translation: [[{type: 'string', _text: {extension: [{url: core('translation')}]}}]],
  expressions: [
    ...['calculated', 'initial', 'enableWhen', 'answer'].map(name => [
      extended(sdc(`${name}Expression`), expression),
    ]),
    [{type: 'string', _text: {extension: [{url: core('cqf-expression'), ...expression}]}}],
    [extended(core('maxValue'), {_valueInteger: {extension: []}}, {type: 'integer'})],
  ],
  constraint: [[extended(core('questionnaire-constraint'))]],
  'constraint of the form': [
    [{type: 'string'}, extended(core('questionnaire-constraint'), {}, {})],
  ],
  itemMedia: [[extended(sdc('itemMedia'))]],
  supportLink: [[extended(core('questionnaire-supportLink'))]],
  usageMode: [[extended(core('questionnaire-usageMode'))]],
  choiceOrientation: [[extended(core('questionnaire-choiceOrientation'), {valueCode: 'vertical'})]],
  sliderStepValue: [[extended(core('questionnaire-sliderStepValue'))]],
  'any other of HL7’s': [[extended(core('questionnaire-tomorrow'))]],
  layout: ['rendering-style', 'questionnaire-displayCategory'].map(name => [extended(core(name))]),
  extraction: [[extended(sdc('observationExtract'))], [extended(core('variable'))]],
  'extensions of others': [[extended('http://clinic.example/fhir/StructureDefinition/colour')]],
};

const lines = readFileSync(new URL('../../../docs/fhir.md', import.meta.url), 'utf8')
  .split(/^## /m)
  .find(section => section.startsWith('Parts'))
  .split('\n')
  .filter(line => /^\| (?!Part|---)/.test(line))
  .map(line =>
    line
      .split('|')
      .slice(1)
      .map(cell => cell.trim())
  );

function outcomeOf([item, rest, ...others]) {
  const asked = {linkId: 'q', text: 'Question', ...item};
  const form = {resourceType: 'Questionnaire', item: [asked, ...others], ...rest};
  try {
    const {questions} = parseContent(contentSchema, form);
    const {type, help} = questions.find(({id}) => id === 'q') ?? {};
    if (type === 'unsupported') assert.match(help, /^\(.+\)$/);
    return type === 'unsupported' ? 'refused' : 'read';
  } catch (error) {
    assert.match(error.message, /not understood here/);
    return 'refuses the form';
  }
}

describe('the table of FHIR parts', () => {
  it('has a form for each of its lines', () => {
    const named = lines.map(([part]) => part.replace("'", '’')).sort();
    assert.deepEqual(named, Object.keys(forms).sort());
  });

  for (const [part, said] of lines) {
    it(`says what becomes of ${part}`, () => {
      const expected = said.startsWith('refuse') ? said : 'read';
      const found = forms[part.replace("'", '’')].map(outcomeOf);
      assert.deepEqual(new Set(found), new Set([expected]));
    });
  }
});
