import {css} from 'lit';

export const styles = css`
  /* Red also where the page is dark: the alarm looks like one. */
  :host {
    --_alarm: var(--guide-warning, #d8352f);
  }

  .tiers {
    max-inline-size: var(--_measure);
    display: grid !important;
    gap: var(--_space);
  }

  .card:nth-child(2) {
    border: 2px solid light-dark(#9a6a00, #f0b33a);
  }

  .card:nth-child(n + 3) {
    border-color: var(--_control);
  }

  .card:nth-child(-n + 2) {
    contain: paint;
  }

  .card:first-child {
    border: max(0.25em, 3px) solid var(--_warning);
  }

  .title {
    margin-block-end: var(--_s2);
  }

  /* The most pressing stands out by its band, whatever the reader sees of the colours. */
  .card:nth-child(-n + 2) .title {
    margin: calc(var(--_pad) * -1) calc(var(--_pad) * -1) var(--_s3);
    padding: var(--_s2) var(--_pad);
    background: var(--_alarm);
    color: color(
      from var(--_alarm) xyz-d65 calc(var(--_white) * 0.9505) var(--_white)
        calc(var(--_white) * 1.089) / 1
    );
    print-color-adjust: exact;
  }

  .card:nth-child(2) .title {
    background: #f0b33a;
    color: #2a1c00;
  }

  .card .title > .icon {
    color: inherit;
  }

  .action {
    font-weight: 650;
  }

  :is(.action, .line) a {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    font-weight: 650;
  }

  .action a {
    font-size: var(--_large);
  }

  ul {
    margin-block-start: var(--_s2);
  }

  ul li {
    margin-block-start: var(--_s1);
  }

  .tiers ~ p,
  ul ~ p {
    margin-block-start: var(--_space);
  }

  @media print {
    .tiers {
      max-inline-size: none;
    }

    ul {
      columns: 2 20em;
      column-gap: var(--_s8);
    }

    :is(.action, .line) a {
      display: inline;
    }
  }

  .line {
    padding: var(--_s3) var(--_space);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_alarm) 12%, transparent);
  }

  .line .title {
    display: block;
    margin: 0;
  }

  .line .icon {
    color: var(--_warning);
  }

  .despair {
    margin-block: var(--_s2);
  }
`;
