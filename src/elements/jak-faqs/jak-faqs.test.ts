import {expect, nextFrame, oneEvent} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import {
  describeContentWays,
  draw,
  quietly,
  visibleText,
} from '../../test/support/content-ways.suite.js';
import {markupOf} from '../../test/support/markup.suite.js';
import type {JakFaqs} from './jak-faqs.js';
import './jak-faqs.js';

const names = ['One', 'Two', 'Three', 'Four', 'Five'];
const faqsOf = (some = names) =>
  some.map(name => ({id: name.toLowerCase(), question: `${name}?`, answer: `Answer ${name}.`}));

async function drawFaqs(some = names, attributes = ''): Promise<JakFaqs> {
  const content = JSON.stringify({faqs: faqsOf(some)});
  return draw<JakFaqs>(
    `<jak-faqs ${attributes}><script type="application/json">${content}</script></jak-faqs>`
  );
}

const items = (element: JakFaqs) => [
  ...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('[part=item]'),
];
const summaryOf = (item: HTMLElement) => item.querySelector('summary')!;
const openOnes = (element: JakFaqs) =>
  items(element)
    .filter(({open}) => open)
    .map(item => summaryOf(item).innerText);
const searchField = (element: JakFaqs) => element.shadowRoot!.querySelector('input');
const status = (element: JakFaqs) => element.shadowRoot!.querySelector('[role=status]')!;

async function search(element: JakFaqs, query: string) {
  const field = searchField(element)!;
  field.value = query;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await element.updateComplete;
}

const shown = (element: JakFaqs) =>
  items(element)
    .filter(item => !item.hidden)
    .map(item => summaryOf(item).innerText);

