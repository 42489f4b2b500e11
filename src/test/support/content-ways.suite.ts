import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import type {ContentElement} from '../../shared/content-element.js';

type Fetch = (url: string) => Promise<Response>;

type AnyContentElement = ContentElement<never, never>;

/** What a suite of content ways needs to know about one element. */
export interface ContentWays {
  readonly tag: string;
  /** Content that draws the words of `shows`. */
  readonly content: Readonly<Record<string, unknown>>;
  readonly shows: string;
  /** Other content, whose words are not in the first. */
  readonly other: Readonly<Record<string, unknown>>;
  readonly otherShows: string;
  /** Content with one field wrong, and the message that names it. */
  readonly broken: Readonly<Record<string, unknown>>;
  readonly message: RegExp | string;
  /** HTML children and attributes that draw the words of `shows`, if the element reads them. */
  readonly htmlChildren?: string;
  readonly attributes?: string;
  /** A part of the built-in words, if there are any. */
  readonly builtIn?: string;
}

const textOf = (node: Node) =>
  (node instanceof Text ? node.data : (node as HTMLElement).innerText) ?? '';

/** The text that a person sees in an element, shadow root included. */
export function visibleText(element: Element): string {
  const root = element.shadowRoot;
  if (!root) return (element as HTMLElement).innerText;
  const shown = [...root.childNodes].map(textOf).join('\n');
  const slotted = [...root.querySelectorAll('slot')].flatMap(slot =>
    slot.assignedNodes({flatten: true})
  );
  return [shown, ...slotted.map(textOf)].join('\n');
}

/** Inserts markup and returns its first element once all elements that draw in turns have drawn. */
export async function draw<Element extends HTMLElement>(markup: string): Promise<Element> {
  const element = await fixture<Element>(staticHtml`${unsafeStatic(markup)}`);
  const inside = element.querySelectorAll<HTMLElement & {updateComplete?: Promise<unknown>}>('*');
  for (const {updateComplete} of inside) await updateComplete;
  return element;
}

/** Runs a function while `console.error` and `fetch` are replaced, and returns what was logged. */
export async function quietly(
  run: (logged: string[]) => Promise<void>,
  answer?: Fetch
): Promise<void> {
  const {error} = console;
  const network = window.fetch;
  const logged: string[] = [];
  console.error = (...words: unknown[]) => logged.push(words.join(' '));
  if (answer) window.fetch = answer as typeof fetch;
  try {
    await run(logged);
  } finally {
    console.error = error;
    window.fetch = network;
  }
}

const respond =
  (body: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, {status}));

// What content systems do to a JSON child.
const mangled: Readonly<Record<string, (text: string) => string>> = {
  'in a paragraph': text => `<p><script type="application/json">${text}</script></p>`,
  'in wrappers': text =>
    `<div><section><script type=" application/json;charset=utf-8">${text}</script></section></div>`,
  'in a script of another type': text => `<script type="text/plain">${text}</script>`,
  'in a template': text => `<template><script type="application/json">${text}</script></template>`,
  'as bare text': text => `<pre><code>${text.replaceAll('<', '&lt;')}</code></pre>`,
};

