import {expect, oneEvent, waitUntil} from '@open-wc/testing';
import {draw} from '../../test/support/content-ways.suite.js';
import {sampleOf} from '../../test/support/sample.suite.js';
import type {EczemaGuide} from './eczema-guide.js';
import './eczema-guide.js';

const {href} = location;
const sectionOf = (guide: EczemaGuide, name: string) =>
  guide.shadowRoot!.querySelector<HTMLElement>(`section[data-name="${name}"]`)!;
const linkTo = (guide: EczemaGuide, name: string) =>
  guide.shadowRoot!.querySelector<HTMLElement>(`.ways a[data-name="${name}"]`)!;
const isReached = (guide: EczemaGuide, name: string) =>
  guide.shadowRoot!.activeElement === sectionOf(guide, name);
const shown = (guide: EczemaGuide) =>
  [...guide.shadowRoot!.querySelectorAll('section')]
    .filter(section => section.getClientRects().length)
    .map(({dataset}) => dataset.name);

// Drawing a whole guide for each test would take WebKit a minute.
const some = 'sections="pathway facts faqs questions terms"';

async function drawGuide(markup = `<eczema-guide ${some}></eczema-guide>`) {
  const guide = await draw<EczemaGuide>(markup);
  await guide.updateComplete;
  return guide;
}

describe('addresses of a guide’s sections', () => {
  afterEach(() => history.replaceState(null, '', href));

  it('are in the address and in the history when a reader goes there', async () => {
    const guide = await drawGuide();
    const {length} = history;
    linkTo(guide, 'facts').click();
    expect(location.hash).to.equal('#guide-facts');
    expect(history.length).to.equal(length + 1);
    linkTo(guide, 'facts').click();
    expect(history.length).to.equal(length + 1);
    linkTo(guide, 'terms').click();
    history.back();
    await waitUntil(() => location.hash === '#guide-facts');
  });

  it('start with the guide’s id if it has one', async () => {
    const guide = await drawGuide(`<eczema-guide id="eczema" ${some}></eczema-guide>`);
    linkTo(guide, 'facts').click();
    expect(location.hash).to.equal('#eczema-facts');
  });

  it('open the section when the page loads, and draw all that waits for it', async () => {
    location.hash = '#guide-urgent';
    const guide = document.createElement('eczema-guide');
    document.body.append(guide);
    await waitUntil(() => isReached(guide, 'urgent'));
    expect(guide.shadowRoot!.querySelectorAll('.waiting')).to.have.length(0);
    guide.remove();
  });

  it('open the section when something else on the page leads there', async () => {
    const guide = await drawGuide();
    location.hash = '#guide-faqs';
    await waitUntil(() => isReached(guide, 'faqs'));
  });

  it('open the element of that section in a frame, on load and later', async () => {
    location.hash = '#guide-faqs';
    const guide = document.createElement('eczema-guide');
    guide.innerHTML = '<p>Herons.</p><jak-facts></jak-facts><div><jak-faqs></jak-faqs></div>';
    document.body.append(guide);
    await waitUntil(() => document.activeElement === guide.querySelector('jak-faqs'));
    location.hash = '#guide-facts';
    await waitUntil(() => document.activeElement === guide.querySelector('jak-facts'));
    guide.remove();
  });

  it('lead nowhere in a frame without that section', async () => {
    location.hash = '#guide-poll';
    const guide = await drawGuide('<eczema-guide><jak-facts></jak-facts></eczema-guide>');
    expect(document.activeElement).to.equal(document.body);
    expect(guide.status).to.equal('ready');
  });

  for (const [name, hash, off] of sampleOf([
    ['if the publisher says so', '', 'hash="off"'],
    ['if the page routes by #/', '#/eczema', ''],
    ['if the page routes by #!', '#!eczema', ''],
    ['if the page keeps its state in the fragment', '#view=eczema&tab=2', ''],
    ['if the page routes by a path', '#view/eczema', ''],
  ])) {
    it(`are left alone ${name}, while the links still lead there`, async () => {
      history.replaceState(null, '', `${href.split('#')[0]}${hash}`);
      const guide = await drawGuide(`<eczema-guide ${off} ${some}></eczema-guide>`);
      linkTo(guide, 'facts').click();
      expect(location.hash).to.equal(hash);
      expect(isReached(guide, 'facts')).to.be.true;
    });
  }

  it('lead from the end of each section to the next', async () => {
    const guide = await drawGuide();
    sectionOf(guide, 'pathway').querySelector<HTMLElement>('.to')!.click();
    expect(location.hash).to.equal('#guide-facts');
    expect(isReached(guide, 'facts')).to.be.true;
  });

  it('lead from the line of the warning beside a benefit to the full warning', async () => {
    const guide = await drawGuide();
    const facts = sectionOf(guide, 'facts').querySelector('jak-facts')!;
    const warning = facts.shadowRoot!.querySelector('boxed-warning')!;
    expect(warning.shadowRoot!.textContent).to.include('Serious infections');
    expect(warning.getBoundingClientRect().height).to.be.below(150);
    warning.shadowRoot!.querySelector('a')!.click();
    expect(isReached(guide, 'warning')).to.be.true;
  });

  it('lead back to the first step, which had no address', async () => {
    const guide = await drawGuide(
      '<eczema-guide view="steps" sections="facts faqs"></eczema-guide>'
    );
    const went = oneEvent(window, 'hashchange');
    sectionOf(guide, 'facts').querySelector<HTMLElement>(':scope > .to')!.click();
    expect(shown(guide)).to.deep.equal(['faqs']);
    await went;
    history.back();
    await waitUntil(() => shown(guide)[0] === 'facts');
    expect(location.hash).to.equal('');
    expect(shown(guide)).to.have.length(1);
  });

  it('stay where they are when an address of something else comes', async () => {
    const guide = await drawGuide(
      '<eczema-guide view="steps" sections="facts faqs"></eczema-guide>'
    );
    linkTo(guide, 'faqs').click();
    const changed = oneEvent(window, 'hashchange');
    location.hash = '#elsewhere';
    await changed;
    await guide.updateComplete;
    expect(shown(guide)).to.deep.equal(['faqs']);
  });

  it('of one answer show the step that has it, on load and later', async () => {
    location.hash = '#faq-how-soon';
    const guide = await drawGuide(`<eczema-guide view="steps" ${some}></eczema-guide>`);
    const faqs = sectionOf(guide, 'faqs').querySelector('jak-faqs')!;
    const answer = faqs.shadowRoot!.querySelector<HTMLDetailsElement>('[data-id="how-soon"]')!;
    const isAnswered = () =>
      shown(guide).join() === 'faqs' &&
      answer.open &&
      answer.contains(faqs.shadowRoot!.activeElement);
    await waitUntil(isAnswered);
    linkTo(guide, 'facts').click();
    expect(shown(guide)).to.deep.equal(['facts']);
    location.hash = '#faq-how-soon';
    await waitUntil(isAnswered);
    const [current] = guide.shadowRoot!.querySelectorAll<HTMLElement>('[aria-current]');
    expect(current.dataset.name).to.equal('faqs');
  });

  it('show one section at a time if the publisher wants steps', async () => {
    const guide = await drawGuide(`<eczema-guide view="steps" ${some}></eczema-guide>`);
    expect(shown(guide)).to.deep.equal(['pathway']);
    linkTo(guide, 'questions').click();
    expect(shown(guide)).to.deep.equal(['questions']);
    expect(location.hash).to.equal('#guide-questions');
    linkTo(guide, 'terms').click();
    history.back();
    await waitUntil(() => shown(guide)[0] === 'questions');
  });
});
