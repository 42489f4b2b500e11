import {css} from 'lit';

/** On paper: all text, what is folded too, addresses of sources, and no buttons. */
export const paper = css`
  @media print {
    .button,
    .kept,
    .actions {
      display: none !important;
    }

    ::details-content {
      content-visibility: visible !important;
    }

    .card,
    li {
      break-inside: avoid;
    }

    .heading {
      break-after: avoid;
    }

    .address {
      display: inline;
    }
  }
`;
