import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {Tag} from '../../elements/all.js';
import type {DoctorQuestions} from '../../elements/doctor-questions/doctor-questions.js';
import type {VisitSummary} from '../../elements/visit-summary/visit-summary.js';
import {draw} from '../support/content-ways.suite.js';
import '../../elements/eczema-guide/eczema-guide.js';

type Widget = HTMLElement & {updateComplete: Promise<boolean>};

// A list item may be a plain string, and a blank line in it separates two paragraphs.
const plain = 'Herons **fish**.\n\nThey sleep standing.';
const twoLines = /Herons fish\.\s*\n\s*They sleep standing\./;

const option = {text: 'Which?', options: [plain, 'Others']};
const contents: readonly [Tag, object][] = [
  ['jak-facts', {facts: [plain]}],
  ['jak-factors', {factors: [plain]}],
  ['jak-factors', {factors: [{title: 'Bird', group: 'own'}], groups: [{id: 'own', title: plain}]}],
  ['doctor-questions', {questions: [plain]}],
  ['self-check', {questions: [plain]}],
  ['self-check', {questions: [option]}],
  ['eczema-poll', {question: 'Which?', options: [plain, 'Others']}],
  ['boxed-warning', {points: [plain]}],
  ['treatment-journey', {steps: [plain]}],
  ['jak-pathway', {steps: [plain]}],
  ['treatment-options', {options: [plain]}],
  ['treatment-options', {options: [{name: 'Rest', benefits: [plain]}]}],
  ['jak-medicines', {medicines: [plain]}],
  ['jak-medicines', {medicines: [{generic: 'Rest', sideEffects: [plain]}]}],
  ['urgent-help', {tiers: [plain]}],
  ['urgent-help', {tiers: [{title: 'Now', signs: [plain]}]}],
];

const attributes = {
  'jak-facts': 'facts',
  'jak-factors': 'factors',
  'doctor-questions': 'questions',
  'self-check': 'questions',
  'boxed-warning': 'points',
  'treatment-journey': 'steps',
  'jak-pathway': 'steps',
};

const json = (content: object) =>
  `<script type="application/json">${JSON.stringify(content)}</script>`;
const wordsOf = (element: Widget) =>
  element.shadowRoot!.querySelector<HTMLElement>('.guide')!.innerText;

const isChromium = navigator.userAgent.includes('Chrome/');

describe('paragraphs of a plain string', () => {
  for (const [tag, content] of contents)
    it(`stay apart in <${tag}>: ${JSON.stringify(content).replace(JSON.stringify(plain), 'it')}`, async () => {
      const element = await draw<Widget>(`<${tag} heading="">${json(content)}</${tag}>`);
      element.shadowRoot!.querySelectorAll('details').forEach(each => (each.open = true));
      expect(wordsOf(element)).to.match(twoLines);
    });

  for (const [tag, name] of Object.entries(attributes))
    it(`stay apart in <${tag} ${name}>`, async () => {
      const element = await draw<Widget>(`<${tag} ${name}="${plain} | Others"></${tag}>`);
      expect(wordsOf(element)).to.match(twoLines);
    });

  for (const [tag, field] of [
    ['jak-facts', 'facts'],
    ['treatment-journey', 'steps'],
    ['jak-pathway', 'steps'],
  ] as const)
    it(`are paragraphs and no heading in <${tag}>, as a title alone too`, async () => {
      for (const item of [plain, {title: plain}]) {
        const element = await draw<Widget>(`<${tag}>${json({[field]: [item]})}</${tag}>`);
        const headings = [...element.shadowRoot!.querySelectorAll('h2, h3')];
        expect(headings.map(({textContent}) => textContent).join()).not.to.include('Herons');
        const blocks = [...element.shadowRoot!.querySelectorAll('p')];
        const words = blocks.map(({textContent}) => textContent.trim());
        expect(words).to.include('Herons fish.').and.include('They sleep standing.');
      }
    });

  it('reach the sheet, its copy and the paper unchanged', async () => {
    const page = await draw(`<div>
      <jak-facts>${json({facts: [plain]})}</jak-facts>
      <jak-factors>${json({factors: [plain], warning: false})}</jak-factors>
      <self-check>${json({questions: [option]})}</self-check>
      <doctor-questions>${json({questions: [plain]})}</doctor-questions>
      <visit-summary></visit-summary>
    </div>`);
    const [facts, factors, check, questions, sheet] = [...page.children] as Widget[];
    for (const widget of [facts, factors, check, questions]) {
      widget.shadowRoot!.querySelector('input')!.click();
      await widget.updateComplete;
    }
    await sheet.updateComplete;
    expect(wordsOf(sheet).match(new RegExp(twoLines, 'g'))).to.have.length(4);
    const items = [
      '1. Herons fish.\n  They sleep standing.\n',
      '- Which?\n  Herons fish.\n  They sleep standing.\n',
      '- Herons fish.\n  They sleep standing.\n',
    ];
    for (const item of items) expect(`${await copied(sheet)}\n`).to.include(`\n${item}`);
    expect(`${await copied(questions)}\n`).to.include(items[0]);
    if (!isChromium) return;
    const paper = await executeServerCommand<string[], undefined>('pdf-text');
    expect(paper.join().replaceAll(/\s+/g, ' ').split('They sleep standing.').length).to.be.above(
      4
    );
  });
});

/** What the button copies to the clipboard. */
async function copied(element: Widget | DoctorQuestions | VisitSummary): Promise<string> {
  const {clipboard} = navigator;
  let text = '';
  const writeText = (words: string) => Promise.resolve(void (text = words));
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  const buttons = [...element.shadowRoot!.querySelectorAll('button')];
  buttons.find(({innerText}) => innerText.trim() === 'Copy')!.click();
  await element.updateComplete;
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  return text;
}
