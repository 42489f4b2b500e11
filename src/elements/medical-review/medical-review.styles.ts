import {css} from 'lit';

export const styles = css`
  .byline {
    max-inline-size: var(--_measure);
    margin: 0;
    padding: var(--_pad);
    border: var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font-size: inherit;
  }

  .review {
    font-weight: 650;
  }

  @media print {
    .byline {
      break-inside: avoid;
    }
  }
`;
