import {expect, fixture, html} from '@open-wc/testing';
import {visibleText} from '../../test/support/content-ways.suite.js';
import '../../index.js';
import type {ContentElement} from '../content-element.js';
import type {CommonContent} from '../content/schema.js';

type Widget = ContentElement<CommonContent, never>;

const line = 'No clinician has reviewed this text yet.';
const reviewed = {facts: ['A fact.'], review: {reviewer: 'A. Example'}};

async function drawPage(markup: unknown): Promise<Widget[]> {
  const page = await fixture<HTMLElement>(html`<div lang="en">${markup}</div>`);
  return settled(page);
}

async function settled(page: HTMLElement): Promise<Widget[]> {
  const widgets = [...page.children] as Widget[];
  for (let turn = 0; turn < 3; turn++)
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
  return widgets;
}

const speaking = (widgets: Widget[]) =>
  widgets.filter(each => visibleText(each).includes(line)).map(({localName}) => localName);

describe('a page of unreviewed widgets', () => {
  it('says once, in the first of them, that nobody reviewed the text', async () => {
    const widgets = await drawPage(
      html`<self-check></self-check><jak-facts></jak-facts><jak-faqs></jak-faqs>`
    );
    expect(speaking(widgets)).to.deep.equal(['self-check']);
  });

  it('lets a widget that is inserted before the first say it', async () => {
    const [facts] = await drawPage(html`<jak-facts></jak-facts><jak-faqs></jak-faqs>`);
    facts.before(document.createElement('urgent-help'));
    expect(speaking(await settled(facts.parentElement!))).to.deep.equal(['urgent-help']);
  });

  it('lets the next one say it if the first is removed', async () => {
    const [facts, faqs] = await drawPage(html`<jak-facts></jak-facts><jak-faqs></jak-faqs>`);
    facts.remove();
    expect(speaking(await settled(faqs.parentElement!))).to.deep.equal(['jak-faqs']);
  });

  it('does not wait for one that draws after it left, which says it again when it is back', async () => {
    const [facts, faqs] = await drawPage(html`<jak-facts></jak-facts><jak-faqs></jak-faqs>`);
    const page = faqs.parentElement!;
    facts.remove();
    facts.requestUpdate();
    await facts.updateComplete;
    expect(speaking(await settled(page))).to.deep.equal(['jak-faqs']);
    faqs.before(facts);
    expect(speaking(await settled(page))).to.deep.equal(['jak-facts']);
  });

  it('lets the next one say it once the first is reviewed', async () => {
    const widgets = await drawPage(html`<jak-facts></jak-facts><jak-faqs></jak-faqs>`);
    widgets[0].content = reviewed;
    await settled(widgets[0].parentElement!);
    expect(speaking(widgets)).to.deep.equal(['jak-faqs']);
  });

  it('says it once in each guide, and once outside', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en">
        <jak-facts></jak-facts>
        <eczema-guide><jak-faqs></jak-faqs><self-check></self-check></eczema-guide>
        <eczema-guide><self-check></self-check><jak-faqs></jak-faqs></eczema-guide>
      </div>`
    );
    const widgets = [...page.querySelectorAll<Widget>(':not(eczema-guide)')];
    for (let turn = 0; turn < 3; turn++)
      await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    expect(speaking(widgets)).to.deep.equal(['jak-facts', 'jak-faqs', 'self-check']);
    const [, {parentElement: first}] = widgets;
    widgets[0].before(widgets[1]);
    await settled(page);
    await settled(first!);
    expect(speaking(widgets)).to.deep.equal(['jak-faqs', 'self-check', 'self-check']);
  });

  it('names the reviewers of every reviewed text', async () => {
    const widgets = await drawPage(
      html`<jak-facts .content=${reviewed}></jak-facts><jak-faqs></jak-faqs
        ><jak-facts .content=${reviewed}></jak-facts>`
    );
    expect(speaking(widgets)).to.deep.equal(['jak-faqs']);
    expect(widgets.map(each => visibleText(each).includes('A. Example'))).to.deep.equal([
      true,
      false,
      true,
    ]);
  });

  it('keeps sources and funding in every widget', async () => {
    const widgets = await drawPage(html`<jak-facts></jak-facts><jak-faqs></jak-faqs>`);
    for (const each of widgets) expect(visibleText(each)).to.match(/Sources \(\d+\)/);
  });
});
