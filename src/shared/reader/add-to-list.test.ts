import {expect} from '@open-wc/testing';
import {draw} from '../../test/support/content-ways.suite.js';
import type {DoctorQuestions} from '../../elements/doctor-questions/doctor-questions.js';
import type {JakFactors} from '../../elements/jak-factors/jak-factors.js';
import type {SelfCheck} from '../../elements/self-check/self-check.js';
import '../../elements/doctor-questions/doctor-questions.js';
import '../../elements/jak-factors/jak-factors.js';
import '../../elements/self-check/self-check.js';

const json = (value: unknown) =>
  `<script type="application/json">${JSON.stringify(value)}</script>`;

const check = `<self-check>${json({
  questions: [
    {id: 'a', text: 'Itch?', ask: [{when: ['*'], question: 'What helps at night?'}]},
    {id: 'b', text: 'Mood?', ask: [{when: ['*'], question: 'Who can help?'}]},
  ],
})}</self-check>`;
const factors = `<jak-factors>${json({
  warning: false,
  factors: [{id: 'smoke', title: 'I smoke', ask: 'What does smoking mean?'}],
})}</jak-factors>`;
const list = '<doctor-questions questions="What helps at night? | How fast?"></doctor-questions>';

const button = (element: Element, name: RegExp) =>
  [...element.shadowRoot!.querySelectorAll('button')].find(({innerText}) => name.test(innerText));
const picked = (element: DoctorQuestions) => element.picked.map(({text}) => text);

async function drawPage(markup: string) {
  const page = await draw(`<div>${markup}</div>`);
  const selfCheck = page.querySelector<SelfCheck>('self-check')!;
  const questions = page.querySelector<DoctorQuestions>('doctor-questions')!;
  await questions?.updateComplete;
  return {page, selfCheck, questions};
}

async function answer(element: SelfCheck) {
  element.answers = {a: 'At night', b: 'Low'};
  await element.updateComplete;
  button(element, /See my questions/)!.click();
  await element.updateComplete;
}

describe('the questions that follow from a widget', () => {
  it('go to the list of the page with one tap on a button beside them, and off again', async () => {
    const {selfCheck, questions} = await drawPage(check + list);
    let told = 0;
    questions.addEventListener('question-pick', () => told++);
    await answer(selfCheck);
    button(selfCheck, /Add these 2 to my list/)!.click();
    await questions.updateComplete;
    expect(picked(questions)).to.deep.equal(['What helps at night?', 'Who can help?']);
    await selfCheck.updateComplete;
    button(selfCheck, /Take these 2 off my list/)!.click();
    expect(picked(questions)).to.deep.equal([]);
    expect(told).to.equal(2);
  });

  it('count only those that are not on the list yet', async () => {
    const {selfCheck, questions} = await drawPage(check + list);
    await answer(selfCheck);
    questions.shadowRoot!.querySelector('input')!.click();
    await questions.updateComplete;
    await selfCheck.updateComplete;
    button(selfCheck, /Add this one to my list/)!.click();
    expect(picked(questions)).to.deep.equal(['What helps at night?', 'Who can help?']);
  });

  it('go there from a ticked factor, too', async () => {
    const {page, questions} = await drawPage(factors + list);
    const element = page.querySelector<JakFactors>('jak-factors')!;
    expect(button(element, /my list/)).to.equal(undefined);
    element.shadowRoot!.querySelector('input')!.click();
    await element.updateComplete;
    button(element, /Add this one to my list/)!.click();
    expect(picked(questions)).to.deep.equal(['What does smoking mean?']);
    await questions.updateComplete;
    await element.updateComplete;
    expect(button(element, /Take this one off my list/)).not.to.equal(undefined);
    await expect(element).to.be.accessible();
  });

  it('have no such button where the page has no list', async () => {
    const {selfCheck} = await drawPage(check);
    await answer(selfCheck);
    expect(button(selfCheck, /my list/)).to.equal(undefined);
    const later = await drawPage(check + list);
    later.questions.remove();
    await answer(later.selfCheck);
    expect(button(later.selfCheck, /my list/)).to.equal(undefined);
  });
});
