import type {LitElement, ReactiveController} from 'lit';

/** Which sections of a guide a reader has seen, and which one is in front of them. This stays in the page. */
export class ReadingProgress implements ReactiveController {
  /** The section that last reached the middle of the screen; empty above all of them. */
  current = '';
  private seen: ReadonlySet<string> = new Set();
  private observer: IntersectionObserver | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Whether a section has been in the middle of the screen. */
  hasSeen(name: string): boolean {
    return this.seen.has(name);
  }

  /** Starts watching sections that aren't watched yet. */
  watch(sections: Iterable<Element>): void {
    this.observer ??= new IntersectionObserver(entries => this.handleReached(entries), {
      rootMargin: '-50% 0px',
    });
    for (const section of sections) this.observer.observe(section);
  }

  /** Stops watching, because other sections are drawn. */
  stop(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  private handleReached(entries: readonly IntersectionObserverEntry[]): void {
    for (const {target, isIntersecting, boundingClientRect} of entries) {
      const {name = ''} = (target as HTMLElement).dataset;
      if (isIntersecting) {
        this.seen = new Set([...this.seen, name]);
        this.current = name;
      }
      // A leap to the top passes the sections between, and reaches none.
      else if (name === this.current && boundingClientRect.top > innerHeight / 2) this.current = '';
      else continue;
      this.host.requestUpdate();
    }
  }
}
