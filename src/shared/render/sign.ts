import {css, nothing, type TemplateResult} from 'lit';
import {drawIcon} from './icon.js';

const round = 'M12 3a9 9 0 1 0 .1 0z';
const rays = 'M12 2v4m0 12v4M2 12h4m12 0h4M5 5l3 3m8 8 3 3m0-14-3 3m-8 8-3 3';
const pill = 'M5 13l8-8a4.2 4.2 0 0 1 6 6l-8 8a4.2 4.2 0 0 1-6-6zM9 9l6 6';

// By the ids of items, in built-in content or a publisher's.
const signs: Readonly<Record<string, string>> = {
  cream: 'M6 3h12l-2 12H8zM9.5 15v5h5v-5',
  pill,
  injection: 'M17 3l4 4M19 5l-3 3M12 6l6 6M14 8l-8 8v2h2l8-8M6 18l-3 3',
  light: `${rays}M12 9a3 3 0 1 0 .1 0z`,
  emergency: 'M7 3l3 5-2 2q2 4 6 6l2-2 5 3q0 4-4 4Q5 20 3 7q0-4 4-4z',
  today: `${round}M12 7v5l3 3`,
  soon: 'M4 6h16v14H4zM4 11h16M8 3v5M16 3v5',
  'heart-and-clots': 'M12 20Q3 14 3 8.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 9 1.5Q21 14 12 20z',
  'infections-and-cancer': `${rays}M12 6a6 6 0 1 0 .1 0z`,
  body: 'M12 2a3 3 0 1 0 .1 0zM8 22v-7H6V9.5h12V15h-2v7',
  family: `${round}M9 11v.1M15 11v.1M9 15q3 3 6 0M12 3q2 1.5 .5 3.5`,
  medicines: pill,
  hopes: 'M6 21V4h12l-3 4 3 4H6',
  'plan-feeling': `${round}M9 10v.1M15 10v.1M8 14q4 4 8 0`,
  'left-unsaid': 'M4 5h16v11h-8l-4 4v-4H4z',
  'daily-life': 'M4 11l8-7 8 7v9H4zM10 20v-5h4v5',
  'hardest-part': 'M3 19L10 7l4 6 2-3 5 9z',
  'tried-so-far': 'M5 4h14v17H5zM9 9h6M9 13h6M9 17h3',
};

/** Draws the sign of a topic by its id, beside its words; nothing if there is none. */
export const sign = (id = ''): TemplateResult | typeof nothing =>
  Object.hasOwn(signs, id) ? drawIcon(signs[id]) : nothing;

/** How signs look: on the line of their words, which stay beside them when they wrap. */
export const signStyles = css`
  :is(.question, legend):has(> .icon) {
    padding-inline-start: 1.65em;
    text-indent: -1.65em;
  }

  :is(.title, .pill, .question, legend, dd, td) > .icon {
    margin-inline-end: 0.4em;
    color: var(--_accent);
    vertical-align: -0.25em;
  }

  .pill > .icon {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.125em;
  }
`;
