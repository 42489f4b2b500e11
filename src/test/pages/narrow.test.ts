import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../index.js';

// The whole guide in the narrowest sidebar, with text changed as pages and readers do: no words are cut off or beyond
// the edge. It is no wider than a screen at 400 % zoom.

const wide = 280;

/** All elements that are drawn, including those in shadow roots; a picture counts as one. */
function everything(from: ParentNode): Element[] {
  return [...from.children].flatMap(element =>
    element instanceof SVGElement
      ? [element]
      : [
          element,
          ...everything(element),
          ...(element.shadowRoot ? everything(element.shadowRoot) : []),
        ]
  );
}

/** Whether an element is visible, which what is clipped to nothing for screen readers isn't. */
function isSeen(element: Element): boolean {
  const hidden = element.closest('.visually-hidden, thead, [role=status]');
  return !hidden && element.getClientRects().length > 0;
}

/** Rectangles of an element and of the words in it. */
function boxesOf(element: Element): DOMRect[] {
  const texts = [...element.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE);
  const ranges = texts.map(text => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return range;
  });
  return [element, ...ranges].flatMap(each => [...each.getClientRects()]);
}

/** Names what sticks out of the sidebar or of its own box, and what is cut off. */
function faults(sidebar: HTMLElement): string[] {
  const {left, right} = sidebar.getBoundingClientRect();
  return everything(sidebar)
    .filter(isSeen)
    .filter(element => {
      const {clientHeight, clientWidth, scrollHeight, scrollWidth} = element;
      const beyond = boxesOf(element).some(box => box.left < left - 1 || box.right > right + 1);
      const clips = getComputedStyle(element).overflow !== 'visible';
      // Inline boxes have no client size.
      const wider = clientWidth > 0 && scrollWidth > clientWidth + 1;
      return beyond || wider || (clips && scrollHeight > clientHeight + 1);
    })
    .map(element => `${element.localName}.${element.className}: ${element.textContent}`);
}

/** A style sheet of the reader's own, which browsers apply in every shadow root. */
function styleAsReader(sidebar: HTMLElement, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const {shadowRoot} of everything(sidebar)) shadowRoot?.adoptedStyleSheets.push(sheet);
}

/** Puts a long word into every text, whatever its source. */
function lengthenWords(root: ParentNode): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.localName !== 'style')
      text.data = text.data.replace(/\p{L}{3,}/u, 'Arzneimittelzulassungsverordnungsänderung');
  }
}

async function drawGuide(): Promise<HTMLElement> {
  const sidebar = await fixture<HTMLElement>(
    html`<div style="inline-size: ${wide}px"><eczema-guide></eczema-guide></div>`
  );
  const drawn = () =>
    everything(sidebar).filter(({shadowRoot}) => shadowRoot?.querySelector('.guide'));
  await waitUntil(() => drawn().length >= 15, 'the guide was not drawn', {timeout: 9000});
  return sidebar;
}

/** Ticks a box or a circle of each list, compares two options and opens all that is closed. */
async function use(sidebar: HTMLElement): Promise<void> {
  for (const element of everything(sidebar)) {
    const root = element.shadowRoot;
    const ticks = [...(root?.querySelectorAll<HTMLElement>('.tick input') ?? [])].slice(0, 2);
    for (const tick of ticks) tick.click();
  }
  const buttons = everything(sidebar).filter(element => element.matches('.button.primary'));
  for (const button of buttons)
    if (button.textContent?.includes('Vote')) (button as HTMLElement).click();
  await Promise.resolve();
  for (const element of everything(sidebar))
    if (element instanceof HTMLDetailsElement) element.open = true;
}

const tall = new FontFace(
  'Tall',
  'local("DejaVu Sans"), local("Liberation Sans"), local("Arial")',
  {
    ascentOverride: '160%',
    descentOverride: '70%',
  }
);

const spacing =
  '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-block-end: 2em !important}';

const hardships: Readonly<Record<string, (sidebar: HTMLElement) => unknown>> = {
  'as it is': () => {},
  'with text of 24 px': sidebar => (sidebar.style.fontSize = '24px'),
  'with a root of 62.5 %': sidebar => {
    document.documentElement.style.fontSize = '62.5%';
    sidebar.style.fontSize = '1.6rem';
  },
  'with the spacing of text that WCAG asks for': sidebar => styleAsReader(sidebar, spacing),
  'with a font of tall lines': async sidebar => {
    document.fonts.add(await tall.load());
    sidebar.style.font = '16px/3 Tall';
  },
  'with long German words': sidebar => {
    sidebar.lang = 'de';
    for (const {shadowRoot} of everything(sidebar)) if (shadowRoot) lengthenWords(shadowRoot);
  },
};

describe(`the guide in a sidebar of ${wide} px`, function () {
  this.timeout(30_000);

  afterEach(() => document.documentElement.removeAttribute('style'));

  for (const [name, change] of Object.entries(hardships)) {
    it(`shows all its words ${name}`, async () => {
      const sidebar = await drawGuide();
      await use(sidebar);
      await change(sidebar);
      expect([...new Set(faults(sidebar))]).to.deep.equal([]);
    });
  }
});
