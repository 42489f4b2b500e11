import {css} from 'lit';

export const styles = css`
  /* Columns, because cards in rows would all be as tall as the one with a figure. */
  .grid {
    columns: 17em;
    column-gap: var(--_space);
  }

  .grid .card {
    break-inside: avoid;
    margin-block-end: var(--_space);
  }

  .list,
  .deck {
    display: grid;
    gap: var(--_space);
  }

  .card {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }

  .title {
    font-size: 1.1em;
  }

  .save {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.75em;
    margin-block-start: auto;
    font-size: 0.92em;
    font-weight: 600;
    cursor: pointer;
  }

  .marked {
    border-color: var(--_accent);
    border-inline-start-width: 0.35em;
  }

  .deck .card {
    min-block-size: 14em;
  }

  .actions {
    align-items: center;
    justify-content: space-between;
  }

  .position {
    font-variant-numeric: tabular-nums;
  }

  @media screen {
    .aside {
      display: none;
    }
  }

  @media (scripting: none) {
    .aside {
      display: flex;
    }
  }

  @media print {
    .card:not(.marked) .save {
      display: none;
    }
  }
`;
