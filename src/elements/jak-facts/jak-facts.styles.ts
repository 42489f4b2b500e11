import {css} from 'lit';

export const styles = css`
  .grid,
  .list,
  .deck {
    display: grid;
    gap: var(--_space);
  }

  .grid {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
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

  @media print {
    .card:not(.marked) .save {
      display: none;
    }
  }
`;
