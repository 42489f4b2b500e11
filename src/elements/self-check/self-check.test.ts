import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {itemsOf, suggestedQuestions} from '../../guide/guide-state.js';
import {describeContentWays, draw, visibleText} from '../../test/support/content-ways.suite.js';
import type {SelfCheck} from './self-check.js';
import './self-check.js';

const form = {
  title: 'My check',
  questions: [
    {
      id: 'hopes',
      text: 'Has your skin *changed*?',
      type: 'yes-no',
      ask: [
        {when: ['yes'], question: 'How do I keep it so?'},
        {when: ['no', 'not-sure'], question: 'What is a realistic goal?'},
      ],
    },
    {
      id: 'mood',
      text: 'How do you feel?',
      help: 'Think of last week.',
      type: 'scale',
      min: 0,
      max: 4,
      minLabel: 'Low',
      maxLabel: 'Fine',
      ask: [{when: [0, 1], question: 'Who can help me?'}],
    },
    {id: 'life', text: 'What is hardest?', options: ['Sleep', {id: 'w', label: 'Work'}]},
    {id: 'tried', text: 'What have you tried?', ask: [{when: ['*'], question: 'What comes next?'}]},
    {id: 'days', text: 'How many days?', type: 'scale', min: 0, max: 30},
  ],
};

async function drawForm(attributes = ''): Promise<SelfCheck> {
  return draw<SelfCheck>(
    `<self-check ${attributes}><script type="application/json">${JSON.stringify(form)}</script></self-check>`
  );
}

const all = <Found extends Element>(element: SelfCheck, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<Found & HTMLElement>(selector),
];
const cards = (element: SelfCheck) => all(element, 'ol > [part=item]');
const radio = (element: SelfCheck, card: number, label: string) =>
  [...cards(element)[card].querySelectorAll('label')].find(each => each.innerText.trim() === label)!
    .control as HTMLInputElement;
const button = (within: ParentNode, words: string) =>
  [...within.querySelectorAll('button')].find(each => each.innerText.startsWith(words))!;
const checked = (element: SelfCheck) =>
  all<HTMLInputElement>(element, ':checked').map(input => input.closest('label')!.innerText.trim());
const outcome = (element: SelfCheck) => all(element, 'section')[0];
const focused = (element: SelfCheck) => element.shadowRoot!.activeElement as HTMLElement | null;
const asked = (element: SelfCheck) =>
  [...outcome(element).querySelectorAll<HTMLElement>('[part=item]')].map(
    ({innerText}) => innerText
  );

async function finish(element: SelfCheck): Promise<void> {
  button(element.shadowRoot!, 'See my questions').click();
  await element.updateComplete;
}

function listen(element: SelfCheck): string[] {
  const told: string[] = [];
  element.addEventListener('check-answer', ({detail}) => told.push(JSON.stringify(detail)));
  element.addEventListener('check-complete', ({detail}) =>
    told.push(`complete ${JSON.stringify(detail)}`)
  );
  return told;
}

