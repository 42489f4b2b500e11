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
      font-size: min(1em, 10pt);
      line-height: 1.4;
    }

    .button,
    .kept,
    .actions,
    .told,
    [role='status'],
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

    .sources {
      max-inline-size: none;
      font-size: 0.7em;
    }

    .sources ol {
      columns: 20em;
    }

    .address {
      display: inline;
    }
  }
`;
