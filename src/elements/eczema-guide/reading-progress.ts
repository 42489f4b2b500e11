import type {LitElement, ReactiveController} from 'lit';

/** Which sections of a guide a reader has seen, and which one is in front of them. This stays in the page. */
export class ReadingProgress implements ReactiveController {
  /** The section that reached the middle of the screen last. */
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

  /** Begins to watch sections, where none are watched yet. */
  watch(sections: Iterable<Element>): void {
    if (this.observer) return;
    this.observer = new IntersectionObserver(entries => this.handleReached(entries), {
      rootMargin: '-50% 0px',
    });
    for (const section of sections) this.observer.observe(section);
  }

  /** Watches no more, since other sections are drawn. */
  stop(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  private handleReached(entries: readonly IntersectionObserverEntry[]): void {
    const reached = entries
      .filter(({isIntersecting}) => isIntersecting)
      .map(({target}) => (target as HTMLElement).dataset.name!);
    if (!reached.length) return;
    this.seen = new Set([...this.seen, ...reached]);
    this.current = reached.at(-1)!;
    this.host.requestUpdate();
  }
}
