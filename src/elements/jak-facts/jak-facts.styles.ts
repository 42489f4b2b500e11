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

  /* A line for each card: a browser that tries heights for columns lays it out once, and takes half of the time. */
  @media screen {
    .grid {
      orphans: 1;
      widows: 1;
    }

    .grid .card {
      display: inline-flex;
      inline-size: 100%;
      vertical-align: top;
    }
  }

  .list,
  .deck {
    display: grid;
    gap: var(--_space);
  }

  .card {
    display: flex;
    flex-direction: column;
    gap: var(--_s2);
  }

  .deck .card {
    min-block-size: 16em;
  }

  .actions {
    align-items: center;
    justify-content: space-between;
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
    .card {
      gap: 0;
    }

    .card:not(.marked) .foot {
      display: none;
    }
  }
`;
