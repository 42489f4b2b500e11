import {css} from 'lit';

export const styles = css`
  .tiers {
    max-inline-size: var(--_measure);
    display: grid !important;
    gap: var(--_space);
  }

  .card {
    border-color: var(--_warning);
    border-inline-start-width: 0.25em;
  }

  .card:nth-child(2) {
    border-inline-start-width: 0.5em;
  }

  .card:first-child {
    overflow: clip;
    padding: 0 0 var(--_space);
    border-width: max(0.2em, 3px);
    border-inline-start-width: 1em;
  }

  .card:first-child > * {
    margin-inline: var(--_space);
  }

  .title {
    margin-block-end: var(--_s2);
  }

  /* The most pressing stands out by its band, whatever the reader sees of the colours. */
  .card:first-child .title {
    margin-inline: 0;
    margin-block-end: var(--_s3);
    padding: var(--_s2) var(--_space);
    background: var(--_warning);
    color: var(--_on-warning);
    print-color-adjust: exact;
  }

  .action {
    font-weight: 650;
  }

  .action a {
    display: inline-block;
    min-inline-size: 24px;
    font-size: var(--_large);
    text-align: center;
  }

  ul {
    max-inline-size: var(--_measure);
    margin-block-start: var(--_s2);
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  ul li {
    margin-block-start: var(--_s1);
  }

  .tiers ~ p,
  ul ~ p {
    margin-block-start: var(--_space);
  }
`;