describe('<self-check>', () => {
  describeContentWays({
    tag: 'self-check',
    content: {
      title: 'Check',
      questions: ['How is your sleep?', {text: 'Does it itch?', type: 'yes-no'}],
    },
    shows: 'How is your sleep?',
    other: {questions: ['Another question?']},
    otherShows: 'Another question?',
    broken: {questions: ['One?', {text: 'Two?', options: [{label: 'A'}, {label: 3}]}]},
    message: 'questions[1].options[1].label: expected text',
    htmlChildren:
      '<h3>Check</h3><ol><li><strong>How is your sleep?</strong> Last week</li><li>Two?</li></ol>',
    attributes: 'questions="How is your sleep? | Does it itch?"',
    builtIn: 'How is your eczema plan going?',
  });

  describe('questions', () => {
    it('are six that are built in, and nothing is answered in advance', async () => {
      const element = await draw<SelfCheck>('<self-check></self-check>');
      expect(cards(element)).to.have.length(6);
      expect(checked(element)).to.deep.equal([]);
      expect(all<HTMLTextAreaElement>(element, 'textarea').map(({value}) => value)).to.deep.equal([
        '',
      ]);
      await expect(element).to.be.accessible();
    });

    it('are groups of radios with the question as their legend, or a field with the question as its label', async () => {
      const element = await drawForm();
      const legends = all<HTMLFieldSetElement>(element, 'fieldset').map(set => [
        set.querySelector('legend')!.innerText,
        set.querySelectorAll('[type=radio]').length,
      ]);
      expect(legends).to.deep.equal([
        ['Has your skin changed?', 3],
        ['How do you feel?', 5],
        ['What is hardest?', 2],
      ]);
      const fields = all<HTMLInputElement>(element, 'textarea, [inputmode=decimal]').map(field => [
        field.localName,
        field.labels![0].innerText,
      ]);
      expect(fields).to.deep.equal([
        ['textarea', 'What have you tried?'],
        ['input', 'How many days?'],
      ]);
    });

    it('are described by their help and the ends of their scale', async () => {
      const set = all(await drawForm(), 'fieldset')[1];
      const help = set.querySelector<HTMLElement>(`#${set.getAttribute('aria-describedby')}`)!;
      expect(help.innerText.trim().replace(/\s+/g, ' ')).to.equal(
        'Think of last week. 0 = Low 4 = Fine'
      );
    });

    it('read their help from HTML children', async () => {
      const element = await draw<SelfCheck>(
        '<self-check><ul><li><b>Sleep?</b> Last week</li></ul></self-check>'
      );
      expect(cards(element)[0].innerText).to.match(/^Sleep\?\s+Last week/);
    });

    it('have the type that their fields imply', async () => {
      const questions = [
        'Words?',
        {text: 'Choice?', options: ['A', 'B']},
        {text: 'Scale?', max: 3},
      ];
      const element = await draw<SelfCheck>('<self-check></self-check>');
      element.content = {questions};
      await element.updateComplete;
      expect(
        cards(element).map(card => card.querySelectorAll('textarea, input').length)
      ).to.deep.equal([1, 2, 4]);
    });

    it('are reported as missing if there are none', async () => {
      const element = await draw<SelfCheck>('<self-check questions=""></self-check>');
      expect(visibleText(element)).to.include('no questions here yet');
      await expect(element).to.be.accessible();
    });

    for (const [field, message] of [
      [{type: 'stars'}, 'questions[0].type: expected ("yes-no" | "choice" | "scale" | "text")'],
      [{type: 'choice'}, 'questions[0]: expected options to choose from'],
      [{type: 'scale', min: 10, max: 0}, 'questions[0]: expected min below max'],
      [{ask: [{when: 'yes', question: 'Why?'}]}, 'questions[0].ask[0].when: expected a list'],
      [
        {
          options: [
            {id: 'a', label: 'A'},
            {id: 'a', label: 'B'},
          ],
        },
        'questions[0].options[1].id: "a" is given twice',
      ],
    ] as const) {
      it(`are refused with ${JSON.stringify(field)}`, async () => {
        const element = document.createElement('self-check');
        const {error} = console;
        console.error = () => undefined;
        const failed = oneEvent(element, 'content-error');
        element.content = {questions: [{text: 'A question?', ...field}]};
        document.body.append(element);
        const {detail} = await failed;
        console.error = error;
        element.remove();
        expect(detail.message).to.equal(message);
      });
    }
  });

  describe('answering', () => {
    it('keeps the answers and tells the page which question, never the answer', async () => {
      const element = await drawForm();
      const told = listen(element);
      radio(element, 0, 'Not sure').click();
      radio(element, 1, '0').click();
      radio(element, 2, 'Work').click();
      radio(element, 2, 'Sleep').click();
      await element.updateComplete;
      expect(element.answers).to.deep.equal({hopes: 'not-sure', mood: 0, life: 'sleep'});
      expect(checked(element)).to.deep.equal(['Not sure', '0', 'Sleep']);
      expect(told).to.deep.equal(
        ['hopes', 'mood', 'life', 'life'].map(question => JSON.stringify({question}))
      );
    });

    it('goes by keyboard, question by question', async () => {
      const element = await drawForm();
      radio(element, 0, 'Yes').focus();
      await sendKeys({press: ' '});
      await sendKeys({press: 'ArrowDown'});
      expect(element.answers).to.deep.equal({hopes: 'no'});
      await sendKeys({press: 'ArrowUp'});
      expect(element.answers).to.deep.equal({hopes: 'yes'});
    });

    it('keeps words while they are typed, and tells the page once, when the field is left', async () => {
      const element = await drawForm();
      const told = listen(element);
      all(element, 'textarea')[0].focus();
      await sendKeys({type: 'Two creams'});
      expect(element.answers).to.deep.equal({tried: 'Two creams'});
      expect(told).to.deep.equal([]);
      await sendKeys({press: 'Tab'});
      expect(told).to.deep.equal(['{"question":"tried"}']);
    });

    it('leaves a number as it is typed', async () => {
      const element = await drawForm();
      const field = all<HTMLInputElement>(element, '[inputmode=decimal]')[0];
      field.focus();
      for (const key of ['.', '0', '5']) {
        await sendKeys({type: key});
        await element.updateComplete;
      }
      expect(field.value).to.equal('.05');
      expect(element.answers).to.deep.equal({days: 0.05});
    });

    it('marks a number beyond the ends of the scale, and does not count it', async () => {
      const element = await drawForm();
      const field = all<HTMLInputElement>(element, '[inputmode=decimal]')[0];
      field.focus();
      await sendKeys({type: '40'});
      await element.updateComplete;
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(itemsOf(element.guide.guide!.store.state, 'answers')).to.deep.equal([]);
      await expect(element).to.be.accessible();
      await sendKeys({press: 'Backspace'});
      await element.updateComplete;
      expect(field.hasAttribute('aria-invalid')).to.be.false;
    });

    it('clears one answer, and the focus stays in its question', async () => {
      const element = await drawForm();
      const told = listen(element);
      radio(element, 0, 'Yes').click();
      radio(element, 1, '2').click();
      await element.updateComplete;
      const undo = button(cards(element)[0], 'Clear this answer');
      expect(undo.textContent).to.include('Has your skin changed?');
      undo.focus();
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect(element.answers).to.deep.equal({mood: 2});
      expect(checked(element)).to.deep.equal(['2']);
      expect(focused(element)).to.equal(radio(element, 0, 'Yes'));
      expect(told).to.have.length(3);
    });

    it('offers to clear only what was answered', async () => {
      const element = await drawForm();
      const offered = () => all<HTMLButtonElement>(element, '.undo').map(({disabled}) => !disabled);
      radio(element, 1, '2').click();
      await element.updateComplete;
      expect(offered()).to.deep.equal([false, true, false, false, false]);
    });

    it('empties a field when its answer is cleared', async () => {
      const element = await drawForm();
      const field = all<HTMLTextAreaElement>(element, 'textarea')[0];
      field.focus();
      await sendKeys({type: 'Creams'});
      await element.updateComplete;
      button(cards(element)[3], 'Clear this answer').click();
      await element.updateComplete;
      expect(field.value).to.equal('');
      expect(element.answers).to.deep.equal({});
      expect(focused(element)).to.equal(field);
    });
  });

  describe('answers set by a script', () => {
    it('are drawn, silently', async () => {
      const element = await drawForm();
      const told = listen(element);
      element.answers = {hopes: 'no', tried: 'Creams', days: 12};
      await element.updateComplete;
      expect(checked(element)).to.deep.equal(['No']);
      expect(
        all<HTMLTextAreaElement>(element, 'textarea, [inputmode=decimal]').map(({value}) => value)
      ).to.deep.equal(['Creams', '12']);
      expect(told).to.deep.equal([]);
    });

    it('are drawn when they were set before the element was defined on the page', async () => {
      const element = document.createElement('self-check');
      element.content = form;
      element.answers = {hopes: 'yes'};
      document.body.append(element);
      await element.updateComplete;
      expect(checked(element)).to.deep.equal(['Yes']);
      element.remove();
    });

    it('are ignored if they do not fit, and kept if the question is missing', async () => {
      const element = await drawForm();
      const nonsense = {
        hopes: 7,
        mood: 'high',
        life: null,
        tried: {},
        days: 'many',
        gone: 'still here',
      };
      element.answers = nonsense as unknown as SelfCheck['answers'];
      await element.updateComplete;
      await finish(element);
      expect(checked(element)).to.deep.equal([]);
      expect(outcome(element).innerText).to.include('No questions follow');
      expect(visibleText(element)).not.to.include('still here');
      radio(element, 0, 'Yes').click();
      expect(element.answers).to.deep.equal({...nonsense, hopes: 'yes'});
    });

    it('may be nothing at all', async () => {
      const element = await drawForm();
      (element as {answers: unknown}).answers = null;
      await element.updateComplete;
      radio(element, 0, 'Yes').click();
      expect(element.answers).to.deep.equal({hopes: 'yes'});
    });
  });

  describe('outcome', () => {
    it('is not shown before the reader asks', async () => {
      const element = await drawForm();
      radio(element, 0, 'No').click();
      await element.updateComplete;
      expect(outcome(element)).to.equal(undefined);
    });

    it('lists the questions that follow, takes the focus and tells the page', async () => {
      const element = await drawForm();
      element.answers = {hopes: 'no', mood: 1, tried: 'Creams'};
      const told = listen(element);
      await finish(element);
      expect(asked(element)).to.deep.equal([
        'What is a realistic goal?',
        'Who can help me?',
        'What comes next?',
      ]);
      expect(focused(element)).to.equal(outcome(element));
      expect(told).to.deep.equal(['complete {}']);
      await expect(element).to.be.accessible();
    });

    it('stays up to date when answers change', async () => {
      const element = await drawForm();
      element.answers = {hopes: 'no'};
      await finish(element);
      radio(element, 0, 'Yes').click();
      await element.updateComplete;
      expect(asked(element)).to.deep.equal(['How do I keep it so?']);
    });

    it('says so calmly when nothing follows', async () => {
      const element = await drawForm();
      await finish(element);
      expect(outcome(element).innerText).to.include('No questions follow from your answers so far');
      await expect(element).to.be.accessible();
    });

    it('disappears with other questions', async () => {
      const element = await drawForm();
      await finish(element);
      element.content = {questions: ['Another question?']};
      await element.updateComplete;
      expect(outcome(element)).to.equal(undefined);
    });

    it('disappears when all answers are cleared', async () => {
      const element = await drawForm();
      element.answers = {hopes: 'no'};
      await finish(element);
      element.clear();
      await element.updateComplete;
      expect(element.answers).to.deep.equal({});
      expect(outcome(element)).to.equal(undefined);
    });
  });

  describe('beside other widgets', () => {
    it('passes on its answers in words and the questions that follow, before the outcome is asked for', async () => {
      const element = await drawForm();
      element.answers = {hopes: 'not-sure', mood: 2};
      await element.updateComplete;
      const {state} = element.guide.guide!.store;
      expect(itemsOf(state, 'answers')).to.deep.equal([
        {id: 'hopes', text: 'Has your skin changed?', detail: 'Not sure'},
        {id: 'mood', text: 'How do you feel?', detail: '2 (0 = Low – 4 = Fine)'},
      ]);
      expect(suggestedQuestions(state)).to.deep.equal([
        {id: 'hopes-1', text: 'What is a realistic goal?'},
      ]);
    });
  });

  describe('remembering', () => {
    afterEach(() => localStorage.clear());

    it('stores nothing unless the publisher asks', async () => {
      const element = await drawForm();
      radio(element, 0, 'Yes').click();
      await element.updateComplete;
      expect(localStorage.length + sessionStorage.length).to.equal(0);
    });

    it('restores answers on the next page, and forgets them when asked', async () => {
      const first = await drawForm('remember="local"');
      radio(first, 0, 'Yes').click();
      await first.updateComplete;
      first.remove();
      const second = await drawForm('remember="local"');
      expect(second.answers).to.deep.equal({hopes: 'yes'});
      button(second.shadowRoot!, 'Clear my answers').click();
      await second.updateComplete;
      expect(second.answers).to.deep.equal({});
      expect(localStorage.length).to.equal(0);
    });

    it('ignores kept values with another schema', async () => {
      localStorage.setItem('eczema-guide:self-check:mine', '["yes"]');
      const element = await drawForm('id="mine" remember="local"');
      expect(checked(element)).to.deep.equal([]);
      await finish(element);
      expect(outcome(element).innerText).to.include('No questions follow');
    });
  });
});
