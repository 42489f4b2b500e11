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
    }

    /* It fills its page: what is left is room for notes. */
    :host(.guide-print) .guide {
      min-block-size: min(97vh, 262mm);
    }

    :host(.guide-print) .guide,
    .sheet,
    .sheet > :has(.picked),
    .picked {
      display: flex;
      flex: 1;
      flex-direction: column;
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
      margin-block: var(--_gap, 4.5mm) 0;
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

    .picked li:nth-child(n) {
      flex: 1 0 auto;
      grid-template-columns: 7mm var(--_cue, 62mm) 1fr;
      min-block-size: var(--_row, 21mm);
      padding: 0;
      border-block-end: 0.25mm solid;
      font-size: 1.12em;
    }

    /* In a guide on paper an empty one is no more than lines to write questions on. */
    :host(:not(.guide-print)) .paper > .picked {
      --_row: 11mm;
    }

    :host(:not(.guide-print)) .paper ~ .agreed {
      display: none;
    }

    .picked li:nth-child(n + 4) {
      min-block-size: calc(var(--_row, 21mm) / 2);
      font-size: 1em;
      font-weight: 500;
    }

    .picked li > span {
      margin-block: 1.8mm;
      margin-inline-end: 3mm;
    }

    .picked li::before {
      padding-block: 1.8mm;
    }

    /* Where the answer is written down */
    .picked li::after {
      content: '';
      border-inline-start: 0.25mm solid;
      background: repeating-linear-gradient(transparent 6.7mm, #bbb 6.7mm 7mm);
      print-color-adjust: exact;
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

    dl {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 8mm;
    }

    dl > div,
    .pair li {
      gap: 3mm;
      padding-block: var(--_air, 1mm);
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
      --_gap: 2.5mm;
      --_air: 0.6mm;

      font-size: 9pt;
      line-height: 1.2;
    }

    [data-fit='4'] {
      --_cue: 124mm;
    }

    /* Last: long words end early. They stand whole in the copy as text. */
    [data-fit='4'] :is(li > span, dt, dd) {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: var(--_lines, 2);
      line-clamp: var(--_lines, 2);
    }

    [data-fit='4'] .picked {
      --_lines: 4;
    }
  }
`;
