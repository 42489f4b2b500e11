import {css} from 'lit';

export const styles = css`
  .plain {
    counter-reset: step;
  }

  .plain li {
    position: relative;
    counter-increment: step;
    padding-block-end: var(--_s6);
    padding-inline-start: 3.25em;
  }

  .plain li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    border: 0.12em solid var(--_control);
    border-radius: 50%;
    font-weight: 650;
  }

  .plain li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2.6em 0.35em;
    inset-inline-start: 1.08em;
    border-inline-start: 0.12em solid var(--_border);
  }

  li.jak::before {
    border-color: var(--_accent);
    border-radius: 0.4em;
    background: var(--_fill);
    color: var(--_on-fill);
    print-color-adjust: exact;
  }

  .title {
    padding-block: 0.4em var(--_s1);
  }

  .pill {
    margin-block-end: var(--_s2);
  }
`;
