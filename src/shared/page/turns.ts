import {isServer, LitElement} from 'lit';

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

/** Whether there are no turns: on a server, on a page that nobody sees yet or that a reader comes back to. */
export const hasNoTurns = (): boolean => isServer || document.hidden || returns();

/**
 * An element that draws for the first time when its turn comes. All together the widgets of a page would keep a slow
 * phone from answering for a quarter of a second.
 */
export abstract class TurnElement extends LitElement {
  private readonly isPrerendered = !!this.shadowRoot;

  /**
   * Whether the element takes no turn: it has drawn already, or stands inside another that draws it.
   *
   * @internal
   */
  get drawsAtOnce(): boolean {
    if (this.hasUpdated || this.isPrerendered) return true;
    return (this.getRootNode() as ShadowRoot).host instanceof TurnElement;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.drawsAtOnce || hasNoTurns()) return super.scheduleUpdate();
    const turn = new Promise<void>(resolve => waiting.set(this, resolve));
    if (!isTaken) void takeTurns();
    return turn.then(() => super.scheduleUpdate());
  }

  /** Who waits for an element wants it drawn. */
  protected override getUpdateComplete(): Promise<boolean> {
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

function isSeen(element: TurnElement): boolean {
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
  // The first turn comes with no frame between, once all have come that the page defines together.
  for (let turn = Promise.resolve(); waiting.size; turn = nextTurn()) {
    await turn;
    await takeTurn();
  }
  isTaken = false;
}
