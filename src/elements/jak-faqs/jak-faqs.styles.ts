import {css} from 'lit';

export const styles = css`
  .search {
    display: grid;
    gap: 0.35em;
    max-inline-size: 24em;
    margin-block-end: var(--_space);
  }

  .faqs {
    padding: 0;
    overflow: clip;
  }

  .faq {
    scroll-margin-block-start: 1em;
  }

  .many .faq {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.6em;
  }

  .faq + .faq {
    border-block-start: 0.08em solid var(--_border);
  }

  .faq summary {
    position: relative;
    display: block;
    padding-block: 1em;
    padding-inline: 1.1em 3em;
    font-weight: 600;
  }

  .faq summary:hover {
    background: var(--_tint);
  }

  .faq :focus-visible {
    outline-offset: -0.25em;
  }

  .faq summary::after {
    content: '';
    position: absolute;
    inset-block-start: 1.3em;
    inset-inline-end: 1.4em;
    inline-size: 0.55em;
    block-size: 0.55em;
    border: solid var(--_accent);
    border-width: 0 0.16em 0.16em 0;
    rotate: 45deg;
    transition: rotate 0.15s;
  }

  .faq[open] summary::after {
    rotate: 225deg;
  }

  .faq summary::-webkit-details-marker {
    display: none;
  }

  .answer {
    padding: 0.2em 1.1em 0.7em;
  }

  .link {
    display: inline-block;
    padding-block: 0.6em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  @media print {
    .faq {
      content-visibility: visible !important;
      break-inside: avoid;
    }

    .search,
    .link,
    summary::after {
      display: none !important;
    }
  }
`;
