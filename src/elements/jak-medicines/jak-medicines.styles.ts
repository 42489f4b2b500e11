import {css} from 'lit';

export const styles = css`
  /* Not as wide as the title's longest word, which WebKit takes for unbreakable beside a first letter. */
  ul.plain {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .title {
    margin-block-end: var(--_s3);
  }

  .title::first-letter {
    text-transform: uppercase;
  }

  .warning {
    padding-inline-start: var(--_s3);
    border-inline-start: 0.25em solid var(--_warning);
  }

  summary .title {
    display: inline;
  }

  .path strong {
    display: block;
  }

  @media print {
    .path strong {
      display: inline;
    }
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
