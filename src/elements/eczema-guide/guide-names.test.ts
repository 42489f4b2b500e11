import {expect, waitUntil} from '@open-wc/testing';
import {draw, quietly, visibleText} from '../../test/support/content-ways.suite.js';
import type {EczemaGuide} from './eczema-guide.js';
import './eczema-guide.js';

const given = {
  title: 'G',
  facts: {title: 'GF', facts: ['a', 'b']},
  poll: {question: 'Which?', options: ['One', 'Two']},
  faqs: {faqs: [{question: 'q', answer: 'a'}]},
};

async function drawGuide(attributes: string, content: object = given) {
  const json = `<script type="application/json">${JSON.stringify(content)}</script>`;
  const guide = await draw<EczemaGuide>(`<eczema-guide ${attributes}>${json}</eczema-guide>`);
  await guide.updateComplete;
  await guide.updateComplete;
  return guide;
}

const wordsOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const linksIn = (guide: EczemaGuide) =>
  [...guide.shadowRoot!.querySelectorAll('.ways a')].map(wordsOf);
const sectionsOf = (guide: EczemaGuide) =>
  [...guide.shadowRoot!.querySelectorAll('section')].map(({dataset}) => dataset.name);

describe('<eczema-guide> names of its parts', () => {
  it('come from the title, else from the question, else from the kind of part', async () => {
    const guide = await drawGuide('sections="facts poll faqs"');
    expect(linksIn(guide).sort().slice(0, 3)).to.deep.equal([
      '1 GF',
      '2 Which?',
      '3 Questions and answers',
    ]);
    expect(
      [...guide.shadowRoot!.querySelectorAll('section > .to')].slice(0, 2).map(wordsOf)
    ).to.deep.equal(['Next: 2 Which?', 'Next: 3 Questions and answers']);
  });

  it('are, above all, the short names that the publisher gives', async () => {
    const sections = {faqs: {short: 'Asked often'}};
    const guide = await drawGuide('sections="faqs"', {...given, sections});
    expect(linksIn(guide)).to.include('1 Asked often');
  });

  it('contain no built-in title if built-in text is ruled out', () =>
    quietly(async logged => {
      const guide = await drawGuide('own sections="facts medicines"');
      expect(linksIn(guide).sort()).to.deep.equal(['1 GF', '2 Medicines']);
      expect(logged).to.have.length(1);
      expect(logged[0]).to.include('<jak-medicines>');
    }));
});

describe('<eczema-guide own>', () => {
  it('has the parts that its file has, and the sheet, and no error', () =>
    quietly(async logged => {
      const guide = await drawGuide('own');
      expect(sectionsOf(guide)).to.deep.equal(['facts', 'poll', 'faqs', 'summary']);
      expect(logged).to.deep.equal([]);
      expect(visibleText(guide)).not.to.include('can’t be shown');
      await expect(guide).to.be.accessible();
    }));

  it('has the safety that its file has', async () => {
    const urgent = {tiers: [{title: 'Now', action: 'Call us.'}]};
    const guide = await drawGuide('own sections="facts"', {...given, urgent});
    expect(sectionsOf(guide)).to.deep.equal(['facts', 'urgent']);
    const line = guide.shadowRoot!.querySelector('urgent-help[brief]')!;
    expect(visibleText(line)).to.include('Call us.');
  });

  it('draws without any section, and if it asks only for unknown ones', () =>
    quietly(async () => {
      expect(sectionsOf(await drawGuide('own', {title: 'G'}))).to.deep.equal(['summary']);
      const guide = await drawGuide('own sections="unknown"', {title: 'G'});
      expect(sectionsOf(guide)).to.deep.equal(['warning', 'urgent']);
    }));

  it('shows the warning beside a JAK inhibitor in full if it has no section for it', async () => {
    const facts = {facts: ['A JAK inhibitor calms itch.']};
    const guide = await drawGuide('own', {title: 'G', facts});
    const warning = () =>
      guide.shadowRoot!.querySelector('jak-facts')!.shadowRoot!.querySelector('boxed-warning')!
        .shadowRoot!;
    await waitUntil(() => warning().textContent.includes('Serious infections'));
    expect(warning().querySelector('a[data-name]')).to.equal(null);
    expect(warning().querySelectorAll('li').length).to.be.above(2);
  });

  it('draws the parts of content that comes later', async () => {
    const guide = await drawGuide('own', {title: 'G', facts: given.facts});
    guide.content = given;
    await guide.updateComplete;
    await guide.updateComplete;
    expect(sectionsOf(guide)).to.deep.equal(['facts', 'poll', 'faqs', 'summary']);
    expect(guide.shadowRoot!.querySelectorAll('.waiting')).to.have.length(0);
  });
});
