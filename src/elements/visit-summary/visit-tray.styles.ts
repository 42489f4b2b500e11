import {css} from 'lit';

/** The tray: beside the text in a guide, at the window's edge on a page of single widgets. */
export const trayStyles = css`
  :host([tray]) {
    position: fixed;
    z-index: 5;
    inset-block-end: 1em;
    inset-inline-end: 1em;
    margin: 0;
  }

  .tray,
  .tray .guide {
    container-type: normal;
    max-inline-size: none;
    padding: 0;
    border: 0;
    background: none;
    box-shadow: none;
  }

  .tray .button {
    border-radius: 2em;
  }

  #gathered {
    inset: auto 0 0;
    inline-size: 100%;
    max-inline-size: 34em;
    max-block-size: 85vh;
    margin: 0 auto;
    padding: var(--_s6);
    border: var(--_line);
    border-radius: calc(var(--_radius) * 2) calc(var(--_radius) * 2) 0 0;
    background: Canvas;
    color: CanvasText;
    overflow: auto;
    overscroll-behavior: contain;
    box-shadow: 0 -0.6em 3em #0003;
  }

  @media print {
    :host([tray]) {
      display: none !important;
    }
  }

  @media (scripting: none) {
    :host([tray]) {
      display: none !important;
    }
  }
`;
