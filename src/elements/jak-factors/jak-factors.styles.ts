import {css} from 'lit';

export const styles = css`
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
    gap: var(--_space);
  }

  .card {
    padding-block: var(--_s1);
  }

  /* Beside the flow, because browsers set a legend into the border of its box. */
  legend {
    float: inline-start;
    padding-block: 0.6em;
  }

  ul {
    clear: both;
  }

  .plain li {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.75em;
    align-items: start;
    border-block-start: var(--_line);
  }

  .plain li input[type] {
    margin-block-start: 0.625em;
  }

  .reason {
    grid-column: span 2;
    margin-block-end: var(--_s3);
    padding-inline-start: var(--_s3);
    border-inline-start: 0.25em solid var(--_accent);
  }

  @media print {
    .plain li input[type] {
      margin-block-start: 0.15em;
    }
  }

  /* Not by :has(:checked): inside a shadow root WebKit 2.50 doesn't see it change. */
  input:not(:checked) ~ .reason {
    display: none;
  }
`;
