import {css} from 'lit';

/** The guide on paper: one section after another, without ways to go anywhere, and its sources at the end. */
export const guidePaperStyles = css`
  @media print {
    nav,
    .bar,
    .to,
    .calm,
    [data-name='poll'] {
      display: none !important;
    }

    .hero {
      padding: 0;
      border-radius: 0;
      background: none;
    }

    .hero > * {
      max-inline-size: none !important;
    }

    .hero .heading {
      font-size: 1.8em;
    }

    section {
      position: relative;
      padding-block: var(--_s2) 0;
    }

    /* At the end of the heading's line */
    .eye {
      position: absolute;
      inset-block-start: var(--_space);
      inset-inline-end: var(--_space);
    }

    .eye + * {
      margin-block: 0 var(--_space);
    }

    /* The list at the end has them, too; a prerendered page has none there. */
    .byline:has(~ .byline) {
      display: none;
    }
  }
`;