describe('<jak-faqs>', () => {
  describeContentWays({
    tag: 'jak-faqs',
    content: {faqs: [{question: 'Is it a pill?', answer: 'Ask.'}]},
    shows: 'Is it a pill?',
    other: {faqs: [{question: 'Is it a cream?', answer: 'Ask.'}]},
    otherShows: 'Is it a cream?',
    broken: {faqs: [{question: 'Is it a pill?', answer: 'Ask.'}, {question: 'And now?'}]},
    message: 'faqs[1].answer: missing',
    htmlChildren: '<details><summary>Is it a pill?</summary>Ask.</details>',
    builtIn: '14 common questions about JAK inhibitors',
  });

  it('reads an answer that is bare text below its heading', async () => {
    const element = await draw<JakFaqs>(
      '<jak-faqs>Words <b>before</b><h3>One?</h3>Bare <i>one</i>.<h3>Two?</h3><p>Two.</p> Bare two.</jak-faqs>'
    );
    const {intro, faqs} = element.drawn!;
    expect(markupOf(intro!)).to.equal('Words <b>before</b>');
    expect(faqs.map(({answer}) => markupOf(answer))).to.deep.equal([
      'Bare <i>one</i>.',
      '<div class="rich"><p>Two.</p><p> Bare two.</p></div>',
    ]);
  });

  it('draws all questions closed, with their answers there to be found', async () => {
    const element = await draw<JakFaqs>('<jak-faqs></jak-faqs>');
    expect(items(element)).to.have.length(14);
    expect(openOnes(element)).to.deep.equal([]);
    expect(items(element)[0].textContent).to.include('small molecule');
    await expect(element).to.be.accessible();
    for (const item of items(element)) item.open = true;
    await expect(element).to.be.accessible();
  });

  it('opens by mouse and by key, and tells the page which', async () => {
    const element = await drawFaqs();
    const told: unknown[] = [];
    element.addEventListener('faq-open', event => told.push((event as CustomEvent).detail));
    summaryOf(items(element)[1]).click();
    summaryOf(items(element)[3]).focus();
    await sendKeys({press: 'Enter'});
    expect(openOnes(element)).to.deep.equal(['Two?', 'Four?']);
    summaryOf(items(element)[1]).click();
    expect(openOnes(element)).to.deep.equal(['Four?']);
    expect(told).to.deep.equal([{faq: 'two'}, {faq: 'four'}]);
  });

  it('says nothing when a script opens an answer', async () => {
    const element = await drawFaqs();
    let told = false;
    element.addEventListener('faq-open', () => (told = true));
    const toggled = oneEvent(items(element)[0], 'toggle');
    items(element)[0].open = true;
    await toggled;
    expect(told).to.equal(false);
  });

  it('keeps one answer open at a time when it is single', async () => {
    const element = await drawFaqs(names, 'single');
    summaryOf(items(element)[0]).click();
    summaryOf(items(element)[1]).click();
    expect(openOnes(element)).to.deep.equal(['Two?']);
  });

  it('draws numbered sources behind an answer', async () => {
    const element = await draw<JakFaqs>('<jak-faqs></jak-faqs>');
    const [, second] = items(element);
    second.open = true;
    const mark = second.querySelector<HTMLElement>('.mark')!;
    mark.click();
    expect((mark.nextElementSibling as HTMLElement).innerText).to.include('Measure Up 1 trial');
  });

  it('lays out only what is on the screen when there are many', async () => {
    const laidOut = async (count: number) => {
      const some = Array.from({length: count}, (_, index) => `Number ${index}`);
      const last = items(await drawFaqs(some)).at(-1)!;
      await nextFrame();
      return last.innerText.includes('Number');
    };
    expect(await laidOut(50)).to.equal(true);
    if (CSS.supports('content-visibility', 'auto')) expect(await laidOut(500)).to.equal(false);
  });

  it('says so when there are no questions', async () => {
    expect(visibleText(await drawFaqs([]))).to.include('no questions here yet');
  });

  it('refuses a question without an answer in HTML', () =>
    quietly(async logged => {
      await draw('<jak-faqs><h3>One?</h3><p>Yes.</p><h3>Two?</h3></jak-faqs>');
      expect(logged.join()).to.include('html: faqs[1].answer: expected text, found none');
    }));

  describe('search', () => {
    it('is there from five questions on', async () => {
      expect(searchField(await drawFaqs(names.slice(1)))).to.equal(null);
      expect(searchField(await drawFaqs())!.labels![0].innerText).to.include('Search');
    });

    it('shows the questions that have the words, and says how many', async () => {
      const element = await drawFaqs();
      searchField(element)!.focus();
      await sendKeys({type: 'answer F'});
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['Four?', 'Five?']);
      expect(status(element).textContent).to.equal('2 of 5 questions');
      expect(element.shadowRoot!.querySelector<HTMLElement>('[part=bar]')!.innerText).to.include(
        '2 of 5 questions'
      );
      await expect(element).to.be.accessible();
    });

    it('shows none, and all again', async () => {
      const element = await drawFaqs();
      await search(element, 'nothing like it');
      expect(shown(element)).to.deep.equal([]);
      expect(status(element).textContent).to.equal('0 of 5 questions');
      await search(element, '');
      expect(shown(element)).to.have.length(5);
    });

    it('keeps open what was open', async () => {
      const element = await drawFaqs();
      items(element)[1].open = true;
      await search(element, 'three');
      await search(element, '');
      expect(openOnes(element)).to.deep.equal(['Two?']);
    });

    it('looks through new content', async () => {
      const element = await drawFaqs();
      await search(element, 'five');
      element.content = {faqs: faqsOf(['A', 'Five', 'B', 'C', 'D', 'E'])};
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['Five?']);
    });
  });

  describe('a link to one answer', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    const focused = (element: JakFaqs) =>
      (element.shadowRoot!.activeElement as HTMLElement | null)?.innerText;

    it('opens it when the page loads, with no event', async () => {
      history.replaceState(null, '', '#faq-four');
      let told = false;
      const hear = () => (told = true);
      document.addEventListener('faq-open', hear);
      const element = await drawFaqs();
      await element.updateComplete;
      expect(openOnes(element)).to.deep.equal(['Four?']);
      expect(focused(element)).to.equal('Four?');
      document.removeEventListener('faq-open', hear);
      expect(told).to.equal(false);
    });

    it('opens it when the address changes, also when a search hid it', async () => {
      const element = await drawFaqs();
      await search(element, 'two');
      const changed = oneEvent(window, 'hashchange');
      location.hash = '#faq-five';
      await changed;
      await element.updateComplete;
      expect(shown(element)).to.have.length(5);
      expect(openOnes(element)).to.deep.equal(['Five?']);
      expect(focused(element)).to.equal('Five?');
    });

    it('stays on the page if a base leads elsewhere', async () => {
      const base = document.createElement('base');
      base.href = '/elsewhere/';
      document.head.append(base);
      const element = await drawFaqs();
      const [link] = items(element)[2].querySelectorAll('a');
      const address = link.href;
      base.remove();
      expect(address).to.equal(new URL('#faq-three', location.href).href);
    });

    it('is in the open answer', async () => {
      const element = await drawFaqs();
      summaryOf(items(element)[2]).click();
      const link = [...items(element)[2].querySelectorAll('a')].find(
        ({innerText}) => innerText === 'Link to this answer'
      )!;
      expect(link.getAttribute('href')).to.equal('#faq-three');
      const changed = oneEvent(window, 'hashchange');
      link.click();
      await changed;
      await element.updateComplete;
      expect(location.hash).to.equal('#faq-three');
      expect(focused(element)).to.equal('Three?');
    });

    it('leaves the view of a page that began to route after it was drawn', async () => {
      const element = await drawFaqs();
      history.replaceState(null, '', '#/eczema');
      element.addEventListener('click', event => event.preventDefault());
      const link = items(element)[2].querySelector<HTMLAnchorElement>('.link')!;
      link.click();
      expect(link.href).to.equal(location.href);
      expect(link.hash).to.equal('#/eczema');
    });

    it('waits for content that comes later, and moves no focus twice', async () => {
      history.replaceState(null, '', '#faq-später%20mehr');
      const element = await drawFaqs();
      expect(openOnes(element)).to.deep.equal([]);
      element.content = {faqs: [{id: 'später mehr', question: 'Later?', answer: 'Yes.'}]};
      await element.updateComplete;
      await element.updateComplete;
      expect(openOnes(element)).to.deep.equal(['Later?']);
      (element.shadowRoot!.activeElement as HTMLElement).blur();
      element.heading = 'Other';
      await element.updateComplete;
      await nextFrame();
      expect(focused(element)).to.equal(undefined);
    });

    it('is ignored by an element that left the page', async () => {
      const element = await drawFaqs();
      element.remove();
      const changed = oneEvent(window, 'hashchange');
      location.hash = '#faq-one';
      await changed;
      expect(openOnes(element)).to.deep.equal([]);
    });
  });

  describe('print', () => {
    it('opens all while the page is printed, and closes them again', async () => {
      const element = await drawFaqs(names, 'single');
      summaryOf(items(element)[1]).click();
      window.dispatchEvent(new Event('beforeprint'));
      expect(openOnes(element)).to.have.length(5);
      window.dispatchEvent(new Event('afterprint'));
      expect(openOnes(element)).to.deep.equal(['Two?']);
      summaryOf(items(element)[2]).click();
      expect(openOnes(element)).to.deep.equal(['Three?']);
    });

    // Other engines can't print in a test.
    if (!navigator.userAgent.includes('Chrome/')) return;

    it('has all answers and no search on paper', async () => {
      await drawFaqs();
      const paper = String(await executeServerCommand('pdf-text'));
      for (const name of names) expect(paper).to.include(`Answer ${name}.`);
      expect(paper).not.to.include('Search').and.not.to.include('Link to');
    });
  });
});
