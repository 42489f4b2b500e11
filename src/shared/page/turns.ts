import {isServer, LitElement, render} from 'lit';
import {isParsed, whenParsed} from './page-parsed.js';
import {childrenSlots} from '../render/children-slots.js';

// Nobody feels a task of this many milliseconds.
const taskLength = 25;

// An element with more characters is drawn in parts: its head, its content, what is closed in that, the rest.
const longContent = 8000;

/** The elements on the page itself that wait for their turn. */
const waiting = new Set<TurnElement>();

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
 * phone from answering for a quarter of a second. A long widget has a turn for each of its parts, from the top.
 */
export abstract class TurnElement extends LitElement {
  private isPrerendered = false;
  private endWait: (() => void) | undefined;
  private parts = 1;
  private drawnParts = 0;

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
   * Whether the element takes no turn, because it stands inside another that draws it in its own.
   *
   * @internal
   */
  get drawsAtOnce(): boolean {
    const {around} = this;
    return around instanceof TurnElement && (around.isPrerendered || around.drawsInside(this));
  }

  /**
   * Whether an element inside takes no turn.
   *
   * @internal
   */
  drawsInside(_element: TurnElement): boolean {
    return true;
  }

  /**
   * Gives turns to the elements inside that take some.
   *
   * @internal
   */
  beginTurns(): void {}

  /**
   * Whether a part, 1 being the first, is drawn from the next update on.
   *
   * @internal
   */
  drawsPart(part: number): boolean {
    return isServer || this.drawnParts >= Math.min(part, this.parts);
  }

  /**
   * Whether all parts are drawn from the next update on.
   *
   * @internal
   */
  get isWhole(): boolean {
    return this.drawsPart(this.parts);
  }

  /**
   * Draws all parts with the next update, which no longer waits.
   *
   * @internal
   */
  endTurns(): void {
    this.drawnParts = Infinity;
    this.takeTurn();
  }

  /**
   * Whether the element waits for its turn.
   *
   * @internal
   */
  get isWaiting(): boolean {
    return this.endWait !== undefined;
  }

  /**
   * Ends the wait of an element that waits for its turn: it draws in a microtask.
   *
   * @internal
   */
  takeTurn(): void {
    this.endWait?.();
    this.endWait = undefined;
    waiting.delete(this);
  }

  private get around(): Element | undefined {
    return (this.getRootNode() as Partial<ShadowRoot>).host;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.isWhole) return super.scheduleUpdate();
    if (hasNoTurns(this.isPrerendered) || this.drawsAtOnce) {
      this.endTurns();
      return super.scheduleUpdate();
    }
    // Its children are visible until then.
    if (!this.drawnParts && !this.isPrerendered)
      render(childrenSlots, this.renderRoot, this.renderOptions);
    return this.drawInTurns();
  }

  private async drawInTurns(): Promise<void> {
    await this.nextTurn();
    // What takes the place of what was prerendered does so at once.
    if (!this.isPrerendered) this.parts = this.readAhead() > longContent ? 4 : 1;
    await this.nextTurn();
    try {
      this.drawnParts++;
      while (!this.isWhole) {
        void super.scheduleUpdate();
        this.requestUpdate();
        await this.nextTurn();
        this.drawnParts++;
      }
    } finally {
      this.drawnParts = Infinity;
    }
    void super.scheduleUpdate();
  }

  private nextTurn(): Promise<void> {
    if (this.isWhole) return Promise.resolve();
    const turn = new Promise<void>(resolve => (this.endWait = resolve));
    const {around} = this;
    if (around instanceof TurnElement) around.beginTurns();
    else {
      waiting.add(this);
      if (!isTaken) void takeTurns();
    }
    return turn;
  }

  /** Reads what the element draws, and returns how many characters that has, about. */
  protected abstract readAhead(): number;

  /** Who waits for an element wants it drawn. */
  protected override getUpdateComplete(): Promise<boolean> {
    if (this.shadowRoot && !this.renderRoot) return Promise.resolve(true);
    this.endTurns();
    return super.getUpdateComplete();
  }
}

const follows = (one: Node, other: Node) =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;

/** Whether some of an element is on the screen. */
export function isSeen(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom >= 0 && top <= innerHeight;
}

/** Draws some of these elements, as many as a turn has time for that began at that time. */
export async function drawSome(
  elements: readonly TurnElement[],
  began = performance.now()
): Promise<void> {
  const end = document.hidden ? Infinity : began + taskLength;
  for (const element of elements) {
    // An element may wait for a turn for its next part.
    while (element.isWaiting) {
      element.takeTurn();
      // It draws in a microtask before this one continues. Its update isn't awaited, because it may fail.
      await Promise.resolve();
      if (performance.now() > end) return;
    }
  }
}

async function takeTurns(): Promise<void> {
  isTaken = true;
  // While a page loads, the browser lays it out in the task in which the parser ends. Later the first turn waits for no frame.
  const first = document.readyState === 'complete' ? Promise.resolve() : nextTurn();
  for (let turn = first; waiting.size; turn = nextTurn()) {
    await turn;
    const elements = [...waiting].sort(follows);
    // What a reader sees goes first, from the top: what is drawn above something moves it.
    await drawSome([...elements.filter(isSeen), ...elements]);
  }
  isTaken = false;
}
