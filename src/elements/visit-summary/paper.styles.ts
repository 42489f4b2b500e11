import {css} from 'lit';

/**
 * The sheet on paper: made for A4's width and Letter's height, so that it fits both. Black lines carry everything; a
 * printer without colour loses nothing. `data-fit` is how short its form has to be.
 */
export const paperStyles = css`
  @media print {
    .guide {
      max-inline-size: none;
      padding: 0;
      border: 0;
      background: none;
      box-shadow: none;
    }

    .heading {
      font-size: 19pt;
      line-height: 1.1;
    }

    .sheet {
      break-inside: avoid;
      font-size: 10.5pt;
      line-height: 1.28;
    }

    .date {
      font-size: 9pt;
    }

    .empty {
      display: none;
    }

    .title {
      margin-block: 4.5mm 0;
      padding-block-end: 1mm;
      border-block-end: 0.5mm solid var(--_accent);
      font-size: 1.1em;
    }

    .blanks {
      display: grid;
      gap: 6mm;
      grid-template-columns: 1.5fr 1fr 1.3fr;
    }

    .blanks span {
      block-size: 9mm;
      padding-block-start: 4.5mm;
      border-block-end: 0.25mm solid;
      font-size: 9pt;
    }

    .picked li {
      grid-template-columns: 7mm var(--_cue, 62mm) 1fr;
      min-block-size: var(--_row, 21mm);
      padding: 0;
      border-block-end: 0.25mm solid;
      font-size: 1.12em;
      font-weight: 650;
      break-inside: avoid;
    }

    .picked li:nth-child(n + 4) {
      min-block-size: calc(var(--_row, 21mm) / 2);
      font-size: 1em;
      font-weight: 500;
    }

    .picked li::before,
    .picked span {
      padding-block: 1.8mm;
      padding-inline-end: 3mm;
    }

    /* Where the answer is written down */
    .picked li::after {
      content: '';
      margin-block: calc(var(--_row, 21mm) / 3);
      margin-inline-start: 4mm;
      border-block: 0.2mm dashed #999;
    }

    .picked li:nth-child(n + 4)::after {
      margin: 0;
      border: 0;
    }

    .title:has(.paper) {
      display: grid;
      grid-template-columns: calc(7mm + var(--_cue, 62mm)) 1fr;
    }

    .title .paper {
      padding-inline-start: 4mm;
      font-size: 9pt;
      font-weight: 400;
    }

    .picked li > span {
      border-inline-end: 0.25mm solid;
    }

    dl {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 8mm;
    }

    dl > div,
    .pair li {
      gap: 3mm;
      padding-block: 1mm;
      border-block-end: 0.2mm solid #999;
    }

    .pair li {
      border: 0;
    }

    .pair {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
      gap: 0 8mm;
    }

    .pair li::before {
      color: inherit;
    }

    .foot {
      display: flex;
      gap: 5mm;
      align-items: center;
      margin-block: 4.5mm 0;
      padding-block-start: 2mm;
      border-block-start: 0.25mm solid;
      font-size: 8.5pt;
      font-weight: 400;
    }

    .qr {
      flex: none;
      inline-size: 24mm;
      block-size: 24mm;
      shape-rendering: crispedges;
    }

    .sheet:not([data-fit='0']) .agreed {
      display: none;
    }

    [data-fit='2'] {
      --_cue: 88mm;
      --_row: 17mm;

      font-size: 9.8pt;
    }

    :is([data-fit='3'], [data-fit='4']) {
      --_cue: 104mm;
      --_row: 13mm;

      font-size: 9pt;
      line-height: 1.2;
    }

    :is([data-fit='3'], [data-fit='4']) .title {
      margin-block-start: 2.5mm;
    }

    :is([data-fit='3'], [data-fit='4']) :is(dl > div, .pair li) {
      padding-block: 0.6mm;
    }

    /* Last: long words end early. They stand whole in the copy as text. */
    [data-fit='4'] :is(.picked span, dt, dd, .pair li) {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      line-clamp: 2;
    }
  }
`;