/** The tests of the ways to give content, which every element passes. */
export function describeContentWays(ways: ContentWays): void {
  const {tag, content, shows, other, otherShows, broken, message} = ways;
  const json = (value: unknown) =>
    `<script type="application/json">${JSON.stringify(value)}</script>`;
  const create = () => document.createElement(tag) as unknown as AnyContentElement & HTMLElement;

  async function drawn(element: Promise<HTMLElement> | HTMLElement) {
    return visibleText(await element);
  }

  describe('content', () => {
    if (ways.builtIn) {
      it('draws its built-in content on a blank page', async () => {
        expect(await drawn(draw(`<${tag}></${tag}>`))).to.include(ways.builtIn);
      });
    }

    it('takes it from the property, also when set before the element is on the page', async () => {
      const element = create();
      (element as {content: unknown}).content = content;
      await fixture(html`<div>${element}</div>`);
      expect(visibleText(element)).to.include(shows);
      expect(element.source).to.equal('property');
    });

    it('takes it from a JSON child', async () => {
      expect(await drawn(draw(`<${tag}>${json(content)}</${tag}>`))).to.include(shows);
    });

    it('takes it from a JSON child that is added later', async () => {
      const element = await draw(`<${tag}></${tag}>`);
      const ready = oneEvent(element, 'content-ready');
      element.innerHTML = json(content);
      await ready;
      expect(visibleText(element)).to.include(shows);
    });

    it('takes it from a file', () =>
      quietly(
        async () => {
          const element = create();
          element.setAttribute('src', 'some.json');
          const ready = oneEvent(element, 'content-ready');
          await fixture(html`<div>${element}</div>`);
          const {detail} = (await ready) as CustomEvent<{source: string}>;
          expect(visibleText(element)).to.include(shows);
          expect(detail.source).to.equal(new URL('some.json', document.baseURI).href);
        },
        respond(JSON.stringify(content))
      ));

    if (ways.htmlChildren) {
      it('takes it from HTML children', async () => {
        const element = await draw<HTMLElement & AnyContentElement>(
          `<${tag}>${ways.htmlChildren}</${tag}>`
        );
        expect(visibleText(element)).to.include(shows);
        expect(element.source).to.equal('html');
      });
    }

    if (ways.attributes) {
      it('takes it from attributes', async () => {
        const element = await draw<HTMLElement & AnyContentElement>(
          `<${tag} ${ways.attributes}></${tag}>`
        );
        expect(visibleText(element)).to.include(shows);
        expect(element.source).to.equal('attribute');
      });
    }

    it('replaces old content with new', async () => {
      const element = await draw<HTMLElement & AnyContentElement>(
        `<${tag}>${json(content)}</${tag}>`
      );
      (element as {content: unknown}).content = other;
      await element.updateComplete;
      expect(visibleText(element)).to.include(otherShows).and.not.include(shows);
    });

    it('drops an answer that arrives after a newer one', () => {
      const answers = new Map<string, (response: Response) => void>();
      const slow = (url: string) =>
        new Promise<Response>(resolve => answers.set(url.split('/').pop()!, resolve));
      return quietly(async () => {
        const element = create();
        element.setAttribute('src', 'old.json');
        await fixture(html`<div>${element}</div>`);
        element.setAttribute('src', 'new.json');
        await element.updateComplete;
        const ready = oneEvent(element, 'content-ready');
        answers.get('new.json')!(new Response(JSON.stringify(other)));
        await ready;
        answers.get('old.json')!(new Response(JSON.stringify(content)));
        await aTimeout(0);
        await element.updateComplete;
        expect(visibleText(element)).to.include(otherShows).and.not.include(shows);
      }, slow);
    });

    it('names the field that is wrong and shows no built-in words instead', () =>
      quietly(async logged => {
        const element = create();
        const failed = oneEvent(element, 'content-error');
        element.innerHTML = `${json(broken)}<p>Fallback words</p>`;
        await fixture(html`<div>${element}</div>`);
        const {detail} = (await failed) as CustomEvent<{source: string; message: string}>;
        expect(detail.source).to.equal('child');
        expect(detail.message).to.match(
          typeof message === 'string' ? new RegExp(escapeRegExp(message)) : message
        );
        expect(logged.join()).to.include(detail.message).and.include(`<${tag}>`);
        expect(visibleText(element)).to.include('Fallback words');
        if (ways.builtIn) expect(visibleText(element)).not.to.include(ways.builtIn);
      }));

    it('says so when content can’t even be read', () =>
      quietly(async logged => {
        const refuse = () => {
          throw new Error('not for you');
        };
        const element = create();
        element.content = new Proxy({}, {get: refuse, has: refuse, ownKeys: refuse});
        const failed = oneEvent(element, 'content-error');
        await fixture(html`<div>${element}</div>`);
        const {detail} = (await failed) as CustomEvent<{source: string; message: string}>;
        expect(detail).to.deep.equal({source: 'property', message: 'not for you'});
        expect(logged.join()).to.include('not for you');
        expect(visibleText(element).trim()).not.to.equal('');
      }));

    it('says so when JSON is cut, and keeps words on the page', () =>
      quietly(async () => {
        const element = await draw(
          `<${tag}><script type="application/json">{"title": "cut</script></${tag}>`
        );
        expect(visibleText(element)).to.include('can’t be shown');
        await expect(element).to.be.accessible();
      }));

    for (const [form, wrap] of Object.entries(mangled))
      it(`reads its JSON ${form}`, async () => {
        expect(await drawn(draw(`<${tag}>${wrap(JSON.stringify(content))}</${tag}>`))).to.include(
          shows
        );
      });

    it('shows JSON that can no longer be read unchanged, and says so', () =>
      quietly(async () => {
        const element = await draw<HTMLElement & AnyContentElement>(
          `<${tag}><p>{”title”: ”Herons”}</p></${tag}>`
        );
        expect(element.status).to.equal('failed');
        expect(visibleText(element)).to.include('Herons');
      }));

    if (tag !== 'visit-summary') {
      it('draws no built-in text if the page was to provide own content', () =>
        quietly(async () => {
          const element = create();
          const failed = oneEvent(element, 'content-error');
          element.setAttribute('own', '');
          await fixture(html`<div>${element}</div>`);
          await failed;
          expect(visibleText(element)).to.include('can’t be shown');
          if (ways.builtIn) expect(visibleText(element)).not.to.include(ways.builtIn);
        }));
    }

    it('offers to try again when the server fails, and draws when it answers', () => {
      let body: Response | undefined;
      const server = () => Promise.resolve(body ?? new Response('not here', {status: 404}));
      return quietly(async () => {
        const element = create();
        element.setAttribute('src', 'missing.json');
        const failed = oneEvent(element, 'content-error');
        await fixture(html`<div>${element}</div>`);
        await failed;
        const retry = element.shadowRoot!.querySelector('button')!;
        expect(retry.innerText).to.equal('Try again');
        await expect(element).to.be.accessible();
        const again = oneEvent(element, 'content-error');
        retry.click();
        await again;
        await element.updateComplete;
        const button = element.shadowRoot!.querySelector('button')!;
        body = new Response(JSON.stringify(content));
        const ready = oneEvent(element, 'content-ready');
        button.click();
        await ready;
        await waitUntil(() => element.shadowRoot!.activeElement);
        expect(visibleText(element)).to.include(shows);
        expect(element.shadowRoot!.activeElement, 'focus goes to what appeared').to.exist;
      }, server);
    });

    it('draws its sources as a plain numbered list, whatever its own lists look like', async () => {
      const cited = {...(content as object), sources: [{id: 'one', title: 'One source'}]};
      const element = await draw(`<${tag}>${json(cited)}</${tag}>`);
      const source = element.shadowRoot!.querySelector('.sources li')!;
      expect(getComputedStyle(source).display).to.equal('list-item');
      for (const around of ['::before', '::after'])
        expect(getComputedStyle(source, around).content).to.match(/^(none|normal)$/);
    });

    it('takes another heading from the attribute', async () => {
      const element = await draw<HTMLElement & AnyContentElement>(
        `<${tag} heading="My own heading"></${tag}>`
      );
      expect(visibleText(element)).to.include('My own heading');
    });
  });
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
