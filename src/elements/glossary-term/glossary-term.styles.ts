import {css} from 'lit';

export const styles = css`
  :host {
    display: inline !important;
    margin: 0;
  }

  /* Not before what hides it */
  :host(:where([all])) {
    display: block !important;
  }

  slot:not([name]) {
    display: inline;
  }

  button {
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    text-transform: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    white-space: normal;
    text-decoration: underline dotted var(--_accent) 0.12em;
    text-underline-offset: 0.2em;
    user-select: text;
    cursor: pointer;
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
  }
`;
