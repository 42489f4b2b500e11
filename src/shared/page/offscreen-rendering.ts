import {css, isServer, type LitElement, type ReactiveController} from 'lit';

/**
 * Beyond this many items, or elements of one kind on a page, those off the screen aren't laid out. Fewer are, since
 * Chromium's `innerText` leaves out what isn't.
 */
export const offscreenThreshold = 50;

// The browser's find, links, focus and screen readers reach what is not laid out all the same.
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

// How many elements of a kind are on the page.
const counts = new Map<typeof LitElement, number>();

/** Counts the elements of a kind, and spares the browser the layout of those after the first ones. */
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
