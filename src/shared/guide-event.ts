/**
 * An event of one of our elements. It crosses shadow roots, so that a page can listen once on `document`, and its
 * detail names what was acted on, never what the reader answered, because pages have trackers.
 */
export class GuideEvent<Detail = Record<string, never>> extends CustomEvent<Detail> {
  constructor(name: string, detail: Detail) {
    super(name, {bubbles: true, composed: true, detail});
  }
}

/** Content was drawn. `source` is its URL, or `property`, `child`, `html`, `attribute`, `guide`, `built-in`. */
export class ContentReadyEvent extends GuideEvent<{source: string}> {
  constructor(source: string) {
    super('content-ready', {source});
  }
}

/** Content could not be used. `message` names the field, for example `facts[2].title: expected text`. */
export class ContentErrorEvent extends GuideEvent<{source: string; message: string}> {
  constructor(source: string, message: string) {
    super('content-error', {source, message});
  }
}

declare global {
  interface HTMLElementEventMap {
    'content-ready': ContentReadyEvent;
    'content-error': ContentErrorEvent;
  }
}
