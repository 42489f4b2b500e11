import {css} from 'lit';

export const styles = css`
  li.jak::before {
    border-radius: 0.3em;
    background: var(--_fill);
    print-color-adjust: exact;
  }

  .title {
    margin-block-end: var(--_s1);
  }

  .pill {
    margin-block-end: var(--_s2);
  }
`;
