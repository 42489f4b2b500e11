import {css} from 'lit';

export const styles = css`
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
    gap: var(--_space);
    align-items: start;
  }

  .card {
    min-inline-size: 0;
    padding-block: 0.4em;
  }

  legend {
    float: inline-start;
    inline-size: 100%;
    padding-block: 0.6em;
    font-weight: 650;
  }

  ul {
    clear: both;
  }

  .plain li {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: start;
    padding-block: 0.3em;
    border-block-start: 0.08em solid var(--_border);
  }

  .plain li input[type] {
    margin-block-start: 0.5em;
  }

  label {
    padding-block: 0.5em;
    padding-inline-start: 0.7em;
    cursor: pointer;
  }

  .reason {
    grid-column: span 2;
    margin-block: 0.2em 0.5em;
    padding-inline-start: 0.9em;
    border-inline-start: 0.25em solid var(--_accent);
  }

  /* Not by :has(:checked): inside a shadow root WebKit 2.50 doesn't see it change. */
  input:not(:checked) ~ .reason {
    display: none;
  }
`;
