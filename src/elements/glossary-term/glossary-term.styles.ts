import {css} from 'lit';

export const styles = css`
  :host {
    display: inline !important;
    margin: 0;
  }

  button {
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    text-transform: inherit;
    word-spacing: inherit;
    text-decoration: underline dotted var(--_accent) 0.12em;
    text-underline-offset: 0.2em;
    user-select: text;
    cursor: pointer;
  }

  /* A layer of its own over any page: so its colours are a pair of its own as well. */
  [popover] {
    container-type: normal;
    inline-size: max-content;
    max-inline-size: min(22em, 100vw - 2em);
    padding: var(--_s3) var(--_space);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font-size: clamp(14px, 1em, 20px);
    font-weight: 400;
    box-shadow: 0 0.3em 1.2em #0003;
  }

  /* Elsewhere it stands in the middle of the screen. */
  @supports (position-area: end) {
    button {
      anchor-name: --word;
    }

    [popover] {
      position-anchor: --word;
      position-area: block-end;
      inset: auto;
      margin: 0.4em 1em;
    }

    /* Not while it is closed: WebKit 2.50 hangs when something around a closed one is hidden. */
    :popover-open {
      position-try-fallbacks: flip-block;
    }
  }

  [part='error'],
  [part='error'] p {
    display: inline;
    container-type: normal;
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: var(--_space) var(--_s8);
  }

  dt {
    font-weight: 650;
  }

  @media print {
    button {
      text-decoration: none;
    }

    [popover] {
      display: none !important;
    }
  }
`;
