import {expect, waitUntil} from '@open-wc/testing';
import type {ContentElement} from '../../shared/content-element.js';
import {tags} from '../../elements/all.js';
import {everyField, formatOf} from '../support/every-element.suite.js';
import {faultsIn, faultsOfMarkup} from '../support/allowed-markup.suite.js';
import {addresses, canary, payloads} from '../support/injections.suite.js';
import {sampleOf} from '../support/sample.suite.js';
import {common} from '../../strings/en.js';
import '../../index.js';

// The built script on a page of its own, first without a policy and then under a strict one with Trusted Types: the
// page of the tests learns whatever runs there, and whatever the policy refused.

type Element = HTMLElement & ContentElement<never, never> & Record<string, unknown>;

interface Page extends Window {
  readonly violations: readonly string[];
  readonly customElements: CustomElementRegistry;
  readonly console: Console;
  fetch: typeof fetch;
  print: () => void;
}

const scripts = window as unknown as Record<string, () => void>;
let ran = 0;
let frame: HTMLIFrameElement;

const page = () => frame.contentWindow as unknown as Page;
const body = () => frame.contentDocument!.body;

async function open(address: string): Promise<void> {
  frame = document.createElement('iframe');
  // As readers see it, without notes for authors.
  frame.src = `${address}?guide-debug=off`;
  document.body.append(frame);
  await new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
  body().replaceChildren();
}

const make = (tag: string) => frame.contentDocument!.createElement(tag) as Element;

