import {isServer, LitElement} from 'lit';
import {isParsed} from '../content/page-parsed.js';

// Nobody feels a task of this many milliseconds.
const taskLength = 25;

/** What ends the wait of each element. */
const waiting = new Map<TurnElement, () => void>();

let isTaken = false;

/** The next frame, and a task after it. A frame that is never drawn, as in a hidden `<iframe>`, is not waited for. */
export const nextTurn = (): Promise<void> =>
  new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });

// The browser takes a reader who comes back to where they were, once the page is as long as it was.
const returns = () =>
  (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]).some(
    ({type}) => type !== 'navigate'
  );

/**
 * Whether there are no turns: on a server, on a page that nobody sees yet, or that a reader comes back to and that
 * does not have its length yet.
 */
export const hasNoTurns = (hasLength: boolean): boolean =>
  isServer || document.hidden || (!hasLength && returns());

/**
 * An element that draws for the first time when its turn comes. All together the widgets of a page would keep a slow
 * phone from answering for a quarter of a second.
 */
export abstract class TurnElement extends LitElement {
  private readonly isPrerendered = !!this.shadowRoot;
  private hadTurn = false;

  override connectedCallback(): void {
    if (!this.isPrerendered || !this.around) return super.connectedCallback();
    // A script defines the element around this one after it.
    queueMicrotask(() => {
      if (this.isConnected && !this.isLeftOver) super.connectedCallback();
    });
  }

  override disconnectedCallback(): void {
    if (this.renderRoot) super.disconnectedCallback();
  }

  /**
   * Whether the element takes no turn: it had one, or stands inside another that draws it.
   *
   * @internal
   */
  get drawsAtOnce(): boolean {
    return this.hadTurn || this.around instanceof TurnElement;
  }

  private get around(): Element | undefined {
    return (this.getRootNode() as Partial<ShadowRoot>).host;
  }

  // It was prerendered as a part of the element around it, whose own drawing brings another one.
  private get isLeftOver(): boolean {
    return this.isPrerendered && !this.renderRoot && this.around instanceof TurnElement;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    // Before the page is parsed there is no content to draw.
    if (isServer || !isParsed()) return super.scheduleUpdate();
    const goesFirst = this.drawsAtOnce || hasNoTurns(this.isPrerendered);
    this.hadTurn = true;
    if (goesFirst) return super.scheduleUpdate();
    const turn = new Promise<void>(resolve => waiting.set(this, resolve));
    if (!isTaken) void takeTurns();
    const slot = this.showChildren();
    return turn.then(() => {
      slot?.remove();
      return super.scheduleUpdate();
    });
  }

  // They were seen before the script came.
  private showChildren(): HTMLSlotElement | undefined {
    if (this.hasUpdated || this.isPrerendered || !this.hasChildNodes()) return undefined;
    return this.renderRoot.appendChild(document.createElement('slot'));
  }

  /** Who waits for an element wants it drawn. */
  protected override getUpdateComplete(): Promise<boolean> {
    if (this.isPrerendered && !this.renderRoot) return Promise.resolve(true);
    endWait(this);
    return super.getUpdateComplete();
  }
}

function endWait(element: TurnElement): void {
  waiting.get(element)?.();
  waiting.delete(element);
}

const follows = (one: Node, other: Node) =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;

/** Whether some of an element is on the screen. */
export function isSeen(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom >= 0 && top <= innerHeight;
}

// What a reader sees goes first, from the top: what is drawn above something moves it.
async function takeTurn(): Promise<void> {
  const elements = [...waiting.keys()].sort(follows);
  const inOrder = [...elements.filter(isSeen), ...elements];
  const end = document.hidden ? Infinity : performance.now() + taskLength;
  for (const element of inOrder) {
    if (waiting.has(element)) await element.updateComplete;
    if (performance.now() > end) return;
  }
}

// The first turn comes with no frame between, once all have come that the page defines together. While a page loads it is
// a task of its own: with the last of the parser's, a browser lays out the page. A message comes also where a page's
// tests stop the clock.
const firstTurn = (): Promise<void> =>
  new Promise(resolve => {
    if (document.readyState === 'complete') return resolve();
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => resolve(port1.close());
    port2.postMessage(0);
  });

async function takeTurns(): Promise<void> {
  isTaken = true;
  for (let turn = firstTurn(); waiting.size; turn = nextTurn()) {
    await turn;
    await takeTurn();
  }
  isTaken = false;
}
