import {expect, waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {ContentElement} from '../../shared/content-element.js';
import type {CommonContent} from '../../shared/content/schema.js';

type AnyElement = ContentElement<CommonContent, never> & {choices: string[]; picked: object[]};

// The same page for all tests that need a guide, because the command takes seconds to make it.
const wholePage =
  '<doctor-questions questions="A? | B?"></doctor-questions><eczema-guide></eczema-guide>';

let frame: HTMLIFrameElement;

const page = () => frame.contentDocument!;
const find = (selector: string) => page().querySelector<AnyElement>(selector)!;
const root = (selector: string) => find(selector).shadowRoot!;
const textOf = (selector: string) =>
  [...root(selector).children]
    .filter(({localName}) => localName !== 'style')
    .map(child => (child as HTMLElement).innerText)
    .join('\n');

/** All elements of a page, including those in shadow roots. */
function everything(from: ParentNode): Element[] {
  return [...from.querySelectorAll('*')].flatMap(element => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
}

const places = () =>
  everything(page())
    .filter(element =>
      element.matches('h1, h2, h3, h4, p:not(.date), li, label, legend, button, .mark, summary')
    )
    .map(element => {
      const {left, top, width, height} = element.getBoundingClientRect();
      // Without a script a mark isn't a button.
      const name = element.matches('.mark') ? 'mark' : element.localName;
      return {
        words: `${name} ${(element as HTMLElement).innerText.replace(/\s+/g, '').slice(0, 30)}`,
        box: [left, top, width, height],
      };
    });

/** What has moved by more than the 60th or 64th of a pixel in which engines lay out. */
function moved(before: ReturnType<typeof places>, after: ReturnType<typeof places>) {
  return after.flatMap(({words, box}, index) =>
    box.every((length, side) => Math.abs(length - before[index].box[side]) < 0.02)
      ? []
      : `${words}: ${before[index].box.join(' ')}, now ${box.join(' ')}`
  );
}

/** A prerendered page on which no script runs yet. */
async function open(body: string) {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>${body}<p>After</p></body></html>`;
  frame.srcdoc = await executeServerCommand<string, string>('prerender', html);
  await new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
}

const nextFrame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));

async function addScript() {
  const script = page().createElement('script');
  script.src = '/dist/eczema-guide.js';
  page().head.append(script);
  await new Promise(resolve => script.addEventListener('load', resolve));
}

async function runScript() {
  await addScript();
  for (const element of everything(page())) await (element as AnyElement).updateComplete;
}

describe('a prerendered page', () => {
  beforeEach(() => {
    frame = document.createElement('iframe');
    frame.width = '800';
    frame.height = '700';
    document.body.append(frame);
  });

  afterEach(() => frame.remove());

  it('shows the words of an element before there is a script', async () => {
    await open(`<p>A <glossary-term>biologic</glossary-term> is given by injection.</p>
      <jak-facts><ul><li><strong>One.</strong> First [[biologic]] fact.</li><li>Two JAK inhibitors</li></ul></jak-facts>
      <eczema-poll question="What matters?" options="Cost | Speed"></eczema-poll>`);
    expect(textOf('jak-facts')).to.include('First').and.include('fact.').and.include('Two');
    expect(textOf('jak-facts eczema-poll, eczema-poll'))
      .to.include('What matters?')
      .and.include('Speed');
    const warning = root('jak-facts').querySelector('boxed-warning')!.shadowRoot!;
    expect((warning.querySelector('.box') as HTMLElement).innerText).to.include('infection');
    expect(root('glossary-term').querySelector('[popover]')!.textContent).to.match(/\w+ \w+/);
  });

  it('doesn’t move by a pixel when the script draws the whole guide', async () => {
    await open(wholePage);
    const before = places();
    expect(before.length).to.be.above(300);
    await runScript();
    expect(find('eczema-guide').hasUpdated).to.be.true;
    const after = places();
    expect(after.map(({words}) => words)).to.deep.equal(before.map(({words}) => words));
    expect(moved(before, after)).to.deep.equal([]);
  });

  it('is drawn anew section by section, what is seen first, with all words and in its place', async () => {
    await open('<eczema-guide></eczema-guide>');
    const guide = root('eczema-guide');
    const sections = () => [...guide.querySelectorAll<HTMLElement>('section')];
    const seen = sections()[5];
    seen.scrollIntoView();
    const topOf = (element: Element) =>
      element.getBoundingClientRect().top - find('eczema-guide').getBoundingClientRect().top;
    const tops = sections().map(topOf);
    const words = sections().map(({childElementCount}) => childElementCount);
    await addScript();
    await waitUntil(() => guide.querySelector('.prerendered'), undefined, {interval: 1});
    expect(sections()[5]).not.to.equal(seen);
    sections()[5].scrollIntoView();
    const waiting: number[] = [];
    const isWaiting = (place: number) => sections()[place].matches('.prerendered');
    while (guide.querySelector('.prerendered')) {
      if (!isWaiting(8)) expect(isWaiting(5)).to.be.false;
      waiting.push(guide.querySelectorAll('.prerendered').length);
      expect(sections().map(({childElementCount}) => childElementCount)).to.deep.equal(words);
      for (const [place, section] of sections().entries())
        expect(topOf(section)).to.be.closeTo(tops[place], 0.1);
      await nextFrame();
    }
    expect(new Set(waiting).size).to.be.above(5);
    await find('eczema-guide').updateComplete;
    expect(sections().map(section => section.style.minBlockSize)).to.deep.equal(tops.map(() => ''));
  });

  it('is drawn anew at once when it is printed, and where its address leads to a section', async () => {
    const isDrawn = () => {
      const guide = root('eczema-guide');
      const widgets = [...guide.querySelectorAll<AnyElement>('section > [heading-level]')];
      return (
        !guide.querySelector('.prerendered') &&
        widgets.length > 10 &&
        widgets.every(({status}) => status === 'ready')
      );
    };
    const drawn = async () => {
      await waitUntil(() => root('eczema-guide').querySelector('.prerendered'));
      return isDrawn();
    };
    await open('<eczema-guide></eczema-guide>');
    await addScript();
    expect(await drawn()).to.be.false;
    page().defaultView!.dispatchEvent(new Event('beforeprint'));
    expect(isDrawn()).to.be.true;
    page().defaultView!.dispatchEvent(new Event('afterprint'));

    await open('<eczema-guide></eczema-guide>');
    await addScript();
    expect(await drawn()).to.be.false;
    page().defaultView!.location.hash = '#guide-urgent';
    await waitUntil(
      () => (root('eczema-guide').activeElement as HTMLElement)?.dataset.name === 'urgent'
    );
    expect(root('eczema-guide').querySelector('.prerendered')).to.equal(null);
  });

  it('keeps its words and their heights when its sections get another order before they are drawn', async () => {
    await open('<eczema-guide></eczema-guide>');
    await addScript();
    const guide = root('eczema-guide');
    const sections = () => [...guide.querySelectorAll<HTMLElement>('section')];
    const parts = () =>
      new Map(sections().map(({dataset, childElementCount}) => [dataset.name, childElementCount]));
    const isHalfDrawn = () =>
      guide.querySelector('.prerendered') && guide.querySelector('section:not(.prerendered)');
    await waitUntil(isHalfDrawn, undefined, {interval: 1});
    const before = parts();
    const names = [...before.keys()].reverse();
    find('eczema-guide').setAttribute('sections', names.join(' '));
    await waitUntil(() => sections()[0].dataset.name === names[0], undefined, {interval: 1});
    expect(guide.querySelector('.prerendered')).to.exist;
    expect(Object.fromEntries(parts())).to.deep.equal(Object.fromEntries(before));
    await find('eczema-guide').updateComplete;
    expect(sections().map(section => section.style.minBlockSize)).to.deep.equal(
      names.map(() => '')
    );
  });

  it('keeps its words on paper while the file of its guide loads', async () => {
    await open('<eczema-guide src="/demo/ways/guide.json"></eczema-guide>');
    const words = () => everything(root('eczema-guide')).map(element => element.textContent);
    const before = words();
    page().defaultView!.fetch = () => new Promise(() => {});
    await runScript();
    page().defaultView!.dispatchEvent(new Event('beforeprint'));
    await nextFrame();
    expect(words()).to.deep.equal(before);
    page().defaultView!.dispatchEvent(new Event('afterprint'));
  });

  it('keeps its words while it is parsed after the script, and draws each widget once', async () => {
    const html = `<!doctype html><html lang="en"><body>${wholePage}`;
    const [head, body] = (await executeServerCommand<string, string>('prerender', html)).split(
      '<body>'
    );
    const script = `<script src="/dist/eczema-guide.js"></script><script>
      ready = [];
      addEventListener('content-ready', event => ready.push(event.composedPath()[0]));
      addEventListener('readystatechange', () => (parsed ??= read()), true);
      const read = (root = document) => [...root.querySelectorAll('*')].map(({shadowRoot, textContent}) =>
        shadowRoot ? read(shadowRoot) : textContent).join('');
      var parsed;
    </script>`;
    frame.srcdoc = `${head}<head><meta charset="utf-8">${script}</head><body>${body}`;
    await new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
    const {parsed, ready} = page().defaultView as unknown as {parsed: string; ready: Element[]};
    for (const element of everything(page())) await (element as AnyElement).updateComplete;
    expect(page().querySelectorAll('template').length).to.equal(0);
    expect(parsed.length).to.be.above(50_000);
    expect(new Set(ready).size).to.equal(ready.length);
  });

  it('has no link to a place that only the script can find', async () => {
    await open(wholePage);
    const links = everything(page()).filter(element => element.matches('a[href^="#"]'));
    expect(links).to.deep.equal([]);
  });

  it('takes a vote and a pick once the script is there, and shows nothing twice', async () => {
    await open(
      '<eczema-poll></eczema-poll><doctor-questions questions="A? | B?"></doctor-questions>'
    );
    await runScript();
    expect(root('eczema-poll').querySelectorAll('fieldset').length).to.equal(1);
    expect(root('doctor-questions').querySelectorAll('style, .own').length).to.equal(1);
    root('eczema-poll').querySelector('input')!.click();
    root('eczema-poll').querySelector<HTMLElement>('.primary')!.click();
    expect(find('eczema-poll').choices.length).to.equal(1);
    root('doctor-questions').querySelector('input')!.click();
    expect(find('doctor-questions').picked.length).to.equal(1);
  });

  it('keeps what a reader did before the script came', async () => {
    await open(wholePage);
    root('doctor-questions').querySelectorAll('input')[1].click();
    const faqs = root('eczema-guide').querySelector('jak-faqs')!.shadowRoot!;
    faqs.querySelector('summary')!.click();
    // The tick brings other questions to the list in which the reader writes.
    const inGuide = (tag: string) => root('eczema-guide').querySelector(tag)!.shadowRoot!;
    inGuide('jak-factors').querySelector('input')!.click();
    inGuide('doctor-questions').querySelector<HTMLInputElement>('#own')!.value = 'Herons?';
    await runScript();
    await waitUntil(() => find('doctor-questions').picked.length);
    expect(find('doctor-questions').picked).to.deep.include({id: 'b', text: 'B?'});
    const drawn = root('eczema-guide').querySelector('jak-faqs')!.shadowRoot!;
    expect(drawn).not.to.equal(faqs);
    await waitUntil(() => drawn.querySelector('details')!.open);
    await waitUntil(() => inGuide('jak-factors').querySelector('input')!.checked);
    const own = () => inGuide('doctor-questions').querySelector<HTMLInputElement>('#own')!;
    await waitUntil(() => own().value === 'Herons?');
  });

  it('keeps the focus in a field and on a question, of a guide and of a widget alone', async () => {
    const inGuide = () =>
      root('eczema-guide')
        .querySelector('doctor-questions')!
        .shadowRoot!.querySelector<HTMLElement>('#own')!;
    const alone = () => root('jak-faqs').querySelectorAll('summary')[2];
    for (const control of [inGuide, alone]) {
      await open(`<jak-faqs></jak-faqs>${wholePage}`);
      const last = control();
      last.focus();
      await runScript();
      await waitUntil(() => control() !== last && control().matches(':focus'));
    }
  });

  it('leaves the focus where a reader took it since', async () => {
    await open(`<input>${wholePage}`);
    const box = root('doctor-questions').querySelector('input')!;
    box.click();
    box.focus();
    const elsewhere = page().querySelector('input')!;
    // The prerendered box has given way then, and its tick is not repeated yet.
    find('doctor-questions').addEventListener('content-ready', () => elsewhere.focus());
    await addScript();
    await waitUntil(() => find('doctor-questions').picked.length);
    expect(elsewhere.matches(':focus')).to.be.true;
  });

  it('stays on the page while a file loads, and if it fails to load', async () => {
    await open('<jak-facts src="/dist/content/en/facts.json"></jak-facts>');
    const before = textOf('jak-facts');
    expect(before).to.include('Save for');
    let refuse = () => {};
    page().defaultView!.fetch = () =>
      new Promise((_, reject) => (refuse = () => reject(new TypeError('Failed to fetch'))));
    await runScript();
    expect(textOf('jak-facts')).to.equal(before);
    refuse();
    await waitUntil(() => root('jak-facts').querySelector('[part="error"]'));
    expect(textOf('jak-facts').trim()).to.equal(`${before}\nTry again`.trim());
    page().defaultView!.fetch = fetch.bind(window);
    root('jak-facts').querySelector<HTMLElement>('[part="error"] button')!.click();
    await waitUntil(() => find('jak-facts').status === 'ready');
    await find('jak-facts').updateComplete;
    expect(textOf('jak-facts').trim()).to.equal(before.trim());
    expect(root('jak-facts').activeElement!.className).to.equal('guide');
  });
});
