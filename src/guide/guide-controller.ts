import {ContextConsumer} from '@lit/context';
import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {GuideStore} from './guide-store.js';
import {guideContext, providePageGuide, type Guide} from './guide-context.js';
import type {GuideEntry} from './guide-state.js';

/** Connects a widget to the nearest guide: the content and the other widgets' state come down, its entry goes up. */
export class GuideController implements ReactiveController {
  /** The nearest guide, or the page's own, which a server doesn't have; absent before the widget is connected. */
  guide: Guide | undefined;
  private watching = false;
  private offered: GuideStore['toggleQuestions'];
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
    this.leave(this.guide?.store);
    this.guide = undefined;
  }

  /** Redraws the widget whenever a reader enters something in any widget of the guide. */
  watch(): void {
    this.watching = true;
  }

  /** Offers this widget's list to the other widgets of the guide. */
  offerList(toggle: GuideStore['toggleQuestions']): void {
    this.offered = toggle;
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
      this.leave(last?.store);
      if (this.offered) guide.store.toggleQuestions = this.offered;
      if (this.watching) this.unwatch = guide.store.subscribe(() => this.host.requestUpdate());
    }
    this.guideChanged();
  }

  private leave(store: GuideStore | undefined): void {
    this.unwatch?.();
    store?.remove(this.host);
    if (store && store.toggleQuestions === this.offered) store.toggleQuestions = undefined;
  }
}
