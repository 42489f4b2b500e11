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

      margin-block: 0.6em;
      color-scheme: light;
    }

    .guide {
      background: Canvas;
      color: CanvasText;
    }

    :host(:not(.guide-print)) {
      --_space: calc(var(--guide-space, 1em) * 0.6);
      --_small: 1em;
      --_heading: 1.5em;
    }

    :host(:not(.guide-print)) .guide {
      font-size: 9.5pt;
      line-height: 1.2;
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
      margin-block-end: var(--_s2);
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
    .card,
    .box {
      break-inside: avoid;
    }

    /* Entries under a line, and no boxes, which take room from the words. */
    .abreast .card {
      padding: var(--_s1) 0 0;
      border-width: 1px 0 0;
      border-radius: 0;
    }

    .heading,
    .intro {
      margin-block-end: var(--_s1);
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
      gap: var(--_s2);
      padding-block: 0.15em;
    }

    .boxed {
      padding-inline: 0;
      border: 0;
    }

    :is([type='radio'], [type='checkbox']) {
      inline-size: 1.15em;
      block-size: 1.15em;
      min-inline-size: 0;
      min-block-size: 0;
    }

    details.sources {
      max-inline-size: none;
      font-size: 7.5pt;
      line-height: 1.15;
    }

    .byline {
      margin-block-start: var(--_s2);
    }

    .sources ol {
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
