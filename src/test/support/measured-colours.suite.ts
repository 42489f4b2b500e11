import 'axe-core/axe.min.js';

type Rgb = readonly [red: number, green: number, blue: number];
type Property = (keyof CSSStyleDeclaration & `${string}olor`) | 'fill' | 'stroke';

/** One colour that is drawn on others, and the contrast that it needs with them. */
export interface Look {
  readonly name: string;
  readonly property: Property;
  /** The element whose colour is measured, or its pseudo-element. */
  readonly of: Element;
  readonly pseudo?: string;
  /** The innermost element whose background is behind it. */
  readonly on: Element | null;
  /** Contrast by WCAG 2.2: 4.5 for text, 3 for what identifies a control or its state. */
  readonly least: number;
}

interface AxeColours {
  readonly Color: new (red: number, green: number, blue: number, alpha: number) => object;
  readonly getContrast: (back: object, front: object) => number;
}

const {Color, getContrast} = (window as unknown as {axe: {commons: {color: AxeColours}}}).axe
  .commons.color;

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', {willReadFrequently: true})!;

// However a browser serializes a colour, it draws it as on the page.
function paint(colour: string): void {
  // The canvas keeps the last colour if it can't read a new one; the new one may be one of the two.
  const isRead = ['#010203', '#030201'].some(last => {
    pen.fillStyle = last;
    pen.fillStyle = colour;
    return pen.fillStyle !== last;
  });
  if (!isRead) throw new Error(`No colour: ${colour}`);
  pen.fillRect(0, 0, 1, 1);
}

const pixel = () => [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3) as unknown as Rgb;

/** The element around an element, through shadow roots and slots. */
export function around(element: Element): Element | null {
  const {assignedSlot, parentElement} = element;
  const root = element.getRootNode();
  return assignedSlot ?? parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function boxesFrom(element: Element | null): Element[] {
  return element ? [element, ...boxesFrom(around(element))] : [];
}

/**
 * Makes a function that returns the current contrast of a look, from computed styles. These are live, so nothing is
 * looked up again when a page changes a variable three hundred times.
 */
export function measureOf({property, of, pseudo, on}: Look): () => number {
  const style = getComputedStyle(of, pseudo);
  const backs = boxesFrom(on)
    .reverse()
    .map(box => getComputedStyle(box));
  return () => {
    for (const {backgroundColor} of backs)
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') paint(backgroundColor);
    // Text is on its own background; a border has it on one side only, and needs its contrast with the other.
    if (pseudo && property === 'color') paint(style.backgroundColor);
    const back = pixel();
    paint(style[property]);
    return getContrast(new Color(...back, 1), new Color(...pixel(), 1));
  };
}

/** The contrast of any colour with the background of an element. */
export function contrastWith(colour: string, on: Element): number {
  const box = document.createElement('i');
  box.style.color = colour;
  document.body.append(box);
  const contrast = measureOf({name: colour, property: 'color', of: box, on, least: 3})();
  box.remove();
  return contrast;
}
