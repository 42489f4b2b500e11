import {css} from 'lit';

export const styles = css`
  ol,
  .outcome {
    max-inline-size: var(--_measure);
  }

  ol {
    display: grid;
    gap: var(--_space);
  }

  ol .card {
    padding-block-end: var(--_s1);
  }

  .card > .actions {
    margin-block-end: var(--_s3);
  }

  .title + ol {
    margin-block-start: var(--_s2);
  }

  .question {
    display: block;
    font-size: var(--_large);
    font-weight: 650;
    line-height: 1.35;
  }

  .help {
    margin-block: var(--_s1) var(--_s3);
    font-size: var(--_small);
  }

  .ends {
    display: flex;
    justify-content: space-between;
    gap: var(--_s6);
    max-inline-size: none;
  }

  .ends span + span {
    text-align: end;
  }

  .options {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }

  /* All three in one row of a phone */
  .yes-no .tick {
    gap: 0.4em;
    padding-inline: 0.45em;
  }

  @media screen {
    .choice {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    }
  }

  .vertical {
    display: grid;
  }

  @media print {
    ol {
      max-inline-size: none;
    }

    .options {
      gap: 0 var(--_s6);
    }

    /* A group is longer than a page. */
    li:has(li) {
      break-inside: auto;
    }
  }

  [type='range'] {
    accent-color: var(--_accent);
  }

  /* The box with its number is the circle to tick. */
  @media (forced-colors: none) {
    .scale {
      display: grid;
      grid-template-columns: repeat(6, minmax(0, 1fr));
      gap: 0.8cqi;
    }

    /* In one row, as what it is, where each number has 24 pixels and room for its figures */
    @container (min-width: 320px) and (min-width: 18em) {
      .scale {
        grid-auto-flow: column;
        grid-template-columns: none;
        grid-auto-columns: minmax(0, 1fr);
      }
    }

    .scale .boxed {
      position: relative;
      justify-content: center;
      padding-inline: 0;
    }

    .scale input[type] {
      position: absolute;
      inset: 0;
      inline-size: auto;
      block-size: auto;
      border: 0;
      border-radius: calc(var(--_round) - 1px);
      cursor: pointer;
    }

    .scale input:checked {
      background: var(--_fill);
    }

    .scale span {
      position: relative;
      pointer-events: none;
    }

    .scale input:checked + span {
      color: var(--_on-fill);
    }
  }

  textarea {
    field-sizing: content;
  }

  [aria-invalid] {
    border: 0.15em solid var(--_warning);
  }

  /* It keeps its place while there is nothing to clear, so that no card changes its height. */
  .button.undo {
    min-block-size: max(24px, 1.75em);
    padding: 0;
    border: 0;
    font-size: var(--_small);
    text-decoration: underline;
  }

  .undo:disabled {
    visibility: hidden;
  }

  .sum,
  .outcome {
    margin-block-start: var(--_space);
  }

  .outcome li {
    margin-block-start: var(--_s2);
  }
`;
