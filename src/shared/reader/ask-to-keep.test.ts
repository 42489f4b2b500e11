import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {EczemaPoll} from '../../elements/eczema-poll/eczema-poll.js';
import type {JakFactors} from '../../elements/jak-factors/jak-factors.js';
import '../../index.js';

type Widget = EczemaPoll | JakFactors;

const factors = {factors: [{id: 'owl', title: 'An owl'}]};
const poll = {question: 'Which?', options: ['Rain', 'Snow']};

const kept = () => Object.keys(localStorage).length + Object.keys(sessionStorage).length;

async function settled(...elements: Widget[]): Promise<void> {
  for (const element of elements) await element.updateComplete;
}

async function drawFactors(): Promise<JakFactors> {
  const element = await fixture<JakFactors>(
    html`<jak-factors remember="ask" .content=${factors}></jak-factors>`
  );
  await settled(element);
  return element;
}

async function tick(element: Widget, selector = '.kept input'): Promise<void> {
  element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
  await settled(element);
}

const box = (element: Widget) => element.shadowRoot!.querySelector<HTMLInputElement>('.kept input');

describe('remember="ask"', () => {
  // What one test allows must not apply in the next.
  afterEach(async () => {
    const element = await drawFactors();
    if (!element.flagged.length) await tick(element, '[part=item] input');
    if (box(element)!.checked) await tick(element);
    localStorage.clear();
  });

  it('keeps nothing until the reader ticks the box, which is off', async () => {
    const element = await drawFactors();
    expect(box(element)).to.be.null;
    await tick(element, '[part=item] input');
    expect(box(element)!.checked).to.be.false;
    expect(box(element)!.labels![0].innerText).to.include('Keep my answers on this device');
    expect(kept()).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('keeps what was entered before the tick, and restores it with the box ticked', async () => {
    const element = await drawFactors();
    await tick(element, '[part=item] input');
    await tick(element);
    expect(kept()).to.equal(1);
    element.remove();
    const again = await drawFactors();
    expect(again.flagged).to.deep.equal(['owl']);
    expect(box(again)!.checked).to.be.true;
  });

  it('deletes what was kept when the box is unticked, and leaves the answers on the page', async () => {
    const element = await drawFactors();
    await tick(element, '[part=item] input');
    await tick(element);
    await tick(element);
    expect(kept()).to.equal(0);
    expect(element.flagged).to.deep.equal(['owl']);
    element.flagged = [];
    element.flagged = ['owl'];
    await settled(element);
    expect(kept()).to.equal(0);
  });

  it('deletes what was kept when the answers are cleared', async () => {
    const element = await drawFactors();
    await tick(element, '[part=item] input');
    await tick(element);
    await tick(element, '.kept button');
    expect(element.flagged).to.deep.equal([]);
    expect(kept()).to.equal(0);
  });

  it('on a guide, one tick applies to all widgets inside', async () => {
    const guide = await fixture(
      html`<eczema-guide remember="ask">
        <jak-factors .content=${factors}></jak-factors>
        <eczema-poll .content=${poll}></eczema-poll>
      </eczema-guide>`
    );
    const [flags, votes] = guide.querySelectorAll<Widget>('jak-factors, eczema-poll');
    await settled(flags, votes);
    await tick(flags, '[part=item] input');
    await tick(votes, '[part=option] input');
    await tick(votes, '.primary');
    expect(kept()).to.equal(0);
    await tick(votes);
    await settled(flags);
    expect(box(flags)!.checked).to.be.true;
    expect(kept()).to.equal(2);
    await tick(flags);
    await settled(votes);
    expect(kept()).to.equal(0);
    expect((votes as EczemaPoll).choices).to.deep.equal(['rain']);
  });

  it('isn’t counted as a choice in a poll', async () => {
    const element = await fixture<EczemaPoll>(
      html`<eczema-poll remember="ask" .content=${poll}></eczema-poll>`
    );
    await tick(element, '[part=option] input');
    await tick(element, '.primary');
    await tick(element);
    await tick(element, '.outcome .button');
    await tick(element, '[part=option]:last-child input');
    await tick(element, '.primary');
    expect(element.choices).to.deep.equal(['snow']);
  });

  it('stops in this tab when the answers are cleared in another', async () => {
    const element = await drawFactors();
    await tick(element, '[part=item] input');
    await tick(element);
    const [key] = Object.keys(localStorage);
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', {key, newValue: null}));
    await settled(element);
    expect(element.flagged).to.deep.equal([]);
    await tick(element, '[part=item] input');
    expect(box(element)!.checked).to.be.false;
    expect(kept()).to.equal(0);
  });
});

describe('two tabs', () => {
  const tabs: HTMLIFrameElement[] = [];

  afterEach(() => {
    for (const tab of tabs.splice(0)) tab.remove();
    localStorage.clear();
  });

  // For storage a frame is like a tab: it gets an event for what others keep.
  async function openTab(): Promise<Window & typeof globalThis> {
    const tab = document.createElement('iframe');
    const script = new URL('../../elements/eczema-poll/eczema-poll.ts', import.meta.url).href;
    tab.srcdoc = `<!doctype html><html lang="en"><eczema-poll remember="local" endpoint="/polls/weather" question="Which?" options="Rain | Snow"></eczema-poll><script type="module" src="${script}"></script>`;
    document.body.append(tab);
    tabs.push(tab);
    await new Promise(resolve => tab.addEventListener('load', resolve, {once: true}));
    return tab.contentWindow as Window & typeof globalThis;
  }

  it('share one ballot with remember="local", so that a reader counts once', async () => {
    const ballots: string[] = [];
    const [one, other] = [await openTab(), await openTab()];
    for (const tab of [one, other])
      tab.fetch = (_address, init) => {
        if (init?.method === 'PUT')
          ballots.push((JSON.parse(init.body as string) as {ballot: string}).ballot);
        return Promise.resolve(
          Response.json({id: 'weather', counts: {rain: 1}, total: 1, closed: false})
        );
      };
    const pollIn = (tab: Window) => tab.document.querySelector<EczemaPoll>('eczema-poll')!;
    const vote = async (tab: Window, option: number) => {
      const box = `[part=option]:nth-child(${option}) input`;
      await waitUntil(() => pollIn(tab).shadowRoot?.querySelector(box));
      await tick(pollIn(tab), box);
      await tick(pollIn(tab), '.primary');
    };
    const heard = new Promise(resolve => other.addEventListener('storage', resolve, {once: true}));
    await vote(one, 1);
    await heard;
    await settled(pollIn(other));
    expect(pollIn(other).choices).to.deep.equal(['rain']);
    // Before it is "Try again" if the tab asked the server of the tests for results.
    const change = '.outcome .button:last-child';
    await waitUntil(() => pollIn(other).shadowRoot!.querySelector(change));
    await tick(pollIn(other), change);
    await vote(other, 2);
    expect(ballots.length).to.be.above(1);
    expect(new Set(ballots).size).to.equal(1);
  });
});
