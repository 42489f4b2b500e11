import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {endsOf, fits, optionsOf, outcomeOf} from './check-outcome.js';
import type {Answers, CheckQuestion} from './check-question.js';

const say = (key: string) => ({yes: 'Yes', no: 'No', 'not-sure': 'Not sure'})[key] ?? key;

const answeredItems = (...given: Parameters<typeof outcomeOf>) => outcomeOf(...given).items;
const asksFor = (questions: readonly CheckQuestion[], answers: Answers) =>
  outcomeOf(questions, answers, say).asks;

const question = (rest: Partial<CheckQuestion>): CheckQuestion => ({
  id: 'q',
  text: 'A question',
  type: 'text',
  ...rest,
});

const yesNo = question({type: 'yes-no'});
const choice = question({
  type: 'choice',
  options: [
    {id: 'a', label: '**Sleep**'},
    {id: 'b', label: 'Work'},
  ],
});
const scale = question({type: 'scale', min: 0, max: 10, minLabel: 'bad', maxLabel: 'good'});
const wide = question({type: 'scale', min: 0, max: 100});
const text = question({});
const truth = question({
  type: 'choice',
  options: [
    {id: true, label: 'true'},
    {id: false, label: 'false'},
  ],
});
const several = question({...choice, many: true, open: true});

describe('the answers to choose from', () => {
  const labels = (each: CheckQuestion) => optionsOf(each, say)?.map(({label}) => label);

  it('are three for yes-no', () => expect(labels(yesNo)).to.deep.equal(['Yes', 'No', 'Not sure']));
  it('are yes and no for truth values', () => expect(labels(truth)).to.deep.equal(['Yes', 'No']));
  it('are those given for a choice', () => expect(optionsOf(choice)).to.deep.equal(choice.options));
  it('are the steps of a short scale', () => {
    expect(optionsOf(question({type: 'scale', min: -1, max: 2}))?.map(({id}) => id)).to.deep.equal([
      -1, 0, 1, 2,
    ]);
    expect(optionsOf(scale)).to.have.length(11);
  });
  it('are none for a scale without whole steps from one end to the other', () => {
    for (const [min, max] of [
      [0, 5.5],
      [10, 0],
      [0.25, 0.5],
      [Infinity, Infinity],
    ])
      expect(optionsOf(question({type: 'scale', min, max}))).to.equal(undefined);
  });
  it('are none for a long scale and for words', () => {
    expect(optionsOf(wide)).to.equal(undefined);
    expect(optionsOf(text)).to.equal(undefined);
  });
});

describe('the ends of a scale', () => {
  const table: [Partial<CheckQuestion>, string[]][] = [
    [scale, ['0 = bad', '10 = good']],
    [{type: 'scale', min: 1, max: 5}, ['1', '5']],
    [{type: 'scale'}, ['0', '10']],
    [{type: 'scale', min: 1, max: Infinity}, []],
    [{type: 'scale', min: -Infinity, max: 15}, []],
    [{type: 'choice', min: 1, max: 2}, []],
  ];
  for (const [given, ends] of table) {
    it(`are ${JSON.stringify(ends)} for ${JSON.stringify(given)}`, () => {
      expect(endsOf(question(given))).to.deep.equal(ends);
    });
  }
});

describe('an answer', () => {
  const fitting: [string, CheckQuestion, unknown, string][] = [
    ['yes', yesNo, 'yes', 'Yes'],
    ['not sure', yesNo, 'not-sure', 'Not sure'],
    ['an option', choice, 'a', 'Sleep'],
    ['a step', scale, 0, '0 (0 = bad – 10 = good)'],
    ['a number on a long scale', wide, 37.5, '37.5 (0 – 100)'],
    ['words', text, '  Two creams\n', 'Two creams'],
    ['yes as a truth value', truth, true, 'Yes'],
    [
      'a number with its unit',
      question({type: 'scale', min: 1, max: Infinity, unit: 'kg'}),
      60,
      '60 kg',
    ],
    ['a day', question({type: 'date'}), '2026-11-23', '2026-11-23'],
    ['a time', question({type: 'time'}), '07:30', '07:30'],
    [
      'a day with a time',
      question({type: 'datetime-local'}),
      '2026-11-23T07:30',
      '2026-11-23T07:30',
    ],
    ['an own answer', question({...choice, open: true}), 'Garden', 'Garden'],
    ['several options and an own answer', several, ['b', 'a', 'Garden'], 'Work, Sleep, Garden'],
  ];
  for (const [name, asked, answer, words] of fitting) {
    it(`in words: ${name}`, () => {
      expect(answeredItems([asked], {q: answer} as Answers, say)).to.deep.equal([
        {id: 'q', text: 'A question', detail: words},
      ]);
    });
  }

  const nonsense: [string, CheckQuestion, unknown][] = [
    ['another word for yes-no', yesNo, 'maybe'],
    ['a truth value for yes-no', yesNo, true],
    ['an option that is not there', choice, 'c'],
    ['a list if only one may be chosen', choice, ['a']],
    ['words for a step', scale, '3'],
    ['a step beyond the end', scale, 11],
    ['half a step', scale, 2.5],
    ['a number beyond the end', wide, 101],
    ['no number', wide, Number.NaN],
    ['blanks', text, ' \n '],
    ['a number for words', text, 3],
    ['an empty list', several, []],
    ['a list with blanks', several, ['a', ' ']],
    ['what the question refuses', question({valid: answer => answer !== 'soon'}), 'soon'],
    ['an object', choice, {}],
    ['nothing', text, null],
  ];
  for (const [name, asked, answer] of nonsense) {
    it(`is ignored: ${name}`, () => expect(fits(asked, answer)).to.be.false);
  }
});

