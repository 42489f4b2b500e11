import {css} from 'lit';

export const styles = css`
  .tiers {
    display: grid !important;
    gap: var(--_space);
  }

  .card {
    border-color: var(--_warning);
    border-width: 0.08em;
    border-inline-start-width: 0.25em;
  }

  .card:nth-child(2) {
    border-inline-start-width: 0.6em;
  }

  .card:first-child {
    border-width: max(0.2em, 3px);
    border-inline-start-width: 1em;
  }

  .title {
    font-size: 1.2em;
    margin-block-end: 0.4em;
  }

  .action {
    font-weight: 650;
  }

  .action a {
    display: inline-block;
    min-inline-size: 24px;
    font-size: 1.2em;
    text-align: center;
  }

  ul {
    max-inline-size: var(--_measure);
    margin-block-start: 0.6em;
    padding-inline-start: 1.2em;
  }

  ul li {
    margin-block-start: 0.3em;
  }

  .tiers ~ p,
  ul ~ p {
    margin-block-start: var(--_space);
  }
`;
