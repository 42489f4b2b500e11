import {css} from 'lit';

/**
 * For what a theme must not hide: a warning, where to get help, who paid for a text. A shadow root's `!important` takes
 * precedence over the page's. The page's own `hidden` attribute still works, and it is hidden in a panel that the page
 * hides.
 */
export const alwaysVisible = css`
  :host,
  :where([part]:not(button)) {
    position: static !important;
    block-size: auto !important;
    max-block-size: none !important;
    overflow: visible !important;
    visibility: inherit !important;
    opacity: 1 !important;
    clip-path: none !important;
    transform: none !important;
    scale: none !important;
    filter: none !important;
    content-visibility: visible !important;
  }

  :host {
    font-size: inherit !important;
  }

  /* Other widgets obey an inline "display: none". */
  :host([style]:not([hidden])) {
    display: block !important;
  }

  :where([part]:not(button)) {
    display: revert !important;
  }
`;
