import {mayRefuse} from './sandbox.js';

const name = 'guide-print';

// `:not()` with ids outweighs a page's own important rules, such as `* {all: unset !important}`.
const root = ':root:not(#a#b#c)';

// One sheet serves the page and the shadow root of what is printed. There its `:host` rules win over any
// page, while the page's could not hide our own elements, whose `:host` rules are important as well:
// so the body is hidden as a whole, and what is printed is beside it.
const rules = (rootSize: string, size: string) => `
@media screen { :host(.${name}) { display: none !important } }
@page { margin: 12mm 13mm }
@media print {
  ${root}, :host(.${name}) { all: initial !important; display: block !important; color-scheme: light !important }
  ${root} { font-size: ${rootSize} !important }
  ${root} > :not(.${name}) { display: none !important }
  :host(.${name}) { font-size: ${size} !important }
}`;

// Not the page's text and surface colours: those of a dark page would be pale on paper.
const variables = ['accent', 'heading-font', 'radius', 'space'].map(each => `--guide-${each}`);

let restore: (() => void) | undefined;

/**
 * Prints what an element shows, and nothing else of the page. Its styles find the printed copy by
 * `:host(.guide-print)`. The page is restored at `afterprint`, because some browsers print after `print()` returns, or
 * at once if the page can't print, for which it returns false.
 */
export function printAlone(host: Element): boolean {
  restore?.();
  const {adoptedStyleSheets} = host.shadowRoot!;
  // A tray has the sheet in a box of its own.
  const guide = [...host.shadowRoot!.querySelectorAll('.guide')].at(-1)!;
  const style = getComputedStyle(guide);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules(getComputedStyle(document.documentElement).fontSize, style.fontSize));
  const copy = document.createElement('div');
  copy.className = name;
  copy.dir = style.direction;
  copy.style.setProperty('--guide-font', style.fontFamily);
  for (const each of variables) copy.style.setProperty(each, style.getPropertyValue(each));
  copy.append(...slotted(guide));
  const shadow = copy.attachShadow({mode: 'open'});
  shadow.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
  shadow.append(copyOf(guide));
  const undo = (restore = () => {
    removeEventListener('afterprint', undo);
    copy.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== sheet);
  });
  document.adoptedStyleSheets.push(sheet);
  document.documentElement.append(copy);
  addEventListener('afterprint', undo);
  const prints = tryPrint();
  if (!prints) undo();
  return prints;
}

// A sandboxed frame refuses without an error, and then doesn't start printing.
function tryPrint(): boolean {
  let began = !mayRefuse('modals');
  const begin = () => (began = true);
  addEventListener('beforeprint', begin);
  try {
    print();
  } catch {
    began = false;
  }
  removeEventListener('beforeprint', begin);
  return began;
}

// Glossary terms would draw only after printing.
function copyOf(guide: Element): Element {
  const copy = guide.cloneNode(true) as Element;
  for (const term of copy.querySelectorAll('glossary-term')) term.replaceWith(...term.childNodes);
  return copy;
}

// Copies stay slotted, so that the page's own styles still reach them.
function slotted(guide: Element): Element[] {
  return [...guide.querySelectorAll('slot')].flatMap(slot =>
    slot.assignedElements({flatten: true}).map(element => {
      const copy = element.cloneNode(true) as Element;
      copy.slot = slot.name;
      return copy;
    })
  );
}
