import {css} from 'lit';

export const styles = css`
  .search {
    display: grid;
    gap: var(--_s1);
    max-inline-size: 24em;
    margin-block-end: var(--_space);
  }

  .search label {
    font-weight: 650;
  }

  .faqs {
    max-inline-size: var(--_measure);
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
    border-block-start: var(--_line);
  }

  .faq summary {
    display: flex;
    gap: var(--_s2);
    align-items: center;
    justify-content: space-between;
    inline-size: auto;
    padding: var(--_pad);
    font-weight: 600;
  }

  .faq summary:hover {
    background: var(--_tint);
  }

  .faq :focus-visible {
    outline-offset: -0.25em;
  }

  .answer {
    padding: 0 var(--_pad) var(--_s2);
  }

  .link {
    display: inline-block;
    padding-block: 0.6em;
    color: var(--_muted);
    font-size: var(--_small);
  }

  @media print {
    .faqs {
      max-inline-size: none;
      border: 0;
      break-inside: auto;
    }

    .faq {
      content-visibility: visible !important;
    }

    .faq summary,
    .answer {
      padding: 0;
    }

    .search,
    .link {
      display: none !important;
    }
  }
`;
