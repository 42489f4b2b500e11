import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {camelCase} from '../../shared/content/content-attributes.js';
import type {ContentElement} from '../../shared/content-element.js';
import type {ContentErrorEvent} from '../../shared/guide-event.js';
import {visibleText} from '../support/content-ways.suite.js';
import {tags} from '../../elements/all.js';
import {everyField, formatOf} from '../support/every-element.suite.js';
import {misplaced, oddJson, oddText, oddTexts} from '../support/odd-json.suite.js';
import {rounds, sampleOf} from '../support/sample.suite.js';
import '../../index.js';

// Whatever a publisher, a server, a script or a browser's storage passes to an element, it never throws, and readers
// always see words.

type Element = HTMLElement & ContentElement<never, never> & Record<string, unknown>;

const problems: string[] = [];
const heard: string[] = [];
const logged: string[] = [];
const {error, warn} = console;
const keep = ({message}: ErrorEvent) => problems.push(message);
const keepRejection = (event: PromiseRejectionEvent) => {
  event.preventDefault();
  problems.push(String(event.reason));
};
const keepError = (event: Event) => heard.push((event as ContentErrorEvent).detail.message);
const {onerror} = window;

/** Puts a new element on the page. */
function place(
  tag: string,
  attributes: Record<string, string> = {},
  children: readonly Node[] = []
): Element {
  const element = document.createElement(tag) as Element;
  element.append(...children);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

/** The problems of an element now: a thrown error, a blank box, or an unintelligible error message. */
async function troubles(element: Element): Promise<string> {
  await element.updateComplete.catch((thrown: unknown) =>
    problems.push(`thrown: ${String(thrown)}`)
  );
  const blank = /\S/.test(visibleText(element)) ? [] : [`<${element.localName}> is blank`];
  const found = [...problems.splice(0), ...blank];
  if (element.status === 'failed') {
    const message = heard.at(-1) ?? '';
    if (!logged.at(-1)?.includes(message)) found.push(`“${message}” was not logged`);
    if (!/^[a-zA-Z$][^]*: |^expected /.test(message)) found.push(`no field: ${message}`);
  }
  logged.length = heard.length = 0;
  return found.join();
}

/** Text in the HTML that publishers write: headings, lists, paragraphs, details and links. */
function asHtml(text: string): HTMLElement[] {
  const make = (tag: string, ...inner: (Node | string)[]) => {
    const element = Object.assign(document.createElement(tag), {id: text});
    element.append(...inner);
    return element;
  };
  const link = Object.assign(make('a', text), {href: text});
  const item = () => make('li', make('strong', text), text, link.cloneNode(true));
  return [
    make('h2', text),
    make('p', text, link),
    make('h3', text),
    make('ul', item(), item()),
    make('h3', text),
    make('ol', make('li', text)),
    make('details', make('summary', text), text),
  ];
}

/** Uses all that can be ticked, chosen and opened. */
async function use(element: Element): Promise<void> {
  const controls = element.renderRoot.querySelectorAll<HTMLElement>('input, summary, .primary');
  for (const control of controls) if (!/print/i.test(control.innerText)) control.click();
  await element.updateComplete;
}

describe('bad input', function () {
  // Each test draws many widgets, or the whole guide again and again.
  this.timeout(60_000);

  before(() => {
    console.error = (...words: unknown[]) => logged.push(words.join(' '));
    console.warn = () => {};
    window.onerror = () => true;
    addEventListener('error', keep);
    addEventListener('unhandledrejection', keepRejection);
    addEventListener('content-error', keepError);
  });

  after(() => {
    Object.assign(console, {error, warn});
    window.onerror = onerror;
    removeEventListener('error', keep);
    removeEventListener('unhandledrejection', keepRejection);
    removeEventListener('content-error', keepError);
  });

  afterEach(() => {
    for (const tag of tags) for (const each of document.querySelectorAll(tag)) each.remove();
    localStorage.clear();
    problems.length = 0;
  });

  for (const tag of tags) {
    // The whole guide draws all the others, which is slow.
    const numRuns = rounds(tag === 'eczema-guide' ? 10 : 60);

    describe(`<${tag}>`, () => {
      const content = () => everyField(formatOf(tag).schema, 'words');

      // React and Vue set a property instead of an attribute if an element has one with that name.
      it('throws nothing if a framework sets an attribute’s property', () => {
        const element = place(tag);
        const {observedAttributes} = customElements.get(tag) as unknown as typeof ContentElement;
        const refused = observedAttributes
          .flatMap(name => [name, camelCase(name)])
          .filter(name => name in element && !Reflect.set(element, name, element[name]));
        expect(refused).to.deep.equal([]);
      });

      it('draws any content or says which field is wrong', async () => {
        let element = place(tag);
        let round = 0;
        const given = fc.oneof(
          misplaced(content()).map(({given}) => given),
          oddText.map(text => everyField(formatOf(tag).schema, `${text}.`)),
          oddJson.filter(json => json !== null)
        );
        await fc.assert(
          fc.asyncProperty(given, async given => {
            // Setting the same object again has no effect.
            if (given === element.content) return;
            // Chromium 156 keeps each radio that leaves a shadow root, with all that it leads to, until the host leaves
            // the page, too.
            if (++round % 20 === 0) {
              element.remove();
              element = place(tag);
            }
            element.content = given;
            expect(await troubles(element)).to.equal('');
            if (element.status !== 'ready') return;
            await use(element);
            expect(await troubles(element), 'when used').to.equal('');
          }),
          {numRuns, includeErrorInReport: true}
        );
      });

      it('accepts any words in its attributes', async () => {
        const {observedAttributes} = customElements.get(tag) as unknown as {
          observedAttributes: string[];
        };
        // Addresses of content and of votes have tests with servers of their own.
        const names = observedAttributes.filter(name => !['src', 'endpoint'].includes(name));
        for (const text of sampleOf(oddTexts)) {
          const element = place(tag, Object.fromEntries(names.map(name => [name, text])));
          expect(await troubles(element), text).to.equal('');
          element.remove();
        }
      });

      it('accepts any words as its children', async () => {
        for (const text of sampleOf(oddTexts)) {
          const element = place(tag, {}, asHtml(text));
          expect(await troubles(element), text).to.equal('');
          element.remove();
        }
      });

      it('accepts any value in its properties', async () => {
        const held = ['choices', 'answers', 'picked', 'flagged', 'saved'].filter(
          name => name in document.createElement(tag)
        );
        const element = place(tag, {heading: 'Words'});
        const texts = fc.oneof(oddText, fc.constantFrom(null, undefined, 0, 7, true, false));
        await fc.assert(
          fc.asyncProperty(oddJson, texts, async (given, text) => {
            for (const name of held) element[name] = given;
            for (const name of ['heading', 'region', 'term', 'definition', 'layout', 'sections'])
              element[name] = text;
            expect(await troubles(element)).to.equal('');
          }),
          {numRuns, includeErrorInReport: true}
        );
      });

      it('accepts anything in the storage of the browser', async () => {
        await fc.assert(
          fc.asyncProperty(oddJson, async given => {
            localStorage.setItem(`eczema-guide:${tag}:odd`, JSON.stringify(given));
            const element = place(tag, {id: 'odd', remember: 'local'});
            expect(await troubles(element)).to.equal('');
            element.remove();
          }),
          {numRuns: Math.ceil(numRuns / 2), includeErrorInReport: true}
        );
      });
    });
  }
});
