import {css} from 'lit';

/**
 * Beyond this many items, or elements of one kind on a page, those off the screen aren't laid out. Fewer are, since
 * Chromium's `innerText` leaves out what isn't.
 */
export const crowd = 50;

/** For the elements beyond that number. The browser's find, links, focus and screen readers reach them all the same. */
export const inCrowd = css`
  @media screen {
    :host {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 10em;
      /* Rings around what has the focus reach out of the box. */
      overflow-clip-margin: 1em;
    }
  }
`;