describe('the questions that follow', () => {
  const ask = (when: (string | number)[], words: string) => ({when, question: words});
  const follow = (asked: CheckQuestion, answer: unknown) =>
    asksFor([asked], {q: answer} as Answers).map(({text: words}) => words);

  const table: [string, CheckQuestion, unknown, string[]][] = [
    [
      'yes',
      {...yesNo, ask: [ask(['yes', 'not-sure'], 'One?'), ask(['no'], 'Two?')]},
      'yes',
      ['One?'],
    ],
    [
      'no',
      {...yesNo, ask: [ask(['yes', 'not-sure'], 'One?'), ask(['no'], 'Two?')]},
      'no',
      ['Two?'],
    ],
    ['an option', {...choice, ask: [ask(['a'], 'Sleep?'), ask(['b'], 'Work?')]}, 'b', ['Work?']],
    ['a step', {...scale, ask: [ask([0, 1], 'Low?'), ask([9, 10], 'High?')]}, 0, ['Low?']],
    ['a step between', {...scale, ask: [ask([0, 1], 'Low?'), ask([9, 10], 'High?')]}, 5, []],
    ['a step given as text in the JSON', {...scale, ask: [ask(['1'], 'Low?')]}, 1, ['Low?']],
    ['any words', {...text, ask: [ask(['*'], 'Words?')]}, 'creams', ['Words?']],
    ['blanks', {...text, ask: [ask(['*'], 'Words?')]}, '  ', []],
    ['an answer that does not fit', {...choice, ask: [ask(['c'], 'Never?')]}, 'c', []],
    [
      'two that both match',
      {...yesNo, ask: [ask(['yes'], 'One?'), ask(['*'], 'Two?')]},
      'yes',
      ['One?', 'Two?'],
    ],
    ['one of several', {...several, ask: [ask(['b'], 'Work?')]}, ['a', 'b'], ['Work?']],
    ['markup', {...yesNo, ask: [ask(['yes'], 'What *helps*?')]}, 'yes', ['What helps?']],
  ];
  for (const [name, asked, answer, words] of table) {
    it(`from ${name}`, () => expect(follow(asked, answer)).to.deep.equal(words));
  }

  it('have an id made from the question and the index of the rule', () => {
    const asked = question({...yesNo, ask: [ask(['no'], 'One?'), ask(['yes'], 'Two?')]});
    expect(asksFor([asked], {q: 'yes'})).to.deep.equal([{id: 'q-1', text: 'Two?'}]);
  });

  it('come once when two answers lead to the same words', () => {
    const same = {...yesNo, ask: [ask(['*'], 'The same?')]};
    expect(asksFor([same, {...same, id: 'r'}], {q: 'yes', r: 'no'})).to.have.length(1);
  });
});

describe('rules that hold for every form and every answer', () => {
  const questions = fc.uniqueArray(
    fc.record({
      id: fc.string({minLength: 1}),
      text: fc.string(),
      type: fc.constantFrom('yes-no', 'choice', 'scale', 'text', 'line', 'date'),
      options: fc.constant([
        {id: 'a', label: 'A'},
        {id: 'b', label: 'B'},
      ]),
      min: fc.option(fc.integer({min: -20, max: 0}), {nil: undefined}),
      max: fc.option(fc.integer({min: 0, max: 20}), {nil: undefined}),
      ask: fc.array(
        fc.record({
          when: fc.array(fc.constantFrom('*', 'yes', 'a', 0, 3)),
          question: fc.constantFrom('One?', 'Two?'),
        })
      ),
      whole: fc.constantFrom(undefined, true, false),
      many: fc.boolean(),
      open: fc.boolean(),
    }),
    {selector: ({id}) => id}
  ) as fc.Arbitrary<CheckQuestion[]>;
  const values = fc.oneof(fc.constantFrom('yes', 'a', 0, 3, true), fc.anything());
  const forms = questions.chain(asked =>
    fc.tuple(
      fc.constant(asked),
      fc
        .array(values, {minLength: asked.length, maxLength: asked.length})
        .map(given => Object.fromEntries(asked.map(({id}, index) => [id, given[index]])) as Answers)
    )
  );

  it('no value makes them fail, and each question is shown at most once', () => {
    fc.assert(
      fc.property(forms, ([asked, answers]) => {
        const items = answeredItems(asked, answers, say);
        const texts = asksFor(asked, answers).map(({text: words}) => words);
        expect(new Set(texts).size).to.equal(texts.length);
        expect(items.every(({detail}) => typeof detail === 'string')).to.be.true;
      })
    );
  });

  it('only fitting answers count: leaving out the others changes nothing', () => {
    fc.assert(
      fc.property(forms, ([asked, answers]) => {
        const fitting = Object.fromEntries(
          asked.filter(each => fits(each, answers[each.id])).map(({id}) => [id, answers[id]])
        );
        expect(asksFor(asked, fitting)).to.deep.equal(asksFor(asked, answers));
        expect(answeredItems(asked, fitting, say)).to.deep.equal(
          answeredItems(asked, answers, say)
        );
      })
    );
  });

  it('every option that is offered fits', () => {
    fc.assert(
      fc.property(questions, asked => {
        for (const each of asked) {
          for (const {id} of optionsOf(each) ?? [])
            expect(fits(each, each.many ? [id] : id)).to.be.true;
        }
      })
    );
  });
});
