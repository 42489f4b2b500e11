import {css} from 'lit';

export const styles = css`
  .guide {
    max-inline-size: calc(var(--_measure) + var(--_s6) * 2);
    padding: var(--_s6);
    border: var(--_line);
    border-block-start: 0.4em solid var(--_accent);
    border-radius: 0.2em;
    background: var(--_surface);
    box-shadow: 0 0.5em 1.75em -1em #0006;
  }

  .heading {
    margin: 0;
  }

  .date {
    color: var(--_muted);
  }

  .title {
    margin-block: var(--_s6) var(--_s1);
  }

  li {
    margin-block-start: var(--_s1);
  }

  .first {
    font-size: var(--_large);
    font-weight: 600;
  }

  /* Lists and paragraphs of a text stay apart. */
  .detail {
    white-space: pre-line;
  }

  .answers .detail {
    font-weight: 650;
  }

  .lines::before,
  .lines::after,
  .first li::after {
    content: '';
    display: block;
    block-size: 1.8em;
    margin-block-start: 1.8em;
    border-block: 1px solid var(--_control);
  }

  .actions {
    margin-block-start: var(--_s8);
  }

  @media screen {
    .lines + .lines,
    .lines::before,
    .first li::after {
      display: none;
    }
  }

  @media print {
    .guide {
      max-inline-size: none;
      padding: 0;
      border: 0;
      background: none;
      box-shadow: none;
    }

    .empty {
      display: none;
    }

    .heading {
      padding-block-end: var(--_s1);
      border-block-end: 0.12em solid;
    }

    .title {
      margin-block-start: var(--_space);
      font-size: 1em;
    }

    .first {
      font-size: 1.2em;
    }

    .first li + li {
      margin-block-start: var(--_space);
    }

    ul {
      font-size: var(--_small);
      line-height: 1.35;
    }

    .answers {
      padding: 0;
    }

    .answers li {
      display: grid;
      grid-template-columns: 3fr 2fr;
      gap: var(--_space);
    }
  }
`;
