import {isServer, LitElement, render} from 'lit';
import {isParsed, whenParsed} from './page-parsed.js';
import {childrenSlots} from '../render/children-slots.js';

// Nobody feels a task of this many milliseconds.
const taskLength = 25;

/** What ends the wait of each element. */
const waiting = new Map<TurnElement, () => void>();

let isTaken = false;

/**
 * A task after the next frame. A frame that is never drawn, as in a hidden `<iframe>`, is not waited for. An observer also
 * tells of frames where a page holds or replaces the clock.
 */
export async function nextTurn(): Promise<void> {
  let frames!: IntersectionObserver;
  await new Promise(resolve => {
    frames = new IntersectionObserver(resolve);
    frames.observe(document.documentElement);
    setTimeout(resolve, 50);
  });
  frames.disconnect();
}

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
  private isPrerendered = false;
  private hadTurn = false;

  override connectedCallback(): void {
    const connect = () => {
      if (!this.isConnected || (this.renderRoot as ParentNode | undefined)) return;
      this.isPrerendered = !!this.shadowRoot;
      // What was prerendered as a part of the element around it is replaced by that one's own drawing.
      if (!this.isPrerendered || !(this.around instanceof TurnElement)) super.connectedCallback();
    };
    if (isServer || this.renderRoot) super.connectedCallback();
    // Until then the parser adds children, and what was prerendered, for which there must be no shadow root.
    else if (!isParsed()) whenParsed(connect);
    // A script defines the element around this one after it.
    else if (this.shadowRoot && this.around) queueMicrotask(connect);
    else connect();
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

  protected override scheduleUpdate(): void | Promise<unknown> {
    const drawsAtOnce = hasNoTurns(this.isPrerendered) || this.drawsAtOnce;
    this.hadTurn = true;
    if (drawsAtOnce) return super.scheduleUpdate();
    // Its children are visible until then.
    if (!this.hasUpdated && !this.isPrerendered)
      render(childrenSlots, this.renderRoot, this.renderOptions);
    const turn = new Promise<void>(resolve => waiting.set(this, resolve));
    if (!isTaken) void takeTurns();
    return turn.then(() => super.scheduleUpdate());
  }

  /** Who waits for an element wants it drawn. */
  protected override getUpdateComplete(): Promise<boolean> {
    if (this.shadowRoot && !this.renderRoot) return Promise.resolve(true);
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
    endWait(element);
    // It draws in a microtask before this one continues. Its update isn't awaited, because it may fail.
    await Promise.resolve();
    if (performance.now() > end) return;
  }
}

async function takeTurns(): Promise<void> {
  isTaken = true;
  // While a page loads, the browser lays it out in the task in which the parser ends. Later the first turn waits for no frame.
  const first = document.readyState === 'complete' ? Promise.resolve() : nextTurn();
  for (let turn = first; waiting.size; turn = nextTurn()) {
    await turn;
    await takeTurn();
  }
  isTaken = false;
}
