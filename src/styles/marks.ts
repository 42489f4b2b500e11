import {css} from 'lit';

/** The marks of sources, and what opens beside the button before it: the meaning of a word, the sources of a claim. */
export const marks = css`
  .mark {
    position: relative;
    inset-block-start: -0.25em;
    display: inline-block;
    min-inline-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    font-size: 0.75em;
    line-height: 24px;
    text-align: start;
    vertical-align: top;
  }

  button.mark {
    text-decoration: underline 0.1em var(--_accent);
    text-underline-offset: 0.18em;
    cursor: pointer;
  }

  button.mark:hover {
    text-decoration-thickness: 0.16em;
  }

  /* Over any page: so its colours are a pair of its own as well. */
  .layer {
    container-type: normal;
    inline-size: max-content;
    max-inline-size: min(22em, 100vw - 2em);
    max-block-size: min(24em, 70vh);
    overflow: auto;
    padding: var(--_s3) var(--_space);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font-size: clamp(14px, 1em, 20px);
    font-weight: 400;
    box-shadow: 0 0.3em 1.2em #0003;
  }

  .layer li {
    margin-block-start: var(--_s2);
  }

  .layer ol {
    margin-block: 0 var(--_s3);
    padding-inline-start: 1.6em;
    font-size: var(--_small);
  }

  /* Elsewhere it is in the middle of the screen. */
  @supports (position-area: end) {
    button:has(+ .layer:popover-open) {
      anchor-name: --opener;
    }

    .layer {
      position-anchor: --opener;
      position-area: block-end;
      inset: auto;
      margin: 0.4em 1em;
    }

    /* Not while it is closed: WebKit 2.50 hangs when something around a closed one is hidden. */
    .layer:popover-open {
      max-block-size: min(24em, 100% - 0.8em);
      position-try-fallbacks: flip-block;
    }

    /* With less room below, it opens above. */
    .layer:has(ol):popover-open {
      min-block-size: 9em;
    }
  }

  @media print {
    .layer {
      display: none !important;
    }

    button.mark {
      text-decoration: none;
    }

    .mark {
      min-inline-size: 0;
      line-height: 1;
    }
  }
`;
