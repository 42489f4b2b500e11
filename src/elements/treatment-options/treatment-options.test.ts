import {expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import builtIn from '../../content/en/treatments.json';
import {describeContentWays, draw, visibleText} from '../../test/support/content-ways.suite.js';
import type {TreatmentOptions} from './treatment-options.js';
import './treatment-options.js';

const own = {
  options: [
    {
      id: 'plan',
      name: 'My plan',
      form: 'none',
      benefits: ['Nothing changes'],
      risks: ['Itch goes on'],
    },
    {
      id: 'a',
      name: '**Cream** A',
      form: 'cream',
      speed: 'Fast',
      benefits: 'Good',
      risks: ['Bad'],
      sources: ['s'],
    },
    {id: 'b', name: 'Pill B', examples: 'Brand', form: 'pill', duration: 'Long'},
    {id: 'c', name: 'Surgery C', form: 'Surgery'},
  ],
  sources: [{id: 's', title: 'A source'}],
};

const drawOwn = (content: unknown = own, width = '') =>
  draw<HTMLElement>(
    `<div dir="ltr"><treatment-options><script type="application/json">${JSON.stringify(content)}</script></treatment-options></div>`
  ).then(async wrapper => {
    wrapper.style.inlineSize = width;
    const element = wrapper.querySelector('treatment-options')!;
    await element.updateComplete;
    return element;
  });

const find = <Found extends HTMLElement>(element: TreatmentOptions, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];
const shown = (element: TreatmentOptions) =>
  find(element, '[part=item]')
    .filter(item => item.getClientRects().length)
    .map(item => item.querySelector<HTMLElement>('.title')!.innerText);
const said = (element: TreatmentOptions) => find(element, '[role=status]')[0].innerText.trim();
const table = (element: TreatmentOptions) => find<HTMLTableElement>(element, 'table')[0];
const button = (element: TreatmentOptions, name: string) =>
  find<HTMLButtonElement>(element, 'button').find(({innerText}) => innerText === name);

async function choose(element: TreatmentOptions, label: string) {
  const named = find<HTMLLabelElement>(element, 'label').find(
    ({textContent}) => textContent.replace(/\s+/g, ' ').trim() === label
  );
  named!.querySelector('input')!.click();
  await element.updateComplete;
}

async function compare(element: TreatmentOptions, ...names: string[]) {
  for (const name of names) await choose(element, `Compare: ${name}`);
}

/** Each word of an element, without marks beside it; what has a hyphen may be divided there. */
function wordsIn(root: Element): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const words: Range[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (const {0: word, index} of text.data.matchAll(/\p{L}+/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      words.push(range);
    }
  }
  return words;
}

// WebKit adds an empty box at the end of the line before the word.
const linesOf = (range: Range) =>
  new Set([...range.getClientRects()].filter(({width}) => width > 0).map(({top}) => top)).size;

describe('<treatment-options>', () => {
  describeContentWays({
    tag: 'treatment-options',
    content: {title: 'Options', options: [{name: 'First option', form: 'cream'}, 'Second option']},
    shows: 'First option',
    other: {options: ['Another option']},
    otherShows: 'Another option',
    broken: {options: [{name: 'One', risks: ['Bad', 3]}]},
    message: 'options[0].risks[1]: expected text',
    htmlChildren:
      '<h3>Options</h3><ul><li><strong>First option</strong> in HTML</li><li>Second</li></ul>',
    attributes: 'options="First option | Second option"',
    builtIn: 'Treatments for eczema, side by side',
  });

  it('draws every built-in option with its name, examples and form', async function () {
    // Axe reads all of them, which takes a while if three engines run at once.
    this.timeout(30_000);
    const element = await draw<TreatmentOptions>('<treatment-options></treatment-options>');
    expect(shown(element)).to.deep.equal(builtIn.options.map(({name}) => name));
    for (const {examples} of builtIn.options) expect(visibleText(element)).to.include(examples);
    await expect(element).to.be.accessible();
  });

  it('says so when there are no options', async () => {
    expect(visibleText(await drawOwn({options: []}))).to.include('no treatments here yet');
  });

  it('shows one form at a time, always with the choice to change nothing, and says how many', async () => {
    const element = await drawOwn();
    await choose(element, 'Pill');
    expect(shown(element)).to.deep.equal(['My plan', 'Pill B']);
    expect(said(element)).to.equal('2 choices shown.');
    await choose(element, 'Surgery');
    expect(shown(element)).to.deep.equal(['My plan', 'Surgery C']);
    await choose(element, 'All');
    expect(shown(element)).to.have.length(4);
    await expect(element).to.be.accessible();
  });

  it('filters by arrow key', async () => {
    const element = await drawOwn();
    find(element, 'input[type=radio]')[0].focus();
    await sendKeys({press: 'ArrowDown'});
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['My plan', 'Cream A']);
  });

  it('shows all again when new content lacks the form', async () => {
    const element = await drawOwn();
    await choose(element, 'Pill');
    element.content = {
      options: [
        {name: 'Lamp', form: 'light'},
        {name: 'Shot', form: 'injection'},
      ],
    };
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['Lamp', 'Shot']);
    expect(find<HTMLInputElement>(element, ':checked')[0].value).to.equal('');
  });

  it('shows a publisher’s own form as written, whatever its name', async () => {
    const element = await draw<TreatmentOptions>('<treatment-options></treatment-options>');
    element.content = {options: [{name: 'Lamp', form: 'constructor'}]};
    await element.updateComplete;
    expect(visibleText(element)).to.include('constructor');
  });

  it('offers no filter if all have the same form', async () => {
    const element = await drawOwn({options: ['One', 'Two']});
    expect(find(element, 'input[type=radio]')).to.have.length(0);
  });

  it('opens an option by keyboard: benefits and risks side by side, in equal detail', async () => {
    const element = await drawOwn(own, '50em');
    const [summary] = find(element, 'summary');
    expect(summary.innerText.trim()).to.match(/^Read more/);
    expect(visibleText(element)).not.to.include('Itch goes on');
    summary.focus();
    await sendKeys({press: 'Enter'});
    const [benefits, risks] = ['.benefits', '.risks'].map(name => find(element, `dl ${name}`)[0]);
    expect(visibleText(element)).to.include('Nothing changes').and.include('Itch goes on');
    const box = (part: Element) => part.getBoundingClientRect();
    expect(box(benefits).top).to.equal(box(risks).top);
    expect(box(benefits).width).to.be.closeTo(box(risks).width, 1);
    const look = (part: Element) => {
      const {fontSize, fontWeight, color, listStyleType} = getComputedStyle(
        part.querySelector('li')!
      );
      return {fontSize, fontWeight, color, listStyleType};
    };
    expect(look(benefits)).to.deep.equal(look(risks));
    await expect(element).to.be.accessible();
  });

  it('compares two on equal rows, with a header for each row and column', async () => {
    const element = await drawOwn(own, '50em');
    await compare(element, 'Cream A');
    expect(table(element)).to.equal(undefined);
    expect(said(element)).to.include('Choose one or two more');
    await compare(element, 'My plan');
    expect(said(element)).to.equal('The comparison is above the list.');
    const rows = [...table(element).rows].map(row =>
      [...row.cells].map(cell => cell.innerText.trim())
    );
    expect(rows).to.deep.equal([
      ['What is compared', 'Cream A', 'My plan'],
      ['How it is used', 'Cream', 'Nothing new'],
      ['Approved or meant for', 'Not stated here.', 'Not stated here.'],
      ['How fast it works', 'Fast', 'Not stated here.'],
      ['What it is like, and how long', 'Not stated here.', 'Not stated here.'],
      ['Benefits', 'Good', 'Nothing changes'],
      ['Risks', 'Bad', 'Itch goes on'],
      ['Checks', 'Not stated here.', 'Not stated here.'],
      ['Sources', '1', 'Not stated here.'],
    ]);
    const roles = (name: string) => table(element).querySelectorAll(`[role=${name}]`).length;
    expect(['columnheader', 'rowheader', 'cell'].map(roles)).to.deep.equal([3, 8, 16]);
    await expect(element).to.be.accessible();
  });

  it('moves the focus to the comparison when asked', async () => {
    const element = await drawOwn();
    await compare(element, 'Cream A', 'Pill B');
    button(element, 'Show comparison')!.click();
    const focused = element.shadowRoot!.activeElement as HTMLElement;
    expect(focused.innerText).to.equal('Side by side');
  });

  it('refuses a fourth in words, beside its box and to screen readers', async () => {
    const element = await drawOwn();
    await compare(element, 'My plan', 'Cream A', 'Pill B', 'Surgery C');
    const last = find(element, '[part=item]')[3];
    expect(last.querySelector('input')!.checked).to.be.false;
    expect(last.querySelector('input')!.disabled).to.be.false;
    expect(last.innerText).to.include('three at most');
    expect(said(element)).to.include('three at most');
    expect(table(element).rows[0].cells).to.have.length(4);
    await expect(element).to.be.accessible();
    await compare(element, 'Pill B', 'Surgery C');
    expect(last.innerText).not.to.include('three at most');
    expect(table(element).rows[0].innerText).to.include('Surgery C').and.not.include('Pill B');
  });

  it('keeps what is compared while the list shows another form', async () => {
    const element = await drawOwn();
    await compare(element, 'Cream A', 'Pill B');
    await choose(element, 'Cream');
    expect(table(element).rows[0].innerText).to.include('Pill B');
  });

  it('starts over by keyboard, and leaves the focus on a control', async () => {
    const element = await drawOwn();
    await compare(element, 'Cream A', 'Pill B');
    button(element, 'Start over')!.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    await element.updateComplete;
    expect(table(element)).to.equal(undefined);
    expect(find(element, '[part=bar]')).to.have.length(0);
    expect(find<HTMLInputElement>(element, '[type=checkbox]:checked')).to.have.length(0);
    expect(element.shadowRoot!.activeElement!.localName).to.equal('input');
    expect(said(element)).to.equal('Nothing is chosen to compare.');
  });

  it('drops what new content no longer has from the comparison', async () => {
    const element = await drawOwn();
    await compare(element, 'Cream A', 'Pill B');
    element.content = {options: own.options.slice(0, 2)};
    await element.updateComplete;
    expect(table(element)).to.equal(undefined);
  });

  it('puts the comparison first, and keeps the ticked box where it was on the screen', async () => {
    const element = await drawOwn(own, '280px');
    await compare(element, 'My plan');
    element.parentElement!.style.paddingBlockEnd = '100vh';
    const [, , box] = find<HTMLInputElement>(element, '[type=checkbox]');
    box.scrollIntoView({block: 'center'});
    const {top} = box.getBoundingClientRect();
    box.click();
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(box.getBoundingClientRect().top).to.be.closeTo(top, 2);
    const follows = table(element).compareDocumentPosition(find(element, '[part=list]')[0]);
    expect(follows).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(find(element, '[part=bar]')[0].innerText).to.include('My plan · Pill B');
  });

  it('removes a column by keyboard, and leaves the focus on a control', async () => {
    const element = await drawOwn();
    await compare(element, 'My plan', 'Cream A', 'Pill B');
    const out = () => find(element, 'table button');
    expect(out().map(({ariaLabel}) => ariaLabel)).to.include('Take out of the comparison: Cream A');
    out()[1].focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(table(element).rows[0].innerText).to.include('Pill B').and.not.include('Cream A');
    expect(element.shadowRoot!.activeElement).to.equal(out()[0]);
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(table(element)).to.equal(undefined);
    expect(said(element)).to.equal('Choose one or two more to compare.');
    expect(element.shadowRoot!.activeElement!.localName).to.equal('input');
  });

  it('has all answers side by side in a narrow place, with the names in sight and the roles kept', async () => {
    const element = await drawOwn(own, '280px');
    await compare(element, 'My plan', 'Cream A');
    const [head, row] = table(element).rows;
    const box = (part: Element) => part.getBoundingClientRect();
    const [label, ...answers] = [...row.cells].map(box);
    expect(label.bottom).to.be.at.most(answers[0].top);
    expect(new Set(answers.map(({top}) => top)).size).to.equal(1);
    expect(answers.map(({left}) => left)).to.deep.equal(
      [...head.cells].slice(1).map(cell => box(cell).left)
    );
    expect(row.getAttribute('role')).to.equal('row');
    expect(element.scrollWidth).to.be.at.most(280);
    await expect(element).to.be.accessible();
    row.scrollIntoView();
    table(element).rows[6].scrollIntoView();
    expect(box(head).top).to.be.within(-1, innerHeight);
  });

  for (const width of ['280px', '360px'])
    it(`cuts no word of three answers in ${width}, and labels each that is below another`, async () => {
      const element = await drawOwn(builtIn, width);
      await compare(
        element,
        'Keep my current plan',
        'Methotrexate',
        'Upadacitinib, a JAK inhibitor pill'
      );
      const cut = wordsIn(table(element)).filter(range => linesOf(range) > 1);
      expect(cut.map(range => range.toString())).to.deep.equal([]);
      for (const row of [...table(element).rows].slice(1)) {
        const answers = [...row.cells].slice(1);
        const isBelow = answers[1].offsetTop > answers[0].offsetTop;
        for (const answer of answers)
          expect(answer.innerText.includes('Methotrexate')).to.equal(
            isBelow && answer === answers[1]
          );
      }
      await expect(element).to.be.accessible();
    });

  it('tells the page nothing and stores nothing', async () => {
    const element = await drawOwn();
    const told: string[] = [];
    const {dispatchEvent} = element;
    element.dispatchEvent = event => {
      told.push(event.type);
      return dispatchEvent.call(element, event);
    };
    await choose(element, 'Cream');
    await compare(element, 'Cream A', 'My plan');
    expect(told).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  if (navigator.userAgent.includes('Chrome/')) {
    it('prints every option with all its text, and no controls', async () => {
      const element = await drawOwn();
      await choose(element, 'Cream');
      await compare(element, 'Pill B');
      const pages = await executeServerCommand<string[], void>('pdf-text');
      const paper = pages.join(' ');
      for (const words of [
        'My plan',
        'Nothing changes',
        'Itch goes on',
        'Pill B',
        'Long',
        'Surgery C',
      ])
        expect(paper).to.include(words);
      for (const words of ['Read more', 'Compare', 'Start over', 'All'])
        expect(paper).not.to.include(words);
    });
  }
});
