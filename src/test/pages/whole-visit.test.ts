import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import type {DoctorQuestions} from '../../elements/doctor-questions/doctor-questions.js';
import type {JakFacts} from '../../elements/jak-facts/jak-facts.js';
import type {SelfCheck} from '../../elements/self-check/self-check.js';
import type {VisitSummary} from '../../elements/visit-summary/visit-summary.js';

// The main task, with the built script and only the keyboard: answer, pick, write, order, save, print.

const isChromium = navigator.userAgent.includes('Chrome/');
const words = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLElement>('.guide')!.innerText;

function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const labelOf = (element: Element | null) =>
  (element as HTMLInputElement | null)?.labels?.[0]?.textContent ??
  element?.getAttribute('aria-label') ??
  element?.textContent ??
  '';

async function tabTo(host: Element, name: RegExp) {
  for (let presses = 0; presses < 120; presses++) {
    const element = focused();
    if (host.shadowRoot!.contains(element) && name.test(labelOf(element).trim())) return;
    await sendKeys({press: 'Tab'});
  }
  throw new Error(`Tab never reached ${name}; the focus is on ${labelOf(focused())}`);
}

const press = (key: string) => sendKeys({press: key});

async function loadScript() {
  const script = document.createElement('script');
  script.src = '/dist/eczema-guide.js';
  document.head.append(script);
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
}

describe('a reader’s journey by keyboard', () => {
  const {print} = window;
  let printed = 0;

  before(loadScript);
  beforeEach(() => (window.print = () => printed++));
  afterEach(() => (window.print = print));

  it('leads from the self-check to a printed sheet and nothing else', async () => {
    const page = await fixture<HTMLElement>(html`
      <main>
        <h1>An article</h1>
        <p>Words of the article that are not on the sheet.</p>
        <self-check></self-check>
        <jak-facts></jak-facts>
        <doctor-questions></doctor-questions>
        <visit-summary><p slot="header">Example Clinic</p></visit-summary>
      </main>
    `);
    const check = page.querySelector<SelfCheck>('self-check')!;
    const facts = page.querySelector<JakFacts>('jak-facts')!;
    const questions = page.querySelector<DoctorQuestions>('doctor-questions')!;
    const summary = page.querySelector<VisitSummary>('visit-summary')!;
    await waitUntil(() => summary.shadowRoot?.querySelector('.guide'));

    await tabTo(check, /^Yes$/);
    await press(' ');
    await press('ArrowDown');
    expect(Object.values(check.answers)).to.include('no');
    await tabTo(check, /See my questions/);
    await press('Enter');
    await waitUntil(() => words(check).includes('Questions to ask your doctor'));

    await tabTo(facts, /^Save for my visit/);
    await press(' ');
    expect(facts.saved).to.have.length(1);

    expect(words(questions)).to.include('Suggested by your answers');
    await tabTo(questions, /\?$/);
    const suggestion = labelOf(focused()).trim();
    await press(' ');
    expect(questions.picked.map(({text}) => text)).to.deep.equal([suggestion]);
    await tabTo(questions, /Write your own question/);
    await typeOwn('Can I keep my cat?');
    await press('Enter');
    await questions.updateComplete;
    expect(questions.picked.map(({text}) => text)).to.deep.equal([
      suggestion,
      'Can I keep my cat?',
    ]);
    await tabTo(questions, /^Move up: Can I keep my cat\?/);
    await press('Enter');
    await questions.updateComplete;
    expect(questions.picked[0]?.text).to.equal('Can I keep my cat?');

    await tabTo(summary, /^Print or save/);
    await press('Enter');
    await waitUntil(() => printed === 1);
    if (isChromium) await readPaper(suggestion);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.body.innerText).to.include('Words of the article');
  });

  // WebKit's driver drops letters of typed text now and then, so there the text is inserted at once.
  async function typeOwn(text: string) {
    const input = focused() as HTMLInputElement;
    await sendKeys({type: text});
    if (input.value === text) return;
    input.value = text;
    input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  }

  async function readPaper(suggestion: string) {
    const [first = '', ...more] = await executeServerCommand<string[], undefined>('pdf-text');
    const paper = first.replace(/\s+/g, ' ');
    expect(more).to.deep.equal([]);
    expect(paper).to.include('Example Clinic').and.include('My visit sheet');
    expect(paper.indexOf('Can I keep my cat?')).to.be.within(0, paper.indexOf(suggestion));
    expect(paper).not.to.include('Words of the article').and.not.include('Save for my visit');
  }
});
