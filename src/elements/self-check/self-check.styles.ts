import {css} from 'lit';

export const styles = css`
  ol {
    display: grid;
    gap: var(--_space);
  }

  ol .card {
    padding-block-end: 0.3em;
  }

  fieldset {
    min-inline-size: 0;
  }

  .question {
    display: block;
    padding: 0;
    font-size: 1.08em;
    font-weight: 650;
    line-height: 1.35;
  }

  .help {
    margin-block: 0.35em 0.7em;
    font-size: 0.92em;
  }

  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1.5em;
    max-inline-size: none;
  }

  .ends span + span {
    text-align: end;
  }

  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .choice,
  .scale {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
  }

  .scale {
    grid-template-columns: repeat(auto-fit, minmax(2.3em, 1fr));
  }

  @container (inline-size < 36em) {
    .scale {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
  }

  .options label {
    display: flex;
    align-items: center;
    gap: 0.65em;
    min-block-size: 2.75em;
    padding: 0.45em 0.85em;
    border: 0.08em solid var(--_border);
    border-radius: calc(var(--_radius) * 0.8);
    cursor: pointer;
  }

  .options label:hover {
    background: var(--_tint);
  }

  .options label:has(:checked) {
    background: var(--_tint);
    box-shadow: inset 0 0 0 0.13em var(--_accent);
  }

  .scale label {
    flex-direction: column;
    gap: 0.25em;
    padding-inline: 0;
    font-variant-numeric: tabular-nums;
  }

  .field {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 0.1em solid var(--_control);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_surface);
  }

  textarea {
    min-block-size: 4.6em;
    field-sizing: content;
  }

  [aria-invalid] {
    border: 0.15em solid var(--_warning);
  }

  /* It keeps its place while there is nothing to clear, so that no card changes its height. */
  .button.undo {
    min-block-size: 2em;
    margin: 0.15em -0.6em 0;
    padding: 0 0.6em;
    border: 0;
    font-size: 0.875em;
    text-decoration: underline;
  }

  .undo:disabled {
    visibility: hidden;
  }

  .sum,
  .outcome {
    margin-block-start: var(--_space);
  }

  .outcome {
    border-color: var(--_accent);
    outline: none;
  }

  .outcome ul {
    padding-inline-start: 1.3em;
  }

  .outcome li {
    margin-block-start: 0.5em;
  }
`;
