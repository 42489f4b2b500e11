import {css} from 'lit';

export const styles = css`
  .guide {
    max-inline-size: calc(var(--_measure) + var(--_s6) * 2);
    padding: clamp(1em, 4cqi, 1.5em);
    border: var(--_line);
    border-block-start: 0.4em solid var(--_accent);
    border-radius: 0.2em;
    background: var(--_surface);
    box-shadow: 0 0.5em 1.75em -1em #0006;
  }

  .heading {
    margin: 0;
  }

  .date,
  dt {
    color: var(--_muted);
  }

  .title {
    margin-block: var(--_s6) var(--_s1);
  }

  :is(ul, ol, dl) > * {
    padding-block: var(--_s2);
    border-block-end: var(--_line);
  }

  ul,
  ol {
    padding: 0;
    list-style: none;
  }

  .picked {
    counter-reset: question;
  }

  .picked li {
    display: grid;
    grid-template-columns: 1.6em 1fr;
    counter-increment: question;
  }

  .picked li::before {
    content: counter(question);
    color: var(--_accent);
    font-weight: 700;
  }

  .picked li:nth-child(-n + 3) {
    grid-template-columns: calc(1.6em / 1.125) 1fr;
    font-size: var(--_large);
    font-weight: 650;
  }

  ul li {
    display: flex;
    gap: 0.5em;
  }

  ul li::before {
    content: '\\2713' / '';
    color: var(--_accent);
  }

  dl > div {
    display: flex;
    gap: var(--_space);
    justify-content: space-between;
  }

  /* A long answer leaves its question room. */
  dt {
    flex: 1 0 40%;
  }

  /* Lists and paragraphs of a text stay apart. */
  dd {
    white-space: pre-line;
  }

  dd {
    font-weight: 650;
    text-align: end;
  }

  .actions {
    margin-block-start: var(--_s8);
  }

  @container (min-width: 34em) {
    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(15em, 1fr));
      gap: 0 var(--_s8);
    }
  }

  @media screen {
    .paper {
      display: none !important;
    }
  }
`;
