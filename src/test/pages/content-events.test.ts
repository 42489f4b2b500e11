import {expect} from '@open-wc/testing';
import {sectionNames, tagOf, tags} from '../../elements/all.js';
import {draw, quietly} from '../support/content-ways.suite.js';
import '../../elements/eczema-guide/eczema-guide.js';

type Widget = HTMLElement & {updateComplete: Promise<boolean>};

const json = (content: object) =>
  `<script type="application/json">${JSON.stringify(content)}</script>`;

/** The tags whose events of a type a page receives while markup is drawn, even if it listens before all others. */
async function heard(type: 'content-ready' | 'content-error', markup: string): Promise<string[]> {
  const heardTags: string[] = [];
  const listen = (event: Event) => heardTags.push((event.composedPath()[0] as Element).localName);
  window.addEventListener(type, listen, true);
  try {
    const element = await draw<Widget>(markup);
    for (const each of [element, ...element.querySelectorAll<Widget>('*')])
      await each.updateComplete;
    // Widgets within these draw in their turn.
    for (const inner of element.shadowRoot?.querySelectorAll<Widget>('*') ?? [])
      await inner.updateComplete;
  } finally {
    window.removeEventListener(type, listen, true);
  }
  return heardTags;
}

describe('events of content', () => {
  for (const tag of tags.slice(1))
    it(`<${tag}> fires the only event if it is the only element on a page`, async () => {
      expect(await heard('content-ready', `<${tag}></${tag}>`)).to.deep.equal([tag]);
    });

  it('come from an element with a warning and explained words once', async () => {
    const content = {facts: [{text: 'A [[flare]] and [[JAK]] inhibitors.'}], warning: ['Ours']};
    const facts = `<jak-facts>${json(content)}</jak-facts>`;
    expect(await heard('content-ready', facts)).to.deep.equal(['jak-facts']);
  });

  it('come from the sections of a whole guide and from itself, once each', async () => {
    const all = await heard('content-ready', '<eczema-guide></eczema-guide>');
    const sections = sectionNames.map(name => tagOf[name]);
    expect(all.sort()).to.deep.equal(['eczema-guide', ...sections].sort());
  });

  it('come from the elements in a frame, not from what these draw', async () => {
    const frame = '<eczema-guide><jak-facts></jak-facts><jak-factors></jak-factors></eczema-guide>';
    const all = await heard('content-ready', frame);
    expect(all.sort()).to.deep.equal(['eczema-guide', 'jak-factors', 'jak-facts']);
  });

  it('name a broken warning once in a whole guide, where it is a section', () =>
    quietly(async () => {
      const broken = json({warning: {points: [{title: 1}]}});
      const all = await heard('content-error', `<eczema-guide>${broken}</eczema-guide>`);
      expect(all).to.deep.equal(['boxed-warning']);
    }));

  it('come from an element in a page’s own shadow root', async () => {
    const place = await draw<HTMLElement>('<div></div>');
    const all: string[] = [];
    place.addEventListener('content-ready', event => all.push((event.target as Element).localName));
    const facts = document.createElement('jak-facts');
    place.attachShadow({mode: 'open'}).append(facts);
    await facts.updateComplete;
    expect(all).to.deep.equal(['div']);
  });
});
