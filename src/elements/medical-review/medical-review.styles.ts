import {css} from 'lit';

export const styles = css`
  .byline {
    margin: 0;
    padding: calc(var(--_space) * 1.1);
    border: 0.08em solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font-size: inherit;
  }

  .review {
    font-weight: 650;
  }
`;
