import {css} from 'lit';

/** What readers press, tick and write in, the same in all elements. */
export const controls = css`
  input,
  textarea,
  select,
  button {
    font: inherit;
    color: inherit;
  }

  :is([type='radio'], [type='checkbox']) {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    min-inline-size: 24px;
    min-block-size: 24px;
    margin: 0;
    print-color-adjust: exact;
  }

  :is([type='text'], [type='search'], textarea, .field) {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_round);
    background: none;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_s2);
    min-block-size: 2.75em;
    padding: 0.5em 1.1em;
    border: 1px solid var(--_control);
    border-radius: var(--_round);
    background: none;
    font-weight: 600;
    line-height: 1.2;
    text-decoration: none;
    cursor: pointer;
  }

  @media (hover: hover) {
    :is(.button, .boxed):hover {
      box-shadow: inset 0 0 0 1px;
    }
  }

  .button.primary {
    border-color: var(--_accent);
    background: var(--_fill);
    color: var(--_on-fill);
  }

  .button.quiet {
    min-block-size: 2.25em;
    padding: 0.3em 0.7em;
    border-color: var(--_border);
    font-size: var(--_small);
  }

  .kept .button {
    font-size: 1em;
  }

  .button:disabled,
  .button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-block-start: var(--_space);
  }

  /* A line to tick, with its box or circle beside the first line of words, as high as a button */
  .tick {
    display: flex;
    gap: 0.75em;
    padding-block: 0.625em;
    cursor: pointer;
  }

  .boxed {
    padding-inline: 0.9em;
    border: var(--_line);
    border-radius: var(--_round);
  }

  .boxed:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  @media (forced-colors: none) {
    :is([type='radio'], [type='checkbox']) {
      appearance: none;
      border: 0.12em solid var(--_control);
      border-radius: 0.3em;
    }

    [type='radio'] {
      border-radius: 50%;
    }

    :checked {
      border-color: var(--_accent);
    }

    [type='radio']:checked {
      border-width: 0.42em;
    }

    [type='checkbox']:checked {
      background: var(--_fill);
    }

    [type='checkbox']:checked::before {
      content: '';
      display: block;
      inline-size: 35%;
      block-size: 65%;
      margin: 5% auto;
      border: solid var(--_on-fill);
      border-width: 0 0.16em 0.16em 0;
      rotate: 45deg;
    }
  }
`;
