import {css} from 'lit';

export const styles = css`
  fieldset {
    min-inline-size: 0;
    max-inline-size: var(--_measure);
  }

  .outcome {
    outline-offset: 0.5em;
  }

  legend {
    padding: 0;
    font-size: 1.15em;
    font-weight: 650;
    line-height: 1.35;
    text-wrap: balance;
  }

  small {
    display: block;
    font-weight: 400;
  }

  .option {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 3em;
    margin-block-start: 0.5em;
    padding: 0.5em 0.9em;
    border: 0.08em solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }

  .option:hover,
  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  .note,
  .outcome p {
    margin-block-start: 0.75em;
  }

  .note[part] {
    padding-inline-start: 0.7em;
    border-inline-start: 0.25em solid var(--_warning);
    font-weight: 600;
  }

  .results {
    display: grid;
    gap: 0.9em;
    margin-block-start: var(--_space);
  }

  .own {
    margin-inline-start: 0.4em;
    padding: 0.1em 0.6em;
    border: 0.1em solid var(--_accent);
    border-radius: 1em;
    font-size: 0.85em;
    font-weight: 600;
    white-space: nowrap;
  }

  svg {
    display: block;
    inline-size: 100%;
    block-size: 0.7em;
    margin-block-start: 0.35em;
    border-radius: 1em;
    background: var(--_tint);
    fill: var(--_accent);
  }

  svg:dir(rtl) {
    transform: scaleX(-1);
  }
`;
