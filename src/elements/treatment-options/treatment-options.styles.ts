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
    gap: 0.5em;
  }

  .form {
    align-self: start;
    padding-inline: 0.7em;
    border: 0.08em solid var(--_control);
    border-radius: 1em;
    font-size: 0.875em;
  }

  .card:has([open]) {
    grid-column: 1 / -1;
  }

  .pick {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.75em;
    margin-block-start: auto;
    font-weight: 600;
    cursor: pointer;
  }

  /* What has the focus isn't left behind the bar. */
  summary,
  input {
    scroll-margin-block-end: 9em;
  }

  .card:has(:checked) {
    border-color: var(--_accent);
  }

  .bar {
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
    margin-block: var(--_space);
    padding: 0.75em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .bar p {
    flex: 1 1 7em;
  }

  .comparison {
    margin-block: var(--_space) 0.5em;
    break-after: avoid;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }

  th,
  td {
    padding: 0.6em;
    border: 0.08em solid var(--_border);
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
      font-size: 0.9em;
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
      grid-column: 1 / -1;
    }

    details:not(.sources),
    .pick,
    .bar {
      display: none;
    }
  }
`;
