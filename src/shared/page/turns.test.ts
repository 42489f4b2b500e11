import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ContentElement} from '../content-element.js';
import type {CommonContent} from '../content/schema.js';
import '../../elements/glossary-term/glossary-term.js';
import '../../elements/jak-facts/jak-facts.js';
import '../../elements/doctor-questions/doctor-questions.js';
import '../../elements/treatment-options/treatment-options.js';

type Widget = ContentElement<CommonContent, never>;

const nextFrame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));

/** Widgets that came to the page together, in an order of their own; none has drawn. */
async function place(...tags: string[]): Promise<Widget[]> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = tags.map(tag => `<${tag}></${tag}>`).join('');
  return [...page.children] as Widget[];
}

const drawn = (widgets: readonly Widget[]) => widgets.filter(({hasUpdated}) => hasUpdated).length;

const fail = () => {
  throw new Error('not drawn');
};

const {error} = console;
const rejections: unknown[] = [];
const keepRejection = (event: PromiseRejectionEvent) => rejections.push(event.reason);

describe('the turns of a page', () => {
  it('draw a lone widget before the next frame', async () => {
    const [facts] = await place('jak-facts');
    await Promise.resolve();
    await new Promise(resolve => setTimeout(resolve));
    expect(facts.hasUpdated).to.be.true;
  });

  it('draw large widgets one after the other, from the top', async () => {
    const widgets = await place(...Array<string>(6).fill('treatment-options'));
    const counts = [drawn(widgets)];
    while (counts.at(-1)! < 6) {
      await aTimeout(0);
      counts.push(drawn(widgets));
      const first = widgets.findIndex(({hasUpdated}) => !hasUpdated);
      if (first >= 0) expect(widgets.slice(first).some(({hasUpdated}) => hasUpdated)).to.be.false;
    }
    expect(new Set(counts).size).to.be.above(2);
  });

  it('draw a long widget in parts, from the top, and tell of it once it is whole', async () => {
    const [facts] = await place('jak-facts');
    const drawnParts = () =>
      ['.heading', '[part=list]', '[part=sources]'].filter(part =>
        facts.shadowRoot!.querySelector(part)
      ).length;
    const seen: string[] = [];
    facts.addEventListener('content-ready', () => seen.push(`ready ${drawnParts()}`));
    // The page's own work between the parts makes a turn too long for more than one of them.
    const busy = new MutationObserver(() => {
      seen.push(`${facts.status} ${drawnParts()}`);
      const end = performance.now() + 30;
      while (performance.now() < end);
    });
    busy.observe(facts.shadowRoot!, {childList: true, subtree: true});
    await waitUntil(() => facts.status === 'ready');
    await nextFrame();
    busy.disconnect();
    expect(new Set(seen.filter(each => !each.endsWith('0')))).to.deep.equal(
      new Set(['loading 1', 'loading 2', 'ready 3'])
    );
  });

  for (const [way, end] of Object.entries<(widget: Widget) => unknown>({
    'who asks for a widget': widget => widget.updateComplete,
    paper: () => dispatchEvent(new Event('beforeprint')),
  }))
    it(`end between the parts of a widget before ${way}`, async () => {
      const [facts] = await place('jak-facts');
      const begun = new Promise<void>(resolve => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          const time = performance.now() + 30;
          while (performance.now() < time);
          resolve();
        });
        observer.observe(facts.shadowRoot!, {childList: true, subtree: true});
      });
      await begun;
      expect(facts.status).to.equal('loading');
      await end(facts);
      expect(facts.status).to.equal('ready');
      expect(facts.shadowRoot!.querySelectorAll('[part=item]').length).to.be.above(5);
      expect(facts.shadowRoot!.querySelector('[part=sources]')).to.exist;
      dispatchEvent(new Event('afterprint'));
    });

  it('draw many small widgets in few turns', async () => {
    const widgets = await place(...Array<string>(200).fill('doctor-questions'));
    let turns = 0;
    while (drawn(widgets) < 200) {
      await nextFrame();
      turns++;
    }
    expect(turns).to.be.below(200);
  });

  it('are not waited for by who asks for a widget', async () => {
    const widgets = await place(...Array<string>(6).fill('treatment-options'));
    const last = widgets.at(-1)!;
    let frames = 0;
    requestAnimationFrame(() => frames++);
    await last.updateComplete;
    expect(frames).to.equal(0);
    expect(last.shadowRoot!.querySelector('.guide')).to.exist;
  });

  it('leave the words inside a widget on the page until its own turn', async () => {
    await place(...Array<string>(20).fill('treatment-options'));
    const page = document.querySelector('treatment-options')!.parentElement!;
    const header = '<p slot="header">Herons</p>';
    page.insertAdjacentHTML('beforeend', `<jak-facts>${header}<ul><li>One</li></ul></jak-facts>`);
    const facts = page.lastElementChild as Widget;
    await nextFrame();
    expect(facts.hasUpdated).to.be.false;
    for (const child of facts.children) expect(child.getBoundingClientRect().height).to.be.above(0);
    await facts.updateComplete;
    expect(facts.shadowRoot!.querySelector('.guide')).to.exist;
    expect(facts.shadowRoot!.querySelector('slot:not([name])')).not.to.exist;
  });

  it('are not taken by words in a line, which are drawn at once', async () => {
    const widgets = await place(...Array<string>(20).fill('treatment-options'), 'glossary-term');
    const [last, word] = widgets.slice(-2);
    word.textContent = 'Placebo';
    await nextFrame();
    expect([last.hasUpdated, word.hasUpdated]).to.deep.equal([false, true]);
  });

  it('come where a page stops the clock and its frames', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const {setTimeout, requestAnimationFrame} = window;
    Object.assign(window, {setTimeout: () => 0, requestAnimationFrame: () => 0});
    try {
      page.innerHTML = '<treatment-options></treatment-options>'.repeat(20);
      const widgets = [...page.children] as Widget[];
      while (drawn(widgets) < 20)
        await new Promise(resolve => requestAnimationFrame.call(window, resolve));
    } finally {
      Object.assign(window, {setTimeout, requestAnimationFrame});
    }
  });

  it('end before paper', async () => {
    const widgets = await place(...Array<string>(6).fill('treatment-options'));
    await Promise.resolve();
    window.dispatchEvent(new Event('beforeprint'));
    expect(widgets.map(({status}) => status)).to.deep.equal(Array(6).fill('ready'));
    window.dispatchEvent(new Event('afterprint'));
  });

  it('continue after a widget whose drawing fails, also on paper, and each error is reported', async () => {
    addEventListener('unhandledrejection', keepRejection);
    console.error = () => {};
    const widgets = await place('jak-facts', 'doctor-questions', 'jak-facts', 'doctor-questions');
    const [first, second, third, fourth] = widgets;
    for (const widget of [first, third]) Object.assign(widget, {render: fail});
    await waitUntil(() => rejections.length === 2 && drawn([second, fourth]) === 2);
    for (const widget of widgets) widget.requestUpdate();
    window.dispatchEvent(new Event('beforeprint'));
    expect(widgets.map(({isUpdatePending}) => isUpdatePending)).to.deep.equal(Array(4).fill(false));
    window.dispatchEvent(new Event('afterprint'));
    await waitUntil(() => rejections.length >= 4);
    await nextFrame();
    console.error = error;
    removeEventListener('unhandledrejection', keepRejection);
  });

  it('pass over a widget that has left the page', async () => {
    const [first, second] = await place('treatment-options', 'jak-facts');
    first.remove();
    await second.updateComplete;
    expect(second.status).to.equal('ready');
  });
});
