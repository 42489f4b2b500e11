import {isServer, LitElement, render} from 'lit';
import {isParsed} from '../content/page-parsed.js';
import {childrenSlots} from '../render/children-slots.js';

// Nobody feels a task of this many milliseconds.
const taskLength = 25;

/** What ends the wait of each element. */
const waiting = new Map<TurnElement, () => void>();

let isTaken = false;

/** The next frame, and a task after it. A frame that is never drawn, as in a hidden `<iframe>`, is not waited for. */
export const nextTurn = (): Promise<void> =>
  new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 50);
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
      if (this.isConnected && !this.isReplaced) super.connectedCallback();
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
  private get isReplaced(): boolean {
    return this.isPrerendered && !this.renderRoot && this.around instanceof TurnElement;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    // While the page is parsed there is no content to draw.
    if (isServer || !isParsed()) return super.scheduleUpdate();
    const drawsAtOnce = this.drawsAtOnce || hasNoTurns(this.isPrerendered);
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
