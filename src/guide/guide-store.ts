import {
  emptyState,
  withEntry,
  withoutEntry,
  type GuideEntry,
  type GuideState,
  type Question,
} from './guide-state.js';

/** Holds the state of one guide, or of all widgets on a page that are in no guide. */
export class GuideStore {
  /** Puts questions on the reader's list, or removes them if it has them all; absent if there is no list. */
  toggleQuestions: ((questions: readonly Question[]) => void) | undefined;
  /** What readers entered so far; replaced, never changed in place. */
  state = emptyState;
  private readonly listeners = new Set<() => void>();

  /** Replaces a widget's last entry. */
  put(widget: object, entry: GuideEntry): void {
    this.change(withEntry(this.state, widget, entry));
  }

  /** Forgets a widget that left the guide. */
  remove(widget: object): void {
    this.change(withoutEntry(this.state, widget));
  }

  /** Calls back after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private change(next: GuideState): void {
    if (next === this.state) return;
    this.state = next;
    for (const listener of this.listeners) listener();
  }
}
