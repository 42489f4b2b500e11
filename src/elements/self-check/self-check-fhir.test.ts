import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {itemsOf} from '../../guide/guide-state.js';
import {draw, quietly, visibleText} from '../../test/support/content-ways.suite.js';
import {SelfCheck} from './self-check.js';

const points = (value: number) => [
  {url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: value},
];

const questionnaire = {
  resourceType: 'Questionnaire',
  url: 'http://forms.example/skin',
  version: '1',
  status: 'active',
  title: 'Skin form',
  description: 'About your skin.',
  copyright: '© A clinic',
  item: [
    {
      linkId: 'g',
      type: 'group',
      text: 'Last week',
      item: [
        {linkId: 'read', type: 'display', text: 'Read each line.'},
        {linkId: 'itch', prefix: '1.', type: 'boolean', text: 'Did it itch?', required: true},
        {
          linkId: 'where',
          type: 'open-choice',
          text: 'Where?',
          repeats: true,
          enableWhen: [{question: 'itch', operator: '=', answerBoolean: true}],
          answerOption: [
            {valueCoding: {code: 'arms', display: 'Arms'}},
            {valueCoding: {code: 'legs', display: 'Legs'}},
          ],
        },
        {
          linkId: 'bad',
          type: 'choice',
          text: 'How bad?',
          answerOption: [
            {valueCoding: {code: 'm', display: 'A bit'}, extension: points(1)},
            {valueCoding: {code: 's', display: 'Very'}, extension: points(3)},
          ],
        },
      ],
    },
    {
      linkId: 'weight',
      type: 'quantity',
      text: 'Weight?',
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',
          valueCoding: {code: 'kg', display: 'kilogram'},
        },
      ],
    },
    {linkId: 'since', type: 'date', text: 'Since when?'},
    {linkId: 'at', type: 'time', text: 'At what time?'},
    {linkId: 'visit', type: 'dateTime', text: 'Last visit?'},
    {linkId: 'name', type: 'string', text: 'Which cream?'},
    {linkId: 'photo', type: 'attachment', text: 'A photo'},
  ],
};

async function drawForm(form: object = questionnaire): Promise<SelfCheck> {
  const element = await draw<SelfCheck>(
    `<self-check><script type="application/json">${JSON.stringify(form)}</script></self-check>`
  );
  await waitUntil(() => element.status !== 'loading');
  await element.updateComplete;
  return element;
}

const root = (element: SelfCheck) => element.shadowRoot!;
const cards = (element: SelfCheck) => [
  ...root(element).querySelectorAll<HTMLElement>('ol > [part=item]'),
];
const card = (element: SelfCheck, words: string) =>
  cards(element).find(each => each.innerText.includes(words))!;
const control = (within: HTMLElement, label: string) =>
  [...within.querySelectorAll('label')].find(each => each.innerText.trim() === label)!
    .control as HTMLInputElement;

async function choose(element: SelfCheck, question: string, label: string): Promise<void> {
  control(card(element, question), label).click();
  await element.updateComplete;
}

