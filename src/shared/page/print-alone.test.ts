import {expect, fixture, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {asPrinted} from '../../test/support/as-printed.suite.js';
import {printAlone} from './print-alone.js';

const inChromium = navigator.userAgent.includes('Chrome/');

const sheets = (css: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [sheet];
};

/** An element with a sheet in its shadow root, as ours are. */
async function drawHost(words = 'The sheet'): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(
    html`<div>
      <p slot="header" class="clinic">Clinic of the lake</p>
      <p slot="footer">Phone 123</p>
      <p>Not on the sheet</p>
    </div>`
  );
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = sheets(`
    :host { display: block !important }
    .guide { font-family: var(--guide-font, inherit); border-radius: var(--guide-radius) }
    :host(.guide-print) .screen-only { display: none }
  `);
  root.innerHTML = `<div class="guide"><slot name="header"></slot><p>${words}</p>
    <p class="screen-only">Only on screen</p><slot name="footer"></slot></div>`;
  return host;
}

const printed = () => [...document.querySelectorAll('.guide-print')];

/** The state of a page: its elements, adopted style sheets and title. */
const snapshot = () => ({
  html: document.documentElement.outerHTML,
  sheets: [...document.adoptedStyleSheets],
  title: document.title,
});

function pageStyle(css: string): void {
  const style = document.createElement('style');
  style.className = 'of-test';
  style.textContent = css;
  document.head.append(style);
}

// What a page may do to itself.
const hostile = `
  * { all: unset !important }
  html body div, html > div { display: block !important; position: fixed !important }
  html { transform: scale(2); columns: 3; overflow: hidden; height: 10px; color-scheme: dark }
  body { display: block !important }
  @media print { html > *:last-child { display: none !important } }
`;

describe('printing one element alone', () => {
  const {print} = window;
  let prints = 0;

  beforeEach(() => {
    prints = 0;
    window.print = () => prints++;
  });

  afterEach(() => {
    window.print = print;
    dispatchEvent(new Event('afterprint'));
    document.querySelectorAll('.of-test').forEach(style => style.remove());
  });

  it('prints the word of a glossary term, which draws too late', async () => {
    const host = await drawHost('A <glossary-term>flare</glossary-term> hurts');
    window.print = () => undefined;
    printAlone(host);
    const [copy] = printed();
    expect(copy.shadowRoot!.querySelector('glossary-term')).to.equal(null);
    expect(copy.shadowRoot!.textContent).to.include('A flare hurts');
    window.dispatchEvent(new Event('afterprint'));
  });

  it('puts a copy beside the body, not seen on screen, and prints once', async () => {
    const host = await drawHost();
    printAlone(host);
    expect(prints).to.equal(1);
    expect(printed()).to.have.length(1);
    const [copy] = printed();
    expect(copy.parentElement).to.equal(document.documentElement);
    expect(getComputedStyle(copy).display).to.equal('none');
    expect(copy.shadowRoot!.textContent).to.include('The sheet');
    expect(copy.textContent).to.include('Clinic of the lake').and.not.include('Not on the sheet');
    expect(host.offsetParent, 'the page stays as it is on screen').to.exist;
  });

  it('restores the page after printing, however late that is', async () => {
    const host = await drawHost();
    const before = snapshot();
    printAlone(host);
    expect(snapshot()).not.to.deep.equal(before);
    expect(document.title).to.equal(before.title);
    dispatchEvent(new Event('afterprint'));
    expect(snapshot()).to.deep.equal(before);
  });

  it('replaces the first when it prints twice', async () => {
    const before = snapshot();
    printAlone(await drawHost('First sheet'));
    printAlone(await drawHost('Second sheet'));
    expect(printed()).to.have.length(1);
    expect(printed()[0].shadowRoot!.textContent).to.include('Second sheet');
    expect(document.adoptedStyleSheets).to.have.length(before.sheets.length + 1);
    dispatchEvent(new Event('afterprint'));
    expect(printed()).to.have.length(0);
    expect(document.adoptedStyleSheets).to.deep.equal(before.sheets);
  });

  it('copies font, direction and the page’s variables', async () => {
    const host = await drawHost();
    host.setAttribute(
      'style',
      '--guide-radius: 9px; font-family: monospace; direction: rtl; font-size: 20px'
    );
    printAlone(host);
    const [copy] = printed() as HTMLElement[];
    expect(copy.dir).to.equal('rtl');
    expect(copy.style.getPropertyValue('--guide-radius').trim()).to.equal('9px');
    expect(copy.style.getPropertyValue('--guide-font')).to.equal('monospace');
  });

  it('stays hidden on screen if the page forces everything to show', async () => {
    pageStyle('* {all: unset !important} div {display: block !important}');
    printAlone(await drawHost());
    expect(getComputedStyle(printed()[0]).display).to.equal('none');
  });

  it('shows only the copy on paper, also on a hostile page', async () => {
    pageStyle(hostile);
    const host = await drawHost();
    printAlone(host);
    const [copy] = printed();
    asPrinted([document, copy.shadowRoot!], () => {
      expect(host.getClientRects(), 'the page').to.have.length(0);
      expect(copy.getClientRects(), 'the copy').to.have.length(1);
      expect(getComputedStyle(copy).position).to.equal('static');
      expect(getComputedStyle(document.documentElement).transform).to.equal('none');
    });
  });

  it('prints dark on white, in the size of the text on the page', async () => {
    pageStyle(`html {color-scheme: dark; color: white; background: black; font-size: 10px}
      body {font-size: 2rem}`);
    printAlone(await drawHost());
    const {shadowRoot} = printed()[0];
    asPrinted([document, shadowRoot!], () => {
      const {color, fontSize} = getComputedStyle(shadowRoot!.querySelector('.guide')!);
      expect(color).to.equal('rgb(0, 0, 0)');
      expect(fontSize).to.equal('20px');
      const root = getComputedStyle(document.documentElement);
      expect(root.fontSize).to.equal('10px');
      expect(root.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    });
  });

  if (!inChromium) return;

  it('prints the sheet and nothing else', async () => {
    await fixture(html`<p>Some article</p>`);
    printAlone(await drawHost());
    const pages = await executeServerCommand('pdf-text');
    expect(pages).to.deep.equal(['Clinic of the lake\nThe sheet\nPhone 123']);
    expect(printed(), 'the browser told that it has printed').to.have.length(0);
  });

  it('prints the same on a hostile page', async () => {
    pageStyle(hostile);
    await fixture(html`<p>Some article</p>`);
    printAlone(await drawHost());
    expect(await executeServerCommand('pdf-text')).to.deep.equal([
      'Clinic of the lake\nThe sheet\nPhone 123',
    ]);
  });
});
