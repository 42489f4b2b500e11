import {expect, fixture, html} from '@open-wc/testing';
import {offscreenThreshold} from './offscreen-rendering.js';
import type {JakFaqs} from '../../elements/jak-faqs/jak-faqs.js';
import '../../elements/jak-faqs/jak-faqs.js';

const content = {faqs: [{id: 'one', question: 'Is it a pill?', answer: 'Ask.'}]};

async function drawMany(count: number): Promise<JakFaqs[]> {
  const places = Array.from({length: count}, () => html`<jak-faqs .content=${content}></jak-faqs>`);
  const page = await fixture(html`<div>${places}</div>`);
  const elements = [...page.querySelectorAll('jak-faqs')];
  // They draw in turns.
  for (const element of elements) await element.updateComplete;
  return elements;
}

const visibility = (element: Element) =>
  getComputedStyle(element).getPropertyValue('content-visibility');

describe('many elements of one kind', () => {
  if (!CSS.supports('content-visibility', 'auto')) return;

  it('lays out only a limited number off the screen', async () => {
    const elements = await drawMany(offscreenThreshold + 2);
    expect(visibility(elements[offscreenThreshold - 1])).to.equal('visible');
    expect(visibility(elements[offscreenThreshold])).to.equal('auto');
  });

  it('has the words of all, and moves the focus to those off the screen', async () => {
    const last = (await drawMany(offscreenThreshold + 2)).at(-1)!;
    expect(last.shadowRoot!.textContent).to.include('Is it a pill?');
    last.shadowRoot!.querySelector('summary')!.focus();
    expect(last.shadowRoot!.activeElement?.textContent).to.equal('Is it a pill?');
  });

  it('no longer counts those that left', async () => {
    for (const element of await drawMany(offscreenThreshold + 2)) element.remove();
    const [first] = await drawMany(1);
    expect(visibility(first)).to.equal('visible');
  });
});
