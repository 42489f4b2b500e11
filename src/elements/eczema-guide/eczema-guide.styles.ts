import {css} from 'lit';

export const styles = css`
  nav {
    margin-block-end: calc(var(--_space) * 2);
  }

  nav ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0.1em 1.5em;
    margin-block-start: 0.5em;
    padding-inline-start: 2.1em;
  }

  nav a {
    display: inline-block;
    padding-block: 0.35em;
    vertical-align: top;
  }

  nav [aria-current] {
    font-weight: 650;
  }

  section {
    padding-block: var(--_space);
    border-block-start: 0.08em solid var(--_border);
    scroll-margin-block-start: 1em;
  }

  section:focus {
    outline: none;
  }

  @media print {
    nav {
      display: none;
    }
  }
`;
