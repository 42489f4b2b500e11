import {html} from 'lit';

/** Shows all children of an element in their places. */
export const childrenSlots = html`<slot name="header"></slot><slot></slot
  ><slot name="footer"></slot>`;
