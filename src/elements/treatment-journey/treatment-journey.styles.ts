import {css} from 'lit';

export const styles = css`
  ol {
    counter-reset: step;
  }

  li {
    position: relative;
    counter-increment: step;
    padding-block-end: calc(var(--_space) * 1.5);
    padding-inline-start: 3.4em;
  }

  li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 2.2em;
    block-size: 2.2em;
    border: 0.12em solid var(--_control);
    border-radius: 50%;
    font-weight: 650;
  }

  li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2.6em 0.4em;
    inset-inline-start: 1.04em;
    border-inline-start: 0.12em solid var(--_border);
  }

  .jak::before {
    border: 0.22em solid var(--_accent);
    border-radius: 0.3em;
    background: var(--_tint);
  }

  .title {
    padding-block: 0.4em;
  }

  .tag {
    display: inline-block;
    padding: 0.1em 0.6em;
    border: 0.12em solid var(--_accent);
    border-radius: 0.3em;
    font-size: 0.875em;
    font-weight: 600;
  }
`;
