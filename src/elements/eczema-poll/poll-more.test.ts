import {expect, fixture, html} from '@open-wc/testing';
import poll from '../../content/en/poll.json';
import faqs from '../../content/en/faqs.json';
import {sectionNames} from '../all.js';
import type {EczemaGuide} from '../eczema-guide/eczema-guide.js';
import type {EczemaPoll} from './eczema-poll.js';
import '../eczema-guide/eczema-guide.js';
import './eczema-poll.js';

const links = (element: EczemaPoll) => [
  ...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.outcome a'),
];

async function vote(element: EczemaPoll, id: string): Promise<HTMLAnchorElement[]> {
  await element.updateComplete;
  element.shadowRoot!.querySelector<HTMLInputElement>(`input[value=${id}]`)!.click();
  element.shadowRoot!.querySelector<HTMLButtonElement>('.primary')!.click();
  await element.updateComplete;
  return links(element);
}

async function pollInGuide(sections = 'poll pathway faqs'): Promise<EczemaPoll> {
  const guide = await fixture<EczemaGuide>(
    html`<eczema-guide sections=${sections}></eczema-guide>`
  );
  await guide.updateComplete;
  return guide.shadowRoot!.querySelector('eczema-poll')!;
}

const focused = () => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement;
};

describe('what a vote in a guide leads to', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is the section that the option names', async () => {
    const [link] = await vote(await pollInGuide(), 'how-they-work');
    expect(link.textContent).to.equal('Read on: How they work');
    link.click();
    expect(location.hash).to.equal('#guide-pathway');
    expect(focused().dataset.name).to.equal('pathway');
  });

  it('is the one FAQ that the option names', async () => {
    const element = await pollInGuide();
    const [link] = await vote(element, 'cost');
    expect(link.textContent).to.equal('Read on: Cost and insurance');
    const root = (element.getRootNode() as ShadowRoot).querySelector('jak-faqs')!.shadowRoot!;
    const changed = new Promise(resolve => addEventListener('hashchange', resolve, {once: true}));
    link.click();
    await changed;
    const open = [...root.querySelectorAll<HTMLDetailsElement>('details[part=item]')].filter(
      ({open}) => open
    );
    expect(open).to.have.length(1);
    expect(open[0].querySelector('summary')!.innerText).to.include(
      faqs.faqs.find(({id}) => id === 'cost')!.question
    );
  });

  it('is nothing if the guide has no such section', async () => {
    for (const id of ['how-they-work', 'cost'])
      expect(await vote(await pollInGuide('poll facts'), id)).to.deep.equal([]);
  });

  it('is nothing if the option names nothing, and outside a guide', async () => {
    expect(await vote(await pollInGuide(), 'something-else')).to.deep.equal([]);
    const alone = await fixture<EczemaPoll>(html`<eczema-poll></eczema-poll>`);
    expect(await vote(alone, 'cost')).to.deep.equal([]);
  });

  it('is in the guide for every option that names something', () => {
    const faqIds = faqs.faqs.map(({id}) => `faqs/${id}`);
    for (const {more} of poll.options)
      if (more) expect([...sectionNames, ...faqIds]).to.include(more);
  });
});
