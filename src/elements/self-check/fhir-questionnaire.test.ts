import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {ContentError, parseContent, unknownFields} from '../../shared/content/parse-content.js';
import {fits, optionsOf} from './check-outcome.js';
import type {Answers, CheckForm, CheckQuestion, SelfCheckContent} from './check-question.js';
import './fhir-forms.js';
import {contentSchema} from './self-check.schema.js';

type Item = Record<string, unknown>;
type Content = SelfCheckContent & {form: CheckForm};

const address = (name: string) => `http://hl7.org/fhir/StructureDefinition/${name}`;
const coding = (code: string, display = code, points?: number) => ({
  valueCoding: {system: 'urn:test', code, display},
  ...(points === undefined
    ? {}
    : {extension: [{url: address('ordinalValue'), valueDecimal: points}]}),
});
const condition = (question: string, operator: string, answer: Item) => ({
  question,
  operator,
  ...answer,
});

function read(item: Item[], rest: Item = {}): Content {
  return parseContent(contentSchema, {resourceType: 'Questionnaire', item, ...rest}) as Content;
}

const one = (item: Item, rest?: Item) =>
  read([{linkId: 'q', text: 'Question', ...item}], rest).questions[0];
const shownIds = ({form}: Content, answers: unknown) => {
  return form.shown(answers as Answers).map(({id}) => id);
};
const respond = ({form}: Content, answers: unknown, done = false) =>
  form.response(answers as Answers, done, '2026-11-23T10:00:00.000Z') as Item;

