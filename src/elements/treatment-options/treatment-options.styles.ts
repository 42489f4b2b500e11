import {css} from 'lit';

export const styles = css`
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: var(--_space);
  }

  .card {
    display: flex;
    flex-direction: column;
    gap: var(--_s2);
  }

  .card:has([open]) {
    grid-column: 1 / -1;
  }

  /* What has the focus isn't left behind the bar. */
  summary,
  input {
    scroll-margin-block-end: 9em;
  }

  .bar {
    --_focus: currentColor;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2);
    margin-block: var(--_space);
    padding: var(--_s3);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_fill);
    color: var(--_on-fill);
  }

  .bar p {
    flex: 1 1 7em;
  }

  .comparison {
    margin-block: var(--_space) var(--_s2);
    break-after: avoid;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }

  th,
  td {
    padding: var(--_s2);
    border-block: var(--_line);
    text-align: start;
    vertical-align: top;
  }

  @container (min-width: 36em) {
    .approvedFor,
    .speed,
    .duration {
      grid-column: span 2;
    }
  }

  @container (max-width: 36em) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }

    thead {
      position: absolute;
      clip-path: inset(50%);
    }

    tr {
      margin-block-end: var(--_space);
    }

    tr th {
      background: var(--_tint);
    }

    td {
      border-block-start: 0;
    }

    td::before {
      content: attr(data-name);
      display: block;
      font-size: var(--_small);
      font-weight: 650;
    }
  }

  /* On a low screen, or one zoomed in, the bar would leave too little of the list. */
  @media (min-height: 30em) {
    .bar {
      position: sticky;
    }
  }

  @media screen {
    [hidden],
    details:not([open]) + dl {
      display: none;
    }
  }

  @media print {
    .card {
      flex-flow: wrap;
      grid-column: 1 / -1;
    }

    .title,
    dl {
      flex-basis: 100%;
    }

    .card details,
    .foot,
    .bar {
      display: none;
    }
  }
`;
