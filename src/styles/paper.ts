import {css} from 'lit';

/**
 * On paper: dark on white whatever the page's colours are, all text, what is folded too, addresses of sources, and
 * no buttons. Small type and no boxes to keep together, or else a guide would be a book.
 */
export const paper = css`
  @media print {
    :host {
      --_surface: transparent;
      --_muted: currentColor;
      --_border: #0004;

      margin-block: 1em;
      color-scheme: light;
    }

    .guide {
      background: Canvas;
      color: CanvasText;
    }

    :host(:not(.guide-print)) .guide {
      font-size: min(1em, 9pt);
      line-height: 1.35;
    }

    .button,
    .kept,
    .actions,
    .told,
    [role='status'],
    .rest > summary,
    summary::after {
      display: none !important;
    }

    ::details-content {
      content-visibility: visible !important;
    }

    li,
    dl > *,
    .intro,
    .card {
      break-inside: avoid;
    }

    .card {
      box-decoration-break: clone;
    }

    .heading,
    .intro,
    .title,
    legend,
    summary {
      break-after: avoid;
    }

    .tick {
      padding-block: 0.2em;
    }

    /* One after another in one column, as in a journal: a list in narrow columns takes twice the room. */
    .sources {
      max-inline-size: none;
      font-size: 0.75em;
    }

    .sources ol {
      padding: 0;
      counter-reset: source;
    }

    .sources li {
      display: inline;
      margin-inline-end: 0.6em;
      counter-increment: source;
    }

    /* The space lets the line end before a number, which would lengthen an address. */
    .sources li::before {
      content: ' ' counter(source) '. ';
      font-weight: 650;
    }

    .address {
      display: inline;
    }
  }
`;
