import {ContextConsumer} from '@lit/context';
import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {guideContext, providePageGuide, type Guide} from './guide-context.js';
import type {GuideEntry} from './guide-state.js';

/** Connects a widget to the nearest guide: the content and the other widgets' state come down, its entry goes up. */
export class GuideController implements ReactiveController {
  /** The nearest guide, or the page's own; absent before the widget is connected, and on the server. */
  guide: Guide | undefined;
  private watching = false;
  private unwatch: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly guideChanged: () => void
  ) {
    host.addController(this);
    new ContextConsumer(host, {
      context: guideContext,
      subscribe: true,
      callback: guide => this.receive(guide),
    });
  }

  hostConnected(): void {
    if (!isServer) providePageGuide();
  }

  hostDisconnected(): void {
    this.unwatch?.();
    this.guide?.store.remove(this.host);
    this.guide = undefined;
  }

  /** Draws the widget again whenever a reader enters something in any widget of the guide. */
  watch(): void {
    this.watching = true;
  }

  /** Tells the guide what the reader entered in this widget. */
  put(entry: GuideEntry): void {
    this.guide?.store.put(this.host, entry);
  }

  private receive(guide: Guide): void {
    const last = this.guide;
    if (guide === last) return;
    this.guide = guide;
    if (guide.store !== last?.store) {
      last?.store.remove(this.host);
      this.unwatch?.();
      if (this.watching) this.unwatch = guide.store.subscribe(() => this.host.requestUpdate());
    }
    this.guideChanged();
  }
}
