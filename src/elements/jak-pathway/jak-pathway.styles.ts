import {css} from 'lit';

export const styles = css`
  .stepper,
  .balance {
    display: grid;
    gap: var(--_space);
  }

  svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 34em;
    margin-inline: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  svg:dir(rtl) {
    scale: -1 1;
  }

  g {
    transition: opacity 0.3s;
  }

  .cell {
    fill: var(--_surface);
    stroke: var(--_control);
  }

  .now {
    fill: var(--_tint);
    stroke: var(--_accent);
    stroke-width: 3;
  }

  .stage-7 {
    fill: var(--_warning);
    stroke: var(--_warning);
  }

  .held :is(.stage-4, .stage-5, .stage-6) {
    stroke-dasharray: 3 4;
  }

  .held .more,
  :not(.held) > .stage-7 {
    display: none;
  }

  .actions {
    gap: var(--_s2);
    align-items: center;
    margin-block: 0 var(--_space);
  }

  .position {
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
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
      grid-template-columns: 1fr 1fr;
      align-items: center;
    }
  }

  @media screen {
    .later {
      opacity: 0.4;
    }

    details:not([open]) + ol {
      display: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .play {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .now {
      stroke: Highlight;
    }

    .stage-7 {
      fill: currentColor;
      stroke: currentColor;
    }
  }

  @media print {
    svg {
      max-inline-size: 24em;
    }

    details:not(.sources),
    .panel {
      display: none;
    }
  }
`;
