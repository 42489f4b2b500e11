import {css, isServer, type LitElement, type ReactiveController} from 'lit';

/**
 * Beyond this many items, or elements of one kind on a page, those off the screen aren't laid out. With fewer, all are,
 * because Chromium's `innerText` leaves out what isn't.
 */
export const offscreenThreshold = 50;

// The browser's search, links, focus and screen readers still reach what isn't laid out.
const offscreen = css`
  @media screen {
    :host {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 10em;
      /* Rings around what has the focus reach out of the box. */
      overflow-clip-margin: 1em;
    }
  }
`;

// The number of elements of each kind on the page.
const counts = new Map<typeof LitElement, number>();

/** Counts the elements of a kind, and spares the browser the layout of those beyond the threshold. */
export class OffscreenController implements ReactiveController {
  private readonly kind: typeof LitElement;

  constructor(private readonly host: LitElement) {
    this.kind = host.constructor as typeof LitElement;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer || this.count(1) <= offscreenThreshold) return;
    const {adoptedStyleSheets} = this.host.renderRoot as ShadowRoot;
    if (!adoptedStyleSheets.includes(offscreen.styleSheet!))
      adoptedStyleSheets.push(offscreen.styleSheet!);
  }

  hostDisconnected(): void {
    this.count(-1);
  }

  private count(step: number): number {
    const {kind} = this;
    return counts.set(kind, (counts.get(kind) ?? 0) + step).get(kind)!;
  }
}
