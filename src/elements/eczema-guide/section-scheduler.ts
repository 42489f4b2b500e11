import type {LitElement} from 'lit';
import {drawNow} from '../../shared/page/print-open.js';
import {hasNoTurns, nextTurn} from '../../shared/page/turns.js';

/** Draws the sections of a guide in turns: all at once they would keep a slow phone from answering for half a second. */
export class SectionScheduler {
  /** Settles when the last section is drawn; absent where none waits. */
  drawing: Promise<void> | undefined;
  private drawn: number;

  constructor(
    private readonly host: LitElement,
    private readonly count: () => number
  ) {
    const isPrerendered = host.shadowRoot;
    this.drawn = isPrerendered || hasNoTurns() ? Infinity : 0;
  }

  /** Whether the turn of a section has come. */
  draws(place: number): boolean {
    return place < this.drawn;
  }

  /** Begins the turns where sections wait on the page. */
  start(): void {
    if (this.drawn < this.count()) this.drawing ??= this.drawInTurns();
  }

  /** Draws all that waits, now; false where nothing does. */
  drawAll(): boolean {
    if (this.drawn >= this.count()) return false;
    this.setDrawn(Infinity);
    drawNow(this.host);
    return true;
  }

  private async drawInTurns(): Promise<void> {
    while (this.drawn < this.count()) {
      await nextTurn();
      this.setDrawn(this.drawn + 1);
    }
    // The last one draws.
    await nextTurn();
    this.drawing = undefined;
  }

  private setDrawn(drawn: number): void {
    this.drawn = drawn;
    this.host.requestUpdate();
  }
}
