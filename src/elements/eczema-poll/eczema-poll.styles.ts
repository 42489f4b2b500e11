import {css} from 'lit';

export const styles = css`
  fieldset {
    max-inline-size: var(--_measure);
  }

  .outcome {
    outline-offset: 0.5em;
  }

  legend {
    font-size: var(--_large);
    line-height: 1.35;
    text-wrap: balance;
  }

  small {
    display: block;
    font-size: var(--_small);
    font-weight: 400;
  }

  .option {
    margin-block-start: var(--_s2);
  }

  .note,
  .outcome p {
    margin-block-start: var(--_s3);
  }

  .note[part] {
    padding-inline-start: var(--_s3);
    border-inline-start: 0.25em solid var(--_warning);
    font-weight: 600;
  }

  .results {
    display: grid;
    gap: var(--_space);
    margin-block-start: var(--_space);
  }

  .pill {
    display: inline-block;
    margin-inline-start: 0.4em;
  }

  .yours .pill {
    background: var(--_fill);
    color: var(--_on-fill);
    font-weight: 650;
  }

  .yours .pill::before {
    content: '\\2713\\a0' / '';
  }

  [aria-pressed='true'] {
    background: var(--_tint);
  }

  .results + .button {
    margin-block-start: var(--_space);
  }

  .results:has(.yours) li:not(.yours) rect {
    opacity: 0.55;
  }

  svg {
    display: block;
    inline-size: 100%;
    block-size: 0.75em;
    margin-block-start: var(--_s1);
    border-radius: 1em;
    background: var(--_tint);
    fill: var(--_accent);
    print-color-adjust: exact;
  }

  svg:dir(rtl) {
    scale: -1 1;
  }

  rect {
    animation: grow 0.6s ease-out;
  }

  @keyframes grow {
    from {
      scale: 0 1;
    }
  }
`;
