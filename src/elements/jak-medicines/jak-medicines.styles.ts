import {css} from 'lit';

export const styles = css`
  ul.plain {
    display: grid;
    gap: var(--_space);
  }

  .title {
    margin-block-end: 0.6em;
  }

  .title::first-letter {
    text-transform: uppercase;
  }

  .warning {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_warning);
  }

  @container (min-width: 36em) {
    .form,
    .ages,
    .place {
      grid-column: span 2;
    }

    .status,
    .warning {
      grid-column: 1 / -1;
    }
  }
`;
