import {css} from 'lit';

/**
 * On paper: dark on white whatever the page's colours are, all text, including what is folded, addresses of sources,
 * and no buttons. Small type, little space, and lists side by side where they fit, or else a guide would be a book.
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

    :host(:not(.guide-print)) {
      --_space: calc(var(--guide-space, 1em) * 0.6);
    }

    :host(:not(.guide-print)) .guide {
      font-size: min(1em, 8.5pt);
      line-height: 1.3;
    }

    .abreast {
      display: block !important;
      columns: 2 20em !important;
      column-gap: var(--_s8);
    }

    /* Both parts of a short list fill the same columns. */
    .abreast .abreast {
      columns: auto !important;
    }

    .abreast:not(:has(.abreast)) > * {
      margin-block-end: var(--_space);
      break-inside: avoid;
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

    /* A card with many fields may break between two of them: whole, it would leave half a page empty. */
    .card:has(dl) {
      break-inside: auto !important;
    }

    .heading,
    .intro,
    .title,
    .date,
    legend,
    summary {
      break-after: avoid;
    }

    .tick {
      align-items: center;
      padding-block: 0.2em;
    }

    :is([type='radio'], [type='checkbox']) {
      inline-size: 1.25em;
      block-size: 1.25em;
      min-inline-size: 0;
      min-block-size: 0;
    }

    details.sources {
      max-inline-size: none;
      font-size: 7pt;
      line-height: 1.12;
    }

    .byline {
      margin-block-start: var(--_s2);
    }

    .sources ol {
      columns: 2 20em;
      padding: 0;
    }

    .sources li {
      margin: 0;
      margin-inline-start: 2.1em;
    }

    .sources a {
      text-decoration: none;
    }

    .sources a::after {
      content: ' (' attr(href) ')';
      word-break: break-all;
    }

    p,
    dd,
    .intro {
      max-inline-size: none;
    }
  }
`;
