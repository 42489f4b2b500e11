import {css} from 'lit';

/** How the line that opens more text looks, with an arrow that shows whether it is open. */
export const summary = css`
  summary {
    display: block;
    inline-size: fit-content;
    padding-block: 0.3em;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: '';
    display: inline-block;
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.6em 0.2em;
    border: solid var(--_accent);
    border-width: 0 0.15em 0.15em 0;
    vertical-align: 0.2em;
    rotate: 45deg;
    transition: rotate 0.15s;
  }

  [open] > summary::after {
    rotate: 225deg;
    translate: 0 0.25em;
  }

  .rest > summary {
    margin-block: var(--_space);
    padding: 0.55em 1.1em;
    border: 1px solid var(--_control);
    border-radius: 2em;
    font-weight: 600;
  }
`;