describe('a FHIR Questionnaire', () => {
  describe('as questions', () => {
    const types: [string, CheckQuestion['type'], unknown, unknown][] = [
      ['boolean', 'choice', true, 'yes'],
      ['integer', 'scale', 3, 3.5],
      ['decimal', 'scale', 3.5, '3.5'],
      ['quantity', 'scale', 3.5, '3.5'],
      ['string', 'line', 'words', 3],
      ['text', 'text', 'words', ' '],
      ['date', 'date', '2026-11-23', '2026-99-99'],
      ['dateTime', 'datetime-local', '2026-11-23T10:00', 'now'],
      ['time', 'time', '10:00', 'ten'],
      ['open-choice', 'line', 'words', 1],
      ['group', 'group', undefined, 'words'],
      ['display', 'display', undefined, 'words'],
      ['attachment', 'unsupported', undefined, 'words'],
      ['choice', 'unsupported', undefined, 'words'],
      ['a type of tomorrow', 'unsupported', undefined, 'words'],
    ];
    for (const [type, ours, answer, nonsense] of types) {
      it(`asks for ${type}`, () => {
        const question = one({type});
        expect(question).to.include({id: 'q', text: 'Question', type: ours});
        if (answer !== undefined) expect(fits(question, answer)).to.be.true;
        expect(fits(question, nonsense)).to.be.false;
      });
    }

    it('offers the options of the item, whatever their type', () => {
      const answerOption = [
        coding('a', 'First'),
        {valueString: 'Two'},
        {valueInteger: 3},
        {valueDate: '2026-01-01'},
      ];
      const question = one({type: 'choice', answerOption});
      expect(question.options!.map(({id, label}) => [id, label])).to.deep.equal([
        ['a', 'First'],
        ['Two', 'Two'],
        [3, '3'],
        ['2026-01-01', '2026-01-01'],
      ]);
    });

    it('distinguishes options of two systems with the same code', () => {
      const answerOption = [
        {valueCoding: {system: 'x', code: 'a'}},
        {valueCoding: {system: 'y', code: 'a'}},
      ];
      expect(one({type: 'coding', answerOption}).options!.map(({id}) => id)).to.deep.equal([
        'a',
        'y|a',
      ]);
    });

    const sets: [string, string, Item][] = [
      [
        'by its id, with its codes',
        '#set',
        {compose: {include: [{system: 'x', concept: [{code: 'a', display: 'A'}]}]}},
      ],
      [
        'by its id, expanded',
        '#set',
        {expansion: {contains: [{system: 'x', code: 'a', display: 'A'}]}},
      ],
      [
        'by its address',
        'http://set',
        {url: 'http://set', expansion: {contains: [{code: 'a', display: 'A'}]}},
      ],
      [
        'by its address and version',
        'http://set|1',
        {url: 'http://set', expansion: {contains: [{code: 'a', display: 'A'}]}},
      ],
    ];
    for (const [name, answerValueSet, set] of sets) {
      it(`offers the codes of a contained set ${name}`, () => {
        const contained = [{resourceType: 'ValueSet', id: 'set', ...set}];
        const {options} = one({type: 'choice', answerValueSet}, {contained});
        expect(options!.map(({id, label}) => [id, label])).to.deep.equal([['a', 'A']]);
      });
    }

    it('says that it can’t ask if the answers are listed elsewhere', () => {
      expect(one({type: 'choice', answerValueSet: 'http://elsewhere'}).type).to.equal(
        'unsupported'
      );
    });

    it('supports limits, units and whole numbers', () => {
      const extension = [
        {url: address('minValue'), valueInteger: 0},
        {url: address('maxValue'), valueInteger: 10},
        {url: address('questionnaire-unit'), valueCoding: {code: 'kg', display: 'kilogram'}},
      ];
      expect(optionsOf(one({type: 'integer', extension}))).to.have.length(11);
      expect(optionsOf(one({type: 'decimal', extension}))).to.equal(undefined);
      expect(one({type: 'decimal', extension})).to.include({min: 0, max: 10, unit: 'kilogram'});
      expect(one({type: 'integer', extension: extension.slice(0, 1)}).help).to.equal('≥ 0');
      expect(one({type: 'integer', extension: extension.slice(1)}).help).to.equal('≤ 10 kilogram');
    });

    it('puts the number of a question before it, and its display text below', () => {
      const item = [{linkId: 'help', type: 'display', text: 'Choose one.'}];
      expect(one({type: 'boolean', prefix: '1.', item})).to.include({
        text: '1. Question',
        help: 'Choose one.',
      });
    });

    it('neither asks nor guesses what is hidden or calculated', () => {
      const extension = [{url: address('questionnaire-hidden'), valueBoolean: true}];
      const form = read([
        {linkId: 'a', type: 'integer', readOnly: true},
        {linkId: 'b', type: 'group', extension, item: [{linkId: 'c', type: 'boolean'}]},
        {linkId: 'd', type: 'boolean'},
      ]);
      expect(shownIds(form, {})).to.deep.equal(['d']);
    });

    it('shows its title, description, language and copyright notice', () => {
      const content = read([], {
        title: 'Form',
        description: 'About it',
        language: 'nb',
        copyright: '© Someone',
      });
      expect(content).to.include({title: 'Form', intro: 'About it', lang: 'nb'});
      expect(content.questions.map(({type, text}) => [type, text])).to.deep.equal([
        ['display', '© Someone'],
      ]);
    });

    it('keeps the fields that the guide around it sets for all its parts', () => {
      expect(read([], {funding: 'None', description: 'About it', intro: 'Other words'})).to.include(
        {
          funding: 'None',
          intro: 'Other words',
        }
      );
    });

    it('is written in its own language, else in that of the guide', () => {
      expect(read([], {language: 'nb', lang: 'en'}).lang).to.equal('nb');
      expect(read([], {lang: 'en'}).lang).to.equal('en');
    });

    it('has no unknown fields', () => {
      expect(
        unknownFields(contentSchema, {resourceType: 'Questionnaire', status: 'draft', item: []})
      ).to.deep.equal([]);
      expect(
        unknownFields(contentSchema, {questions: [{text: 'One?', colour: 'red'}]})[0].path
      ).to.equal('questions[0].colour');
    });
  });

  describe('is refused', () => {
    const table: [string, Item, string][] = [
      ['if its items aren’t a list', {item: {}}, 'item: expected a list'],
      [
        'if an item isn’t an object',
        {item: ['q']},
        'item[0]: expected an object with named fields',
      ],
      [
        'if an item has no id',
        {item: [{type: 'group', linkId: 'g', item: [{}]}]},
        'item[0].item[0].linkId: expected text',
      ],
      [
        'if two questions have the same id',
        {
          item: [
            {linkId: 'q', type: 'boolean'},
            {linkId: 'q', type: 'text'},
          ],
        },
        'item[1].linkId: "q" is given twice',
      ],
      [
        'with modifiers',
        {modifierExtension: [{url: 'x'}]},
        'modifierExtension: not understood here',
      ],
      [
        'with modifiers in an item',
        {item: [{linkId: 'q', type: 'boolean', modifierExtension: [{url: 'x'}]}]},
        'item[0].modifierExtension: not understood here',
      ],
      ['if its title isn’t text', {title: 3}, 'title: expected text'],
    ];
    for (const [name, form, message] of table) {
      it(name, () => expect(() => read([], form)).to.throw(ContentError, message));
    }

    it('but not for ids that headings and display text share', () => {
      const words = {linkId: 'same', type: 'display', text: 'Words'};
      expect(read([words, words, {linkId: 'same', type: 'boolean'}]).questions).to.have.length(3);
    });
  });

  describe('conditions', () => {
    const choice = {type: 'choice', answerOption: [coding('a'), coding('b')]};
    const code = {answerCoding: {system: 'urn:test', code: 'a'}};
    const table: [string, Item, Item, unknown, boolean][] = [
      ['= the code', choice, condition('q', '=', code), 'a', true],
      ['= another code', choice, condition('q', '=', code), 'b', false],
      ['= without an answer', choice, condition('q', '=', code), undefined, false],
      ['= without a system', choice, condition('q', '=', {answerCoding: {code: 'a'}}), 'a', true],
      [
        '= in another system',
        choice,
        condition('q', '=', {answerCoding: {system: 'x', code: 'a'}}),
        'a',
        false,
      ],
      ['= one of several', {...choice, repeats: true}, condition('q', '=', code), ['b', 'a'], true],
      ['!= the code', choice, condition('q', '!=', code), 'a', false],
      ['!= another code', choice, condition('q', '!=', code), 'b', true],
      ['!= without an answer', choice, condition('q', '!=', code), undefined, true],
      [
        '!= one of several',
        {...choice, repeats: true},
        condition('q', '!=', code),
        ['b', 'a'],
        false,
      ],
      ['exists', choice, condition('q', 'exists', {answerBoolean: true}), 'a', true],
      [
        'exists without an answer',
        choice,
        condition('q', 'exists', {answerBoolean: true}),
        undefined,
        false,
      ],
      ['exists not', choice, condition('q', 'exists', {answerBoolean: false}), 'a', false],
      [
        'exists not without an answer',
        choice,
        condition('q', 'exists', {answerBoolean: false}),
        undefined,
        true,
      ],
      ['= false', {type: 'boolean'}, condition('q', '=', {answerBoolean: false}), false, true],
      [
        '= false without an answer',
        {type: 'boolean'},
        condition('q', '=', {answerBoolean: false}),
        undefined,
        false,
      ],
      ['> a number', {type: 'integer'}, condition('q', '>', {answerInteger: 3}), 4, true],
      ['> the same number', {type: 'integer'}, condition('q', '>', {answerInteger: 3}), 3, false],
      [
        '> without an answer',
        {type: 'integer'},
        condition('q', '>', {answerInteger: -3}),
        undefined,
        false,
      ],
      [
        '>= the same number',
        {type: 'decimal'},
        condition('q', '>=', {answerDecimal: 3.5}),
        3.5,
        true,
      ],
      ['< a number', {type: 'integer'}, condition('q', '<', {answerInteger: 3}), 2, true],
      [
        '<= a smaller number',
        {type: 'integer'},
        condition('q', '<=', {answerInteger: 18}),
        19,
        false,
      ],
      [
        '<= the same number',
        {type: 'integer'},
        condition('q', '<=', {answerInteger: 18}),
        18,
        true,
      ],
      [
        '> a quantity',
        {type: 'quantity'},
        condition('q', '>', {answerQuantity: {value: 3, unit: 'kg'}}),
        4,
        true,
      ],
      [
        '> a day',
        {type: 'date'},
        condition('q', '>', {answerDate: '2026-11-22'}),
        '2026-11-23',
        true,
      ],
      [
        '< a day',
        {type: 'date'},
        condition('q', '<', {answerDate: '2026-11-22'}),
        '2026-11-23',
        false,
      ],
      ['>= a time', {type: 'time'}, condition('q', '>=', {answerTime: '10:00:00'}), '10:00', true],
      [
        '> a moment',
        {type: 'dateTime'},
        condition('q', '>', {answerDateTime: '2026-11-01T00:00:00Z'}),
        '2026-11-23T10:00',
        true,
      ],
      ['= words', {type: 'string'}, condition('q', '=', {answerString: 'Yes'}), 'Yes', true],
      [
        'with an unknown operator',
        {type: 'integer'},
        condition('q', '~', {answerInteger: 3}),
        undefined,
        false,
      ],
    ];
    for (const [name, asked, enableWhen, answer, expected] of table) {
      it(`${name}: ${expected ? 'shown' : 'not shown'}`, () => {
        const form = read([
          {linkId: 'q', ...asked},
          {linkId: 'then', type: 'display', text: 'Then', enableWhen: [enableWhen]},
        ]);
        expect(shownIds(form, {q: answer}).includes('then')).to.equal(expected);
      });
    }

    const two = [
      condition('q', '=', {answerBoolean: true}),
      condition('r', '=', {answerBoolean: true}),
    ];
    const behaviours: [string | undefined, Item, boolean][] = [
      ['all', {q: true, r: true}, true],
      ['all', {q: true}, false],
      ['any', {q: true}, true],
      ['any', {}, false],
      [undefined, {q: true}, true],
    ];
    for (const [enableBehavior, answers, expected] of behaviours) {
      it(`two with behaviour ${enableBehavior}, ${JSON.stringify(answers)}: ${expected ? 'shown' : 'not shown'}`, () => {
        const form = read([
          {linkId: 'q', type: 'boolean'},
          {linkId: 'r', type: 'boolean'},
          {linkId: 'then', type: 'text', enableWhen: two, enableBehavior},
        ]);
        expect(shownIds(form, answers).includes('then')).to.equal(expected);
      });
    }

    it('count a question that is not shown as unanswered, and hide what is inside it', () => {
      const form = read([
        {linkId: 'q', type: 'boolean'},
        {
          linkId: 'r',
          type: 'boolean',
          enableWhen: [condition('q', '=', {answerBoolean: true})],
          item: [{linkId: 'inside', type: 'text'}],
        },
        {linkId: 's', type: 'boolean', enableWhen: [condition('r', '=', {answerBoolean: true})]},
      ]);
      expect(shownIds(form, {q: true, r: true})).to.deep.equal(['q', 'r', 'inside', 's']);
      expect(shownIds(form, {q: false, r: true})).to.deep.equal(['q']);
    });

    it('may name a later question', () => {
      const form = read([
        {linkId: 'q', type: 'boolean', enableWhen: [condition('r', '=', {answerBoolean: true})]},
        {linkId: 'r', type: 'boolean', enableWhen: [condition('s', '=', {answerBoolean: true})]},
        {linkId: 's', type: 'boolean'},
      ]);
      expect(shownIds(form, {r: true})).to.deep.equal(['s']);
      expect(shownIds(form, {r: true, s: true})).to.deep.equal(['q', 'r', 's']);
    });

    it('end if they are circular', () => {
      const form = read([
        {linkId: 'q', type: 'boolean', enableWhen: [condition('r', '!=', {answerBoolean: true})]},
        {linkId: 'r', type: 'boolean', enableWhen: [condition('q', '=', {answerBoolean: true})]},
      ]);
      expect(shownIds(form, {q: true, r: true})).to.be.an('array');
    });
  });

  describe('points', () => {
    const answerOption = [
      coding('none', 'None', 0),
      coding('some', 'Some', 0.1),
      coding('much', 'Much', 0.2),
    ];
    const item = [
      {linkId: 'q', type: 'choice', answerOption},
      {linkId: 'r', type: 'choice', answerOption, repeats: true},
      {linkId: 's', type: 'boolean'},
    ];
    const table: [unknown, number | undefined][] = [
      [{}, undefined],
      [{s: true}, undefined],
      [{q: 'none'}, 0],
      [{q: 'some', r: ['some', 'much']}, 0.4],
      [{q: 'nonsense'}, undefined],
    ];
    for (const [answers, sum] of table) {
      it(`of ${JSON.stringify(answers)} are ${sum}`, () => {
        expect(read(item).form.sum(answers as Answers)).to.equal(sum);
      });
    }

    const weight = [{url: address('itemWeight'), valueDecimal: 2}];
    const places: [string, Item, Item?][] = [
      ['of the option', {answerOption: [{valueCoding: {code: 'a'}, extension: weight}]}],
      ['of its coding', {answerOption: [{valueCoding: {code: 'a', extension: weight}}]}],
      [
        'of a code in a set',
        {answerValueSet: '#set'},
        {compose: {include: [{concept: [{code: 'a', extension: weight}]}]}},
      ],
      [
        'of a code in an expanded set',
        {answerValueSet: '#set'},
        {expansion: {contains: [{code: 'a', extension: weight}]}},
      ],
    ];
    for (const [name, asked, set] of places) {
      it(`are found in an extension ${name}`, () => {
        const form = read([{linkId: 'q', type: 'choice', ...asked}], {
          contained: [{id: 'set', ...set}],
        });
        expect(form.form.sum({q: 'a'})).to.equal(2);
      });
    }

    it('of questions that are not shown do not count', () => {
      const hidden = {...item[1], enableWhen: [condition('s', '=', {answerBoolean: true})]};
      expect(read([item[0], hidden, item[2]]).form.sum({q: 'some', r: ['much']})).to.equal(0.1);
    });
  });

  describe('response', () => {
    it('names its form, its time and its status', () => {
      const form = read([], {url: 'http://form', version: '2', language: 'nb'});
      expect(respond(form, {})).to.deep.equal({
        resourceType: 'QuestionnaireResponse',
        language: 'nb',
        questionnaire: 'http://form|2',
        status: 'in-progress',
        authored: '2026-11-23T10:00:00.000Z',
      });
      expect(respond(read([]), {}, true))
        .to.include({status: 'completed'})
        .and.not.have.property('questionnaire');
    });

    const kilogram = {system: 'http://unitsofmeasure.org', code: 'kg', display: 'kilogram'};
    const values: [Item, unknown, Item[]][] = [
      [{type: 'boolean'}, false, [{valueBoolean: false}]],
      [{type: 'integer'}, 3, [{valueInteger: 3}]],
      [{type: 'decimal'}, 3.5, [{valueDecimal: 3.5}]],
      [{type: 'string'}, 'words', [{valueString: 'words'}]],
      [{type: 'text'}, 'words', [{valueString: 'words'}]],
      [{type: 'date'}, '2026-11-23', [{valueDate: '2026-11-23'}]],
      [{type: 'time'}, '10:00', [{valueTime: '10:00:00'}]],
      [{type: 'open-choice'}, 'words', [{valueString: 'words'}]],
      [
        {type: 'choice', answerOption: [coding('a')]},
        'a',
        [{valueCoding: {system: 'urn:test', code: 'a', display: 'a'}}],
      ],
      [{type: 'choice', answerOption: [{valueInteger: 3}]}, 3, [{valueInteger: 3}]],
      [
        {type: 'open-choice', answerOption: [coding('a')], repeats: true},
        ['a', 'own words'],
        [{valueCoding: {system: 'urn:test', code: 'a', display: 'a'}}, {valueString: 'own words'}],
      ],
      [
        {
          type: 'quantity',
          extension: [{url: address('questionnaire-unit'), valueCoding: kilogram}],
        },
        60,
        [
          {
            valueQuantity: {
              value: 60,
              unit: 'kilogram',
              system: 'http://unitsofmeasure.org',
              code: 'kg',
            },
          },
        ],
      ],
    ];
    for (const [item, answer, expected] of values) {
      it(`holds ${JSON.stringify(answer)} for ${JSON.stringify(item).slice(0, 60)}`, () => {
        const form = read([{linkId: 'q', text: 'Question', ...item}]);
        expect(respond(form, {q: answer}).item).to.deep.equal([
          {linkId: 'q', text: 'Question', answer: expected},
        ]);
      });
    }

    it('has date and time with the time zone', () => {
      const [item] = respond(read([{linkId: 'q', type: 'dateTime'}]), {q: '2026-11-23T10:00'})
        .item as Item[];
      const [{valueDateTime}] = item.answer as [{valueDateTime: string}];
      expect(valueDateTime).to.match(/Z$/);
      expect(new Date(valueDateTime).getTime()).to.equal(new Date('2026-11-23T10:00').getTime());
    });

    const tree = [
      {
        linkId: 'g',
        type: 'group',
        text: 'Group',
        item: [
          {linkId: 'words', type: 'display', text: 'Words'},
          {linkId: 'q', type: 'boolean', item: [{linkId: 'why', type: 'text'}]},
        ],
      },
      {linkId: 'empty', type: 'group', item: [{linkId: 'r', type: 'boolean'}]},
    ];

    it('has the tree of the form, and nothing that is empty', () => {
      expect(respond(read(tree), {q: true, why: 'Because'}).item).to.deep.equal([
        {
          linkId: 'g',
          text: 'Group',
          item: [
            {
              linkId: 'q',
              answer: [
                {valueBoolean: true, item: [{linkId: 'why', answer: [{valueString: 'Because'}]}]},
              ],
            },
          ],
        },
      ]);
    });

    it('loses no answer inside a question without one', () => {
      const [group] = respond(read(tree), {why: 'Because'}).item as {item: Item[]}[];
      expect(group.item).to.deep.equal([
        {linkId: 'q', item: [{linkId: 'why', answer: [{valueString: 'Because'}]}]},
      ]);
    });

    it('leaves out what is not shown', () => {
      const form = read([
        {linkId: 'q', type: 'boolean'},
        {linkId: 'r', type: 'text', enableWhen: [condition('q', '=', {answerBoolean: true})]},
      ]);
      expect(respond(form, {q: false, r: 'words'}).item).to.deep.equal([
        {linkId: 'q', answer: [{valueBoolean: false}]},
      ]);
    });

    it('is completed only once everything that the form requires is answered', () => {
      const form = read([
        {linkId: 'q', type: 'boolean', required: true},
        {
          linkId: 'r',
          type: 'text',
          required: true,
          enableWhen: [condition('q', '=', {answerBoolean: true})],
        },
      ]);
      const status = (answers: unknown) => respond(form, answers, true).status;
      expect(status({})).to.equal('in-progress');
      expect(status({q: true})).to.equal('in-progress');
      expect(status({q: false})).to.equal('completed');
    });
  });

  it('may be any JSON: it is read or refused with the field that is wrong, and never fails later', () => {
    const value = fc.oneof(
      fc.boolean(),
      fc.integer(),
      fc.string(),
      fc.constant(null),
      fc.constant({}),
      fc.constant([null])
    );
    const items = fc.letrec<{items: unknown}>(tie => ({
      items: fc.array(
        fc.oneof(
          {maxDepth: 3},
          value,
          fc.record(
            {
              linkId: fc.oneof(fc.string(), value),
              type: fc.constantFrom(
                'group',
                'display',
                'boolean',
                'integer',
                'choice',
                'open-choice',
                'date',
                'quantity',
                7
              ),
              text: value,
              prefix: value,
              required: value,
              repeats: fc.boolean(),
              item: tie('items'),
              answerOption: fc.oneof(
                value,
                fc.array(
                  fc.oneof(value, fc.constant(coding('a', 'A', 1)), fc.record({valueCoding: value}))
                )
              ),
              answerValueSet: fc.constantFrom(undefined, '#set', 7),
              enableWhen: fc.oneof(
                value,
                fc.array(
                  fc.record({
                    question: fc.string(),
                    operator: fc.constantFrom('=', '!=', '>', 'exists', 7),
                    answerInteger: value,
                  })
                )
              ),
              extension: fc.oneof(value, fc.array(fc.record({url: value, valueCoding: value}))),
            },
            {requiredKeys: []}
          )
        ),
        {maxLength: 4}
      ),
    })).items;
    const form = fc.record({
      item: items,
      contained: fc.oneof(value, fc.constant([{id: 'set', compose: null}])),
      language: value,
    });
    fc.assert(
      fc.property(form, fc.dictionary(fc.string(), fc.anything()), (resource, answers) => {
        let content: Content;
        try {
          content = read([], resource);
        } catch (error) {
          expect(error).to.be.instanceOf(ContentError);
          return;
        }
        const all = {
          ...Object.fromEntries(content.questions.map(({id}) => [id, 1])),
          ...answers,
        } as Answers;
        content.form.sum(all);
        expect(respond(content, all)).to.have.property('resourceType', 'QuestionnaireResponse');
      })
    );
  });
});
