import type {LitElement} from 'lit';
import {drawNow} from '../../shared/page/print-open.js';
import {hasNoTurns, isSeen, nextTurn} from '../../shared/page/turns.js';

/** Draws the sections of a guide in turns: all at once they would keep a slow phone from answering for half a second. */
export class SectionScheduler {
  /** Settles when the last section is drawn; absent where none waits. */
  drawing: Promise<void> | undefined;
  private drawsAll: boolean;
  private readonly drawn = new Set<string>();

  constructor(
    private readonly host: LitElement,
    private readonly names: () => readonly string[]
  ) {
    this.drawsAll = hasNoTurns(!!host.shadowRoot);
  }

  /** Whether the turn of a section has come. */
  draws(name: string): boolean {
    return this.drawsAll || this.drawn.has(name);
  }

  /** Begins the turns where sections wait on the page. */
  start(): void {
    if (this.waiting.length) this.drawing ??= this.drawInTurns();
  }

  /** Draws all that waits, now; false where nothing does. */
  drawAll(): boolean {
    if (!this.waiting.length) return false;
    this.drawsAll = true;
    this.host.requestUpdate();
    drawNow(this.host);
    return true;
  }

  private get waiting(): string[] {
    return this.names().filter(name => !this.draws(name));
  }

  // What a reader sees goes first.
  private get next(): string {
    const {waiting, host} = this;
    const seen = [...host.renderRoot.querySelectorAll<HTMLElement>('section')].filter(isSeen);
    const names = seen.map(({dataset}) => dataset.name!);
    return waiting.find(name => names.includes(name)) ?? waiting[0];
  }

  private async drawInTurns(): Promise<void> {
    while (this.waiting.length) {
      await nextTurn();
      if (!this.waiting.length) break;
      this.drawn.add(this.next);
      this.host.requestUpdate();
    }
    // The last one draws.
    await nextTurn();
    this.drawing = undefined;
  }
}