describe('<self-check> with a FHIR Questionnaire', () => {
  it('draws headings, words and a native control for each question, without a warning', async () => {
    const {warn} = console;
    const warned: unknown[] = [];
    console.warn = (...words: unknown[]) => warned.push(words);
    const element = await drawForm();
    console.warn = warn;
    expect(warned).to.deep.equal([]);
    const headings = [...root(element).querySelectorAll<HTMLElement>('h2, h3')];
    expect(headings.map(({innerText}) => innerText)).to.deep.equal(['Skin form', 'Last week']);
    for (const words of ['About your skin.', 'Read each line.', '1. Did it itch?', '© A clinic']) {
      expect(visibleText(element)).to.include(words);
    }
    const types = [...root(element).querySelectorAll('input')].map(({type}) => type);
    expect(types).to.deep.equal([
      ...['radio', 'radio', 'radio', 'radio'],
      ...['text', 'date', 'time', 'datetime-local', 'text'],
    ]);
    expect(card(element, 'Weight?').innerText).to.include('kilogram');
    expect(card(element, 'A photo').innerText).to.include('can’t be answered here');
    await expect(element).to.be.accessible();
  });

  it('shows a question when an answer enables it, and hides it again', async () => {
    const element = await drawForm();
    expect(visibleText(element)).not.to.include('Where?');
    await choose(element, 'Did it itch?', 'Yes');
    await choose(element, 'Where?', 'Arms');
    expect(itemsOf(element.guide.guide!.store.state, 'answers')).to.have.length(2);
    await choose(element, 'Did it itch?', 'No');
    expect(visibleText(element)).not.to.include('Where?');
    expect(itemsOf(element.guide.guide!.store.state, 'answers')).to.deep.equal([
      {id: 'itch', text: '1. Did it itch?', detail: 'No'},
    ]);
  });

  it('keeps the drawn answers right when questions come and go before them', async () => {
    const element = await drawForm();
    await choose(element, 'How bad?', 'Very');
    await choose(element, 'Did it itch?', 'Yes');
    expect(control(card(element, 'How bad?'), 'Very').checked).to.be.true;
    await choose(element, 'Did it itch?', 'No');
    expect(control(card(element, 'How bad?'), 'Very').checked).to.be.true;
  });

  it('accepts several answers and one of the reader’s own', async () => {
    const element = await drawForm();
    await choose(element, 'Did it itch?', 'Yes');
    await choose(element, 'Where?', 'Legs');
    await choose(element, 'Where?', 'Arms');
    await choose(element, 'Where?', 'Legs');
    const own = control(card(element, 'Where?'), 'Other');
    own.focus();
    await sendKeys({type: 'My neck'});
    await element.updateComplete;
    expect(element.answers.where).to.deep.equal(['arms', 'My neck']);
    await expect(element).to.be.accessible();
    own.select();
    await sendKeys({press: 'Delete'});
    await choose(element, 'Where?', 'Arms');
    expect(element.answers).to.deep.equal({itch: true});
  });

  it('adds the points up, labelled as a plain sum', async () => {
    const element = await drawForm();
    expect(visibleText(element)).not.to.include('sum');
    await choose(element, 'How bad?', 'Very');
    expect(visibleText(element)).to.include('plain sum: 3').and.include('not a diagnosis');
  });

  it('shows the reader’s own answers at the end, and completes the response', async () => {
    const element = await drawForm();
    const told: unknown[] = [];
    element.addEventListener('check-answer', ({detail}) => told.push(detail));
    element.addEventListener('check-complete', ({detail}) => told.push(detail));
    await choose(element, 'Did it itch?', 'No');
    const {authored, ...rest} = element.questionnaireResponse as Record<string, unknown>;
    expect(Number.isNaN(Date.parse(authored as string))).to.be.false;
    const answer = {linkId: 'itch', text: 'Did it itch?', answer: [{valueBoolean: false}]};
    expect(rest).to.deep.equal({
      resourceType: 'QuestionnaireResponse',
      questionnaire: 'http://forms.example/skin|1',
      status: 'in-progress',
      item: [{linkId: 'g', text: 'Last week', item: [answer]}],
    });
    [...root(element).querySelectorAll('button')]
      .find(({innerText}) => innerText === 'My answers')!
      .click();
    await element.updateComplete;
    const outcome = root(element).querySelector('section')!;
    expect(root(element).activeElement).to.equal(outcome);
    expect(outcome.querySelector('li')!.innerText).to.equal('1. Did it itch? No');
    expect(element.questionnaireResponse).to.include({status: 'completed'});
    expect(told).to.deep.equal([{question: 'itch'}, {}]);
    await expect(element).to.be.accessible();
  });

  it('accepts answers from a script, in the types of the form', async () => {
    const element = await drawForm();
    element.answers = {itch: true, where: ['legs'], weight: 60, since: '2026-11-23', name: 'Oil'};
    await element.updateComplete;
    expect(control(card(element, 'Did it itch?'), 'Yes').checked).to.be.true;
    expect(control(card(element, 'Where?'), 'Legs').checked).to.be.true;
    const fields = ['Weight?', 'Since when?', 'Which cream?'];
    expect(fields.map(words => card(element, words).querySelector('input')!.value)).to.deep.equal([
      '60',
      '2026-11-23',
      'Oil',
    ]);
  });

  it('has no response for content in its own format', async () => {
    const element = await draw<SelfCheck>('<self-check questions="One?"></self-check>');
    expect(element.questionnaireResponse).to.equal(undefined);
  });

  it('names the field of a form that it can’t read', () =>
    quietly(async logged => {
      const element = await drawForm();
      element.content = {resourceType: 'Questionnaire', item: [{type: 'boolean'}]};
      await element.updateComplete;
      expect(logged).to.deep.equal(['<self-check> property: item[0].linkId: expected text']);
      expect(visibleText(element)).to.include('can’t be shown');
    }));

  const ask = async (item: object[], lang = 'en'): Promise<SelfCheck> => {
    const element = await drawForm({resourceType: 'Questionnaire', item});
    element.lang = lang;
    await element.updateComplete;
    return element;
  };
  const button = (element: SelfCheck, words: string) =>
    [...root(element).querySelectorAll('button')].find(({innerText}) => innerText.includes(words))!;
  const respond = ({questionnaireResponse}: SelfCheck) =>
    (questionnaireResponse as {item?: {answer?: object[]; item?: object[]}[]}).item;

  it('adds a copy of a question and of a group, and removes it with its answers', async () => {
    const name = {linkId: 'name', type: 'string', text: 'Name'};
    const element = await ask([
      {linkId: 'cream', type: 'string', text: 'Cream', repeats: true},
      {linkId: 'child', type: 'group', text: 'Child', repeats: true, item: [name]},
    ]);
    button(element, 'Add another: Cream').click();
    await waitUntil(() => root(element).activeElement?.localName === 'input');
    await sendKeys({type: 'Oil'});
    element.answers = {...element.answers, cream: 'Zinc'};
    button(element, 'Add another: Child').click();
    await element.updateComplete;
    const groups = [...root(element).querySelectorAll('[role=group]')];
    expect(groups.map(each => each.getAttribute('aria-label'))).to.deep.equal([
      'Child',
      'Child (2)',
    ]);
    expect(respond(element)).to.deep.equal([
      {linkId: 'cream', text: 'Cream', answer: [{valueString: 'Zinc'}, {valueString: 'Oil'}]},
    ]);
    await expect(element).to.be.accessible();
    button(element, 'Remove: Cream').click();
    await element.updateComplete;
    expect(respond(element)![0].answer).to.deep.equal([{valueString: 'Oil'}]);
    expect(card(element, 'Cream').querySelector('input')!.value).to.equal('Oil');
    await waitUntil(() => root(element).activeElement?.localName === 'input');
  });

  it('uses the reader’s language if the form has it, and answers in its own codes', async () => {
    const words = (content: string) => ({
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/translation',
          extension: [
            {url: 'lang', valueCode: 'de'},
            {url: 'content', valueString: content},
          ],
        },
      ],
    });
    const often = {code: 'y', display: 'Often', _display: words('Oft')};
    const item = {
      ...{linkId: 'q', type: 'choice', text: 'Itch?', _text: words('Juckt es?')},
      answerOption: [{valueCoding: often}],
    };
    const element = await ask([item], 'de-AT');
    expect(visibleText(element)).to.include('Juckt es?');
    await choose(element, 'Juckt es?', 'Oft');
    expect(root(element).querySelector('.guide')!.getAttribute('lang')).to.equal('de-AT');
    expect(respond(element)).to.deep.equal([
      {linkId: 'q', text: 'Itch?', answer: [{valueCoding: {code: 'y', display: 'Often'}}]},
    ]);
    element.lang = 'fr';
    await element.updateComplete;
    expect(control(card(element, 'Itch?'), 'Often').checked).to.be.true;
  });

  const decimals = ['Weight', 'Height'].map(text => ({linkId: text, type: 'decimal', text}));
  const type = async (element: SelfCheck, question: string, words: string) => {
    card(element, question).querySelector('input')!.focus();
    await sendKeys({type: words});
    await element.updateComplete;
  };

  it('keeps what isn’t a number in its field, marked as wrong, while others are answered', async () => {
    const element = await ask(decimals);
    await type(element, 'Weight', 'about 60');
    await type(element, 'Height', '1.70');
    const fields = [...root(element).querySelectorAll('input')];
    expect(fields.map(({value, ariaInvalid}) => [value, ariaInvalid])).to.deep.equal([
      ['about 60', 'true'],
      ['1.70', null],
    ]);
    expect(element.answers).to.deep.equal({Height: 1.7});
    element.answers = {Weight: 60};
    await element.updateComplete;
    expect(fields.map(({value}) => value)).to.deep.equal(['60', '']);
  });

  it('reads and shows numbers with the comma of the page’s language', async () => {
    const element = await ask(decimals, 'de');
    await type(element, 'Weight', '60,5');
    expect(element.answers).to.deep.equal({Weight: 60.5});
    expect(respond(element)).to.deep.equal([
      {linkId: 'Weight', text: 'Weight', answer: [{valueDecimal: 60.5}]},
    ]);
    button(element, 'My answers').click();
    await element.updateComplete;
    expect(visibleText(element)).to.include('60,5').and.not.include('60.5');
    element.answers = {Weight: 2.5};
    await element.updateComplete;
    expect(card(element, 'Weight').querySelector('input')!.value).to.equal('2,5');
  });

  it('clears the others when an exclusive option is ticked, and it when another is ticked', async () => {
    const alone = {
      url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
      valueBoolean: true,
    };
    const answerOption = [
      {valueString: 'Arms'},
      {valueString: 'Legs'},
      {valueString: 'None', extension: [alone]},
    ];
    const element = await ask([
      {linkId: 'q', type: 'choice', text: 'Where?', repeats: true, answerOption},
    ]);
    for (const label of ['Arms', 'Legs', 'None']) await choose(element, 'Where?', label);
    expect(element.answers).to.deep.equal({q: ['None']});
    await choose(element, 'Where?', 'Legs');
    expect(element.answers).to.deep.equal({q: ['Legs']});
  });

  it('tells at the question that an answer doesn’t fit, and after the last one what is missing', async () => {
    const element = await ask([
      {linkId: 'q', type: 'string', text: 'Initials', maxLength: 2, required: true},
    ]);
    const field = card(element, 'Initials').querySelector('input')!;
    expect(card(element, 'Initials').innerText).to.include('≤ 2 letters').and.include('Needs');
    field.focus();
    await sendKeys({type: 'ABC'});
    await element.updateComplete;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const help = root(element).querySelector(`[id="${field.getAttribute('aria-describedby')}"]`)!;
    expect(help.textContent).to.include('doesn’t fit');
    await sendKeys({press: 'Tab'});
    button(element, 'My answers').click();
    await element.updateComplete;
    expect(root(element).querySelector('[role=status]')!.textContent).to.include('doesn’t fit');
    expect(root(element).querySelector('section')!.innerText).to.include(
      'Needs an answer: Initials'
    );
    expect(element.questionnaireResponse).to.include({status: 'in-progress'});
    await expect(element).to.be.accessible();
    field.focus();
    await sendKeys({press: 'Backspace'});
    await element.updateComplete;
    expect(element.questionnaireResponse).to.include({status: 'completed'});
  });

  it('shows what can’t be changed because of its answer', async () => {
    const fixed = {type: 'string', readOnly: true};
    const element = await ask([
      {...fixed, linkId: 'a', text: 'Clinic', initial: [{valueString: 'North'}]},
      {...fixed, linkId: 'b', text: 'Ward'},
    ]);
    const field = card(element, 'Clinic').querySelector('input')!;
    expect([field.value, field.disabled]).to.deep.equal(['North', true]);
    expect(visibleText(element)).not.to.include('Ward');
    expect(card(element, 'Clinic').querySelector('button')).to.equal(null);
  });

  it('asks for the unit if there are several, and counts no number without one', async () => {
    const extension = ['kg', 'lb'].map(code => ({
      url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption',
      valueCoding: {code},
    }));
    const element = await ask([{linkId: 'w', type: 'quantity', text: 'Weight', extension}]);
    element.answers = {w: 60};
    await element.updateComplete;
    expect(respond(element)).to.equal(undefined);
    await choose(element, 'kg / lb', 'lb');
    expect(respond(element)![0].answer).to.deep.equal([{valueQuantity: {value: 60, code: 'lb'}}]);
    expect(element.answers).to.deep.equal({w: 60, 'unit#w': 'lb'});
  });

  describe('whose code has to be fetched', () => {
    const format = SelfCheck.format as {prepare?: (content: unknown) => Promise<void> | undefined};
    const {prepare} = format;
    afterEach(() => (format.prepare = prepare));
    const form = (text: string) => ({
      resourceType: 'Questionnaire',
      item: [{linkId: 'q', type: 'string', text}],
    });

    it('draws the content that was given last, whatever comes first', async () => {
      const arrived: (() => void)[] = [];
      const isHere = new Set<unknown>();
      format.prepare = content =>
        isHere.has(content)
          ? undefined
          : new Promise(resolve => arrived.push(() => (isHere.add(content), resolve())));
      const element = document.createElement('self-check');
      document.body.append(element);
      for (const text of ['First', 'Second']) {
        element.content = form(text);
        await element.updateComplete;
      }
      expect(element.status).to.equal('loading');
      for (const each of arrived.reverse()) each();
      await waitUntil(() => element.status === 'ready');
      await element.updateComplete;
      expect(visibleText(element)).to.include('Second').and.not.include('First');
      element.remove();
    });

    it('says so if loading fails, and tries again', () =>
      quietly(async logged => {
        format.prepare = () => Promise.reject(new Error('no such module'));
        const element = document.createElement('self-check');
        document.body.append(element);
        element.content = form('Question');
        await waitUntil(() => element.status === 'failed');
        await element.updateComplete;
        expect(logged).to.deep.equal(['<self-check> property: no such module']);
        format.prepare = prepare;
        button(element, 'Try again').click();
        await waitUntil(() => element.status === 'ready');
        await element.updateComplete;
        expect(visibleText(element)).to.include('Question');
        element.remove();
      }));
  });
});
