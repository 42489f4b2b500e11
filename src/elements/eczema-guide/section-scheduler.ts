import {isServer, type LitElement, type ReactiveController} from 'lit';
import {offWindow, onWindow} from '../../shared/page/window-events.js';

// The browser takes a reader who comes back to where they were, once the page is as long as it was.
const returns = () =>
  (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]).some(
    ({type}) => type !== 'navigate'
  );

const turn = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));

/** Draws the sections of a guide in turns: all at once they would keep a slow phone from answering for half a second. */
export class SectionScheduler implements ReactiveController {
  /** Settles when the last section is drawn; absent where none waits. */
  drawing: Promise<void> | undefined;
  private drawn: number;

  constructor(
    private readonly host: LitElement,
    private readonly count: () => number
  ) {
    // A guide that was prerendered, that nobody sees yet or that a reader comes back to is drawn at once.
    const isWhole = isServer || host.shadowRoot || document.hidden || returns();
    this.drawn = isWhole ? Infinity : 0;
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer) onWindow('beforeprint', this.drawAll);
  }

  hostDisconnected(): void {
    offWindow('beforeprint', this.drawAll);
  }

  /** Whether the turn of a section has come. */
  draws(place: number): boolean {
    return place < this.drawn;
  }

  /** Begins the turns where sections wait on the page. */
  start(): void {
    if (this.drawn < this.count()) this.drawing ??= this.drawInTurns();
  }

  /** Draws all that waits, now. */
  readonly drawAll = (): void => {
    if (this.drawn >= this.count()) return;
    this.setDrawn(Infinity);
    (this.host as unknown as {performUpdate(): void}).performUpdate();
  };

  private async drawInTurns(): Promise<void> {
    while (this.drawn < this.count()) {
      await turn();
      this.setDrawn(this.drawn + 1);
    }
    // The last one draws.
    await turn();
    this.drawing = undefined;
  }

  private setDrawn(drawn: number): void {
    this.drawn = drawn;
    this.host.requestUpdate();
  }
}
