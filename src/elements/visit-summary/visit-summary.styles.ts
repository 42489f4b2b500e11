import {css} from 'lit';

export const styles = css`
  .guide {
    padding: calc(var(--_space) * 1.5);
    border: 0.08em solid var(--_border);
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
    margin-block: 1.5em 0.4em;
  }

  ul,
  ol {
    padding-inline-start: 1.4em;
  }

  li {
    margin-block-start: 0.35em;
  }

  .first {
    font-size: 1.2em;
    font-weight: 600;
  }

  .answers .detail {
    font-weight: 650;
  }

  .empty {
    margin-block-start: 1em;
  }

  .lines::before,
  .lines::after,
  .first li::after {
    content: '';
    display: block;
    block-size: 2.2em;
    border-block: 0.08em solid var(--_border);
    margin-block-start: 2.2em;
  }

  .actions {
    margin-block-start: calc(var(--_space) * 2);
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
      padding: 0;
      border: 0;
      background: none;
      box-shadow: none;
    }

    .empty {
      display: none;
    }

    .title {
      break-after: avoid;
    }
  }
`;
