import type {LitElement} from 'lit';
import {drawNow} from '../../shared/page/print-open.js';
import {drawSome, hasNoTurns, isSeen, nextTurn, TurnElement} from '../../shared/page/turns.js';

/** Draws the sections of a guide in turns: all at once they would keep a slow phone from answering for half a second. */
export class SectionScheduler {
  /** Settles when the last section is drawn; absent where none waits. */
  drawing: Promise<void> | undefined;
  /** Whether no section waits for a turn. */
  drawsAll: boolean;
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

  /** Begins the turns where sections or their widgets wait on the page. */
  start(): void {
    if (this.isWaiting) this.drawing ??= this.drawInTurns();
  }

  /** Draws all that waits, now; false where nothing does. */
  drawAll(): boolean {
    for (const widget of this.widgets) drawNow(widget);
    for (const {dataset} of this.sections) delete dataset.drawing;
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
    const {waiting} = this;
    const names = [...this.sections].filter(isSeen).map(({dataset}) => dataset.name!);
    return waiting.find(name => names.includes(name)) ?? waiting[0];
  }

  private async drawInTurns(): Promise<void> {
    while (this.isWaiting) {
      await nextTurn();
      const began = performance.now();
      if (this.waiting.length && !this.widgets.length) await this.drawNext();
      await drawSome(this.widgets, began);
      for (const {dataset} of this.sections) if (!this.widgets.length) delete dataset.drawing;
    }
    this.drawing = undefined;
  }

  private drawNext(): Promise<void> {
    const {next} = this;
    this.drawn.add(next);
    this.host.requestUpdate();
    drawNow(this.host);
    for (const {dataset} of this.sections) if (dataset.name === next) dataset.drawing = '';
    // Its widget waits for its turn a microtask later.
    return Promise.resolve();
  }

  private get sections(): NodeListOf<HTMLElement> {
    return this.host.renderRoot.querySelectorAll('section');
  }

  private get isWaiting(): boolean {
    return this.waiting.length > 0 || this.widgets.length > 0;
  }

  /** The widgets of sections that wait for their own turn. */
  private get widgets(): TurnElement[] {
    return [...this.host.renderRoot.querySelectorAll('section > *')].filter(
      (element): element is TurnElement => element instanceof TurnElement && element.isWaiting
    );
  }
}
