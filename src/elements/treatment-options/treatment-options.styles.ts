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
    flex: 1 1 14em;
    min-inline-size: 0;
  }

  /* A low bar, since it lies over what is read. */
  .bar b {
    display: block;
    font-size: var(--_small);
  }

  .bar .button {
    border-color: currentColor;
  }

  .comparison {
    margin-block: 0 var(--_s2);
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

  table + * {
    margin-block-start: var(--_s8);
  }

  /* The names stay in sight while the rows scroll. */
  thead {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
  }

  .of {
    display: none;
  }

  .out {
    display: flex;
    min-inline-size: 2.75em;
    margin-block-start: var(--_s1);
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
    thead,
    tbody {
      display: block;
    }

    tr {
      display: flex;
      flex-wrap: wrap;
      font-size: var(--_small);
    }

    :is(th, td) {
      flex: 1 1 0;
      min-inline-size: 0;
      padding: var(--_s2) var(--_s1);
      border: 0;
    }

    /* The label has a row of its own, and all answers stand side by side below it. */
    tbody th {
      flex: 0 0 100%;
      background: var(--_tint);
    }

    thead th:first-child {
      position: absolute;
      clip-path: inset(50%);
    }

    td ul {
      padding-inline-start: 1em;
    }

    /* A third of a phone's width is too little for sentences. */
    .three .long td {
      flex-basis: 100%;
    }

    .three .long .of {
      display: block;
    }
  }

  @container (max-width: 20em) {
    .three :is(th, td) {
      flex-basis: 100%;
    }

    .three .of {
      display: block;
    }

    .three thead {
      position: static;
    }

    .three thead th {
      display: flex;
      justify-content: space-between;
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
      display: block;
    }

    .card > :is(.title, p) {
      display: inline;
      margin-inline-end: var(--_s2);
    }

    .card details,
    .foot,
    .bar {
      display: none;
    }
  }
`;
