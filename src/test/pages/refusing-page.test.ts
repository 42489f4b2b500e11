import {expect, waitUntil} from '@open-wc/testing';
import type {ContentElement} from '../../shared/content-element.js';

type Widget = ContentElement<never, never> & HTMLElement;

let frame: HTMLIFrameElement;
let thrown: string[];

const find = (tag: string) => frame.contentDocument!.querySelector<Widget>(tag)!;

const body = `<doctor-questions remember="local" questions="One? | Two?"></doctor-questions>
  <visit-summary></visit-summary>
  <eczema-poll endpoint="/polls/weather" remember="local" question="Which?" options="Rain | Snow"></eczema-poll>
  <jak-facts remember="ask" facts="A fact | Another"></jak-facts>`;

/** Opens widgets in a frame, after a script of the page. */
async function open(script: string, sandbox?: string): Promise<void> {
  const source = new URL('../../index.ts', import.meta.url).href;
  frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = `<!doctype html><html lang="en"><script>
    thrown = [];
    for (const type of ['error', 'unhandledrejection'])
      addEventListener(type, event => thrown.push(String(event.reason ?? event.message)));
    fetch = () => Promise.reject(new TypeError('offline'));
    ${script}
  </script>${body}<script type="module" src="${source}"></script></html>`;
  document.body.append(frame);
  await new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
  await waitUntil(() => find('jak-facts').hasUpdated);
  ({thrown} = frame.contentWindow as Window & {thrown: string[]});
}

async function press(tag: string, words: string): Promise<void> {
  const buttons = find(tag).shadowRoot!.querySelectorAll<HTMLElement>('button, label');
  [...buttons].find(({innerText}) => innerText.includes(words))!.click();
  await find(tag).updateComplete;
}

const told = (tag: string) =>
  find(tag).shadowRoot!.querySelector<HTMLElement>('.told')?.innerText ?? '';
const shown = (tag: string) => find(tag).shadowRoot!.querySelector('textarea')?.value ?? '';

const without: Readonly<Record<string, string>> = {
  'print is missing': 'print = undefined;',
  'print throws': 'print = () => { throw new Error("refused"); };',
};

describe('a page that refuses', () => {
  afterEach(() => {
    expect(thrown).to.deep.equal([]);
    frame.remove();
    localStorage.clear();
  });

  for (const [what, script] of Object.entries(without))
    it(`tells the reader where ${what}, and shows the words to copy`, async () => {
      await open(script);
      await press('doctor-questions', 'Two?');
      for (const tag of ['doctor-questions', 'visit-summary']) {
        await press(tag, 'Print');
        expect(told(tag)).to.include('can’t do that');
        expect(shown(tag)).to.include('Two?');
      }
      expect(frame.contentDocument!.querySelector('.guide-print')).to.be.null;
      expect(frame.contentDocument!.adoptedStyleSheets).to.have.length(0);
    });

  it('to print and to save files, as sandboxed frames do without an error, is reported too', async () => {
    await open('', 'allow-scripts allow-same-origin');
    await press('doctor-questions', 'One?');
    for (const button of ['Print', 'Download']) {
      await press('visit-summary', button);
      expect(told('visit-summary')).to.include('can’t do that');
      expect(shown('visit-summary')).to.include('One?');
    }
    expect(frame.contentDocument!.querySelector('.guide-print')).to.be.null;
  });

  it('prints and saves where the frame’s sandbox allows both', async () => {
    await open(
      'print = () => {}; HTMLAnchorElement.prototype.click = () => {};',
      'allow-scripts allow-same-origin allow-modals allow-downloads'
    );
    await press('visit-summary', 'Print');
    expect(told('visit-summary')).to.equal('');
    await press('visit-summary', 'Download');
    expect(told('visit-summary')).to.equal('Saved as a file.');
  });

  it('clipboard, storage and crypto still takes picks and a vote', async () => {
    await open(`
      const gone = {get() { throw new Error('blocked'); }};
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, gone);
      Object.defineProperty(window, 'crypto', {value: undefined});
      Object.defineProperty(navigator, 'clipboard', {value: undefined});
    `);
    await press('doctor-questions', 'One?');
    await press('doctor-questions', 'Copy');
    expect(told('doctor-questions')).to.include('can’t copy');
    expect(shown('doctor-questions')).to.include('One?');
    expect(find('doctor-questions').shadowRoot!.textContent).to.include('can’t keep your answers');
    await press('eczema-poll', 'Snow');
    await press('eczema-poll', 'Vote');
    expect(find('eczema-poll').shadowRoot!.textContent).to.include('Your vote: Snow');
    await press('jak-facts', 'Save');
    await press('jak-facts', 'Keep my answers');
    expect(find('jak-facts').shadowRoot!.textContent).to.include('can’t keep your answers');
  });
});
