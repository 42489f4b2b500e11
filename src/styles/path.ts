import {css} from 'lit';

/** A line with a station for each item: for things that follow one another, without numbers that would rank them. */
export const path = css`
  .path {
    padding: 0;
    list-style: none;
  }

  .path li {
    position: relative;
    padding-block-end: var(--_space);
    padding-inline-start: 2.5em;
  }

  .path li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.15em;
    inset-inline-start: 0;
    inline-size: 1.2em;
    block-size: 1.2em;
    border: 0.25em solid var(--_accent);
    border-radius: 50%;
  }

  .path li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.35em -0.15em;
    inset-inline-start: 0.475em;
    border-inline-start: 0.25em solid var(--_accent);
    opacity: 0.4;
  }

  @media print {
    .path li {
      padding-block-end: 0;
      padding-inline-start: 2em;
    }
  }
`;