/** Puts a new element on the page. */
function place(tag: string, attributes: Record<string, string> = {}, content?: unknown): Element {
  const element = make(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (content !== undefined) element.content = content;
  body().append(element);
  return element;
}

/** Leaves the effects of a payload time to run: images that fail, frames that load, animations that start. */
const settled = () => new Promise(resolve => setTimeout(resolve, 100));

/** Content with a payload in every field and in place of each of an element's own words. */
function contentOf(tag: (typeof tags)[number], payload: string): Record<string, unknown> {
  const {schema, words} = formatOf(tag);
  const keys = Object.keys({...common, ...words});
  return {
    ...everyField(schema, payload),
    strings: Object.fromEntries(keys.map(key => [key, `${payload} {count}`])),
  };
}

function sectionsOf(payload: string): Record<string, unknown> {
  const sections = tags
    .filter(tag => tag !== 'eczema-guide')
    .map((tag): [string, object] => [formatOf(tag).section, contentOf(tag, payload)]);
  return {...contentOf('eczema-guide', payload), ...Object.fromEntries(sections)};
}

// A guide draws one section after the other: each is tested by itself, and all of them in a test of their own.
const alone = (tag: string): Record<string, string> =>
  tag === 'eczema-guide' ? {sections: 'facts'} : {};

/** A payload in a publisher's HTML: as words, as an id and as the address of a link. */
function childrenOf(payload: string): HTMLElement[] {
  const {createElement} = Document.prototype;
  const make = (tag: string, ...inner: (Node | string)[]) => {
    const element = createElement.call(frame.contentDocument!, tag) as HTMLAnchorElement;
    Object.assign(element, {id: payload, href: payload}).append(...inner);
    return element;
  };
  const item = () => make('li', make('strong', payload), payload, make('a', payload));
  return [
    make('h2', payload),
    make('p', payload, make('a', payload)),
    make('ul', item(), item()),
    make('details', make('summary', payload), payload, make('a', payload)),
  ];
}

/** Everything that a reader might have entered, as a payload. */
const enteredOf = (payload: string): Record<string, unknown> => ({
  'doctor-questions': [{text: payload}, {id: `${payload}1`, text: payload}],
  'eczema-poll': {choices: [`${payload}1`], ballot: payload, pending: false},
  'jak-factors': [`${payload}1`],
  'jak-facts': [`${payload}1`],
  'self-check': {[`${payload}1`]: `${payload}1`, [`${payload}3`]: payload},
});

async function expectHarmless(...elements: Element[]): Promise<void> {
  await Promise.all(elements.map(element => element.updateComplete));
  for (const element of elements) {
    expect(faultsIn(element.shadowRoot!)).to.deep.equal([]);
    element.remove();
  }
}

// Elements draw the same under any policy. Without one scripts would run, so all payloads are tried there; the strict
// one only has to have nothing to forbid.
const policies = [
  {name: 'without rules', address: '/demo/hostile/plain.html', given: sampleOf(payloads, 20)},
  {
    name: 'under a strict policy',
    address: '/demo/strict-csp/index.html',
    given: sampleOf(
      payloads.filter((_, index) => index % 5 === 0),
      10
    ),
  },
];

describe('the payloads', () => {
  before(() => (scripts[canary] = () => ran++));

  it('run if a page treats them as markup, so that they would be noticed', async () => {
    await open('/demo/hostile/plain.html');
    for (const payload of payloads) {
      const box = frame.contentDocument!.createElement('div');
      box.innerHTML = payload;
      body().append(box);
    }
    await waitUntil(() => ran > 5, 'only some ran', {timeout: 8000});
    frame.remove();
    const all = ran;
    ran = 0;
    // Engines differ in what they still run.
    expect(all).to.be.above(5);
  });

  it('differ from what elements draw in their tags, attributes and addresses', () => {
    expect(faultsOfMarkup('<p part="item"><a href="https://host.example">x</a></p>')).to.deep.equal(
      []
    );
    for (const markup of [
      '<img>',
      '<p onclick="x">',
      '<p style="color: red">',
      '<a href="javascript:x">x</a>',
      '<p><jak-facts><script>x</script></jak-facts>',
    ])
      expect(faultsOfMarkup(markup)).to.have.length(1);
  });
});

for (const {name, address, given} of policies) {
  describe(`a page ${name} runs nothing, and draws only words`, function () {
    // Each test goes through all its payloads.
    this.timeout(180_000);

    before(() => open(address));

    afterEach(async () => {
      await settled();
      expect(ran).to.equal(0);
      expect(page().violations ?? []).to.deep.equal([]);
      body().replaceChildren();
      page().localStorage.clear();
    });

    after(() => frame.remove());

    for (const tag of tags) {
      it(`with payloads in each field, word, id and address of <${tag}>`, async () => {
        const element = place(tag, alone(tag));
        for (const payload of given) {
          element.content = contentOf(tag, payload);
          await element.updateComplete;
          expect(element.status).to.equal('ready');
          expect(faultsIn(element.shadowRoot!), payload).to.deep.equal([]);
        }
      });

      it(`with payloads in each attribute of <${tag}>`, async () => {
        const {observedAttributes} = customElements.get(tag) as unknown as {
          observedAttributes: string[];
        };
        const names = observedAttributes.filter(each => !/^(src|endpoint)$/.test(each));
        for (const payload of given) {
          const attributes = Object.fromEntries(names.map(each => [each, payload]));
          await expectHarmless(place(tag, {...attributes, id: payload}));
        }
      });

      it(`with payloads in the HTML children of <${tag}>`, async () => {
        for (const payload of given) {
          const element = Object.assign(make(tag), alone(tag));
          element.append(...childrenOf(payload));
          body().append(element);
          await expectHarmless(element);
        }
      });
    }

    it('with payloads in each section of a guide, and in its data for search engines', async () => {
      for (const payload of given.filter((_, index) => index % 8 === 1)) {
        const element = place('eczema-guide', {'structured-data': ''}, sectionsOf(payload));
        await element.updateComplete;
        for (const inner of element.shadowRoot!.querySelectorAll<Element>('section > *'))
          await inner.updateComplete;
        await element.updateComplete;
        expect(element.querySelector('script')!.text).to.include('schema.org');
        expect(faultsOfMarkup(element.outerHTML)).to.deep.equal(['<script>']);
        await expectHarmless(element);
      }
    });

    it('with payloads in what placeholders become', async () => {
      const {document} = frame.contentWindow!;
      for (const payload of given) {
        const holder = document.createElement('div');
        for (const each of [
          'onclick',
          'onfocus',
          'style',
          'heading',
          'region',
          'question',
          'guide',
        ])
          holder.setAttribute(`data-${each}`, payload);
        holder.dataset.guide = 'eczema-poll';
        holder.append(...childrenOf(payload));
        body().append(holder);
      }
      await settled();
      const elements = [...body().querySelectorAll<Element>('eczema-poll')];
      expect(elements).to.have.length(given.length);
      for (const {attributes} of elements)
        for (const {name} of attributes) expect(name).not.to.match(/^on|^style$/);
      await expectHarmless(...elements);
    });

    it('with payloads in what a reader entered, remembered and printed', async () => {
      page().print = () => undefined;
      for (const payload of given) {
        const elements = Object.entries(enteredOf(payload)).map(([tag, value]) => {
          page().localStorage.setItem(`eczema-guide:${tag}:kept`, JSON.stringify(value));
          const content = everyField(formatOf(tag as 'jak-facts').schema, payload);
          return place(tag, {id: 'kept', remember: 'local'}, content);
        });
        const summary = place('visit-summary');
        await Promise.all(elements.map(({updateComplete}) => updateComplete));
        await summary.updateComplete;
        expect(summary.shadowRoot!.querySelectorAll('[part=item]')).to.have.length.above(3);
        summary.shadowRoot!.querySelector<HTMLElement>('.primary')!.click();
        const copy = frame.contentDocument!.querySelector('.guide-print')!;
        expect(faultsIn(copy.shadowRoot!)).to.deep.equal([]);
        page().dispatchEvent(new Event('afterprint'));
        await expectHarmless(...elements, summary);
      }
    });

    it('with payloads in the fragment of the address', async () => {
      for (const payload of given) {
        const elements = (['doctor-questions', 'jak-faqs'] as const).map(tag =>
          place(tag, {}, everyField(formatOf(tag).schema, payload))
        );
        for (const key of ['eczema-questions=', 'faq-']) {
          page().location.hash = `${key}${payload}`;
          await Promise.all(elements.map(({updateComplete}) => updateComplete));
        }
        await expectHarmless(...elements);
      }
    });

    it('with payloads in the response of a poll’s server', async () => {
      const {fetch} = page();
      for (const payload of given) {
        const results = {id: payload, counts: {[`${payload}1`]: 50}, total: 50, closed: true};
        page().fetch = () => Promise.resolve(Response.json(results));
        const content = everyField(formatOf('eczema-poll').schema, payload);
        const element = place('eczema-poll', {endpoint: '/poll'}, content);
        await until(() => element.shadowRoot!.querySelector('[part=bar]') !== null);
        await expectHarmless(element);
      }
      page().fetch = fetch;
    });
  });
}

/** Waits, as long as a test may take. */
async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await new Promise(resolve => setTimeout(resolve));
}

describe('an address that isn’t a file', () => {
  before(() => open('/demo/hostile/plain.html'));
  after(() => frame.remove());

  it('is not run as `src` or `endpoint`', async () => {
    const {error} = page().console;
    page().console.error = () => undefined;
    for (const address of addresses) {
      const facts = place('jak-facts', {src: address});
      const poll = place('eczema-poll', {endpoint: address});
      await until(() => facts.status !== 'loading');
      await expectHarmless(facts, poll);
    }
    page().console.error = error;
    await settled();
    expect(ran).to.equal(0);
  });
});
