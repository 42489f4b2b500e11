import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

type Widget = ReactiveControllerHost & HTMLElement;

// The widgets of a page whose text nobody reviewed; the first of them says so for all.
const unreviewed = new Set<Widget>();
let first: Widget | undefined;

/** The element on the page itself that a widget stands in, or is. */
function outermost(widget: Element): Element {
  const root = widget.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : widget;
}

function precedes(one: Element, other: Element): boolean {
  const position = outermost(one).compareDocumentPosition(outermost(other));
  return Boolean(position & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Begins another page, on a server. */
export function forgetUnreviewed(): void {
  unreviewed.clear();
  first = undefined;
}

/** Lets the first widget on a page say for all that nobody reviewed their text. */
export class UnreviewedController implements ReactiveController {
  constructor(private readonly host: Widget) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.leave();
  }

  /** Whether this widget, whose text nobody reviewed, says so. Widgets are often defined in another order than they stand in. */
  speaks(): boolean {
    const {host} = this;
    const last = first;
    unreviewed.add(host);
    if (!last || (!isServer && precedes(host, last))) first = host;
    if (last && first !== last) last.requestUpdate();
    return first === host;
  }

  /** Lets the next widget speak, where this one has left the page or somebody has reviewed its text. */
  leave(): void {
    unreviewed.delete(this.host);
    if (first !== this.host) return;
    first = undefined;
    // Once for all that leave together.
    queueMicrotask(() => {
      if (first) return;
      for (const each of unreviewed) if (!first || precedes(each, first)) first = each;
      first?.requestUpdate();
    });
  }
}
