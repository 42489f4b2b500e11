import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

type Widget = ReactiveControllerHost &
  HTMLElement & {readonly guide: {readonly guide?: {readonly store: object} | undefined}};

/** The widgets of one guide, or of a page without one, whose text nobody reviewed. */
interface Scope {
  readonly widgets: Set<Widget>;
  /** The one that says so for all of them. */
  first?: Widget | undefined;
}

let scopes = new WeakMap<object, Scope>();
// On a server a page has no guide of its own.
const server = {};

function scopeOf({guide}: Widget): Scope {
  const key = guide.guide?.store ?? server;
  const scope = scopes.get(key) ?? {widgets: new Set()};
  scopes.set(key, scope);
  return scope;
}

/** The widget, or the element around it, that is in the page itself and not in a shadow root. */
function outermost(widget: Element): Element {
  const root = widget.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : widget;
}

function precedes(one: Element, other: Element): boolean {
  const position = outermost(one).compareDocumentPosition(outermost(other));
  return Boolean(position & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Starts another page, on a server. */
export function forgetUnreviewed(): void {
  scopes = new WeakMap();
}

/** Draws what is thrown away, on a server: its widgets speak for no others. */
export function drawUnseen(draw: () => void): void {
  const kept = scopes;
  forgetUnreviewed();
  draw();
  scopes = kept;
}

/** Lets the first widget of a guide or page say for all that nobody reviewed their text. */
export class UnreviewedController implements ReactiveController {
  private scope: Scope | undefined;

  constructor(private readonly host: Widget) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.leave();
  }

  /**
   * Whether this widget, whose text nobody reviewed, says so. Widgets are often defined in another order than on the
   * page.
   */
  speaks(): boolean {
    const {host} = this;
    // An element that has left the page may still draw once more.
    if (!isServer && !host.isConnected) return false;
    const scope = scopeOf(host);
    if (scope !== this.scope) this.leave();
    this.scope = scope;
    scope.widgets.add(host);
    const {first} = scope;
    if (!first || (!isServer && precedes(host, first))) {
      scope.first = host;
      first?.requestUpdate();
    }
    return scope.first === host;
  }

  /** Lets the next widget say so, once this one has left or its text has a review. */
  leave(): void {
    const {host, scope} = this;
    this.scope = undefined;
    scope?.widgets.delete(host);
    if (scope?.first !== host) return;
    scope.first = undefined;
    // Once for all widgets that leave together.
    queueMicrotask(() => {
      if (scope.first) return;
      for (const each of scope.widgets)
        if (!scope.first || precedes(each, scope.first)) scope.first = each;
      scope.first?.requestUpdate();
    });
  }
}
