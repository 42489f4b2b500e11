import {css} from 'lit';

/** How lists look, and what a publisher may write as HTML. */
export const rich = css`
  ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  ol {
    padding-inline-start: 1.8em;
  }

  .plain {
    padding: 0;
    list-style: none;
  }

  /* In a narrow sidebar a long word has to break. */
  @container (min-width: 20em) {
    .nowrap {
      white-space: nowrap;
    }
  }

  .rich > * + * {
    margin-block-start: var(--_s2);
  }

  .rich pre {
    white-space: pre-wrap;
  }

  .rich table {
    border-collapse: collapse;
  }

  .rich :is(th, td) {
    padding: var(--_s1) var(--_s2);
    border: var(--_line);
    text-align: start;
    vertical-align: top;
  }

  img {
    max-inline-size: 100%;
    block-size: auto;
  }
`;
