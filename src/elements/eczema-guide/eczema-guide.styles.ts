import {css} from 'lit';

export const styles = css`
  nav {
    margin-block-end: var(--_s8);
  }

  nav ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 0 var(--_s8);
    margin-block-start: var(--_s2);
  }

  /* Unlike an inline block it has its number beside its first line. */
  nav a {
    display: inline-flex;
    padding-block: 0.35em;
  }

  nav [aria-current] {
    font-weight: 650;
  }

  section {
    padding-block: var(--_space);
    border-block-start: var(--_line);
    scroll-margin-block-start: 1em;
  }

  /* It takes its room, so that nothing below it comes into view. What is not visible can't be seen to shift. */
  .waiting {
    min-block-size: 100vh;
    visibility: hidden;
  }

  section:focus {
    outline: none;
  }

  @media print {
    nav {
      display: none;
    }

    section {
      padding-block: 0;
    }
  }
`;
