import {css} from 'lit';

export const styles = css`
  .stepper,
  .balance {
    display: grid;
    gap: var(--_space);
  }

  /* The picture stays small enough to be seen as a whole. */
  .stepper {
    max-inline-size: 34em;
  }

  .actions {
    gap: var(--_s2);
    align-items: center;
    justify-content: space-between;
    margin-block: 0 var(--_space);
  }

  .position {
    flex: 1;
    font-size: var(--_small);
    text-align: center;
  }

  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    accent-color: var(--_accent);
  }

  .panel:only-child {
    grid-column: 1 / -1;
  }

  .step {
    min-block-size: 10em;
  }

  .step .title {
    margin-block-end: var(--_s2);
  }

  .balance {
    grid-template-columns: 1fr 1fr;
    margin-block: var(--_space);
  }

  .balance .card {
    padding: var(--_s3);
    border-block-start: 0.25em solid var(--_accent);
  }

  .balance .card + .card {
    border-block-start: 0.25em double var(--_warning);
  }

  .steps li {
    margin-block-start: var(--_s3);
  }

  @container (min-width: 44em) {
    .stepper {
      grid-template-columns: 5fr 4fr;
      max-inline-size: 62em;
      align-items: center;
    }
  }

  @media screen {
    details:not([open]) + ol {
      display: none;
    }
  }

  @media print {
    details:not(.sources),
    .stepper,
    .radios {
      display: none;
    }

    .balance {
      margin-block: var(--_s2);
    }

    .steps {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
      gap: 0 var(--_s8);
      padding: 0;
      list-style: none;
    }

    .steps li {
      display: flow-root;
    }

    .picture {
      float: inline-start;
      inline-size: 11em;
      margin-inline-end: var(--_space);
      print-color-adjust: exact;
    }

    .picture b {
      min-block-size: 2.4em;
      padding: var(--_s1) 0;
      font-size: 1em;
    }

    p + p {
      margin-block-start: 0;
    }
  }
`;
