import {nothing, svg, type TemplateResult} from 'lit';

const paths = {
  up: 'M12 19V5m-6 6 6-6 6 6',
  down: 'M12 5v14m-6-6 6 6 6-6',
  remove: 'M6 6l12 12M18 6L6 18',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6v.01M4.5 12v.01M4.5 18v.01',
  print: 'M7 9V4h10v5M7 18H4V9h16v9h-3M7 14h10v6H7z',
} as const;

const round = 'M12 3a9 9 0 1 0 .1 0z';
const germ = `M12 7a5 5 0 1 0 .1 0zM12 3v4M12 17v4M3 12h4M17 12h4M5.6 5.6l2.9 2.9M15.5 15.5l2.9 2.9M18.4 5.6l-2.9 2.9M8.5 15.5l-2.9 2.9`;
const heart = 'M12 20Q3 14 3 8.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 9 1.5Q21 14 12 20z';
const pill = 'M5 13l8-8a4.2 4.2 0 0 1 6 6l-8 8a4.2 4.2 0 0 1-6-6zM9 9l6 6';

// What has one of these ids, be it the built-in content's or a publisher's.
const signs: Readonly<Record<string, string>> = {
  cream: 'M6 3h12l-2 12H8zM9.5 15v5h5v-5',
  pill,
  injection: 'M17 3l4 4M19 5l-3 3M12 6l6 6M14 8l-8 8v2h2l8-8M6 18l-3 3',
  light:
    'M12 8a4 4 0 1 0 .1 0zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M19 5l-1.4 1.4M6.4 17.6L5 19',
  emergency: 'M7 3l3 5-2 2q2 4 6 6l2-2 5 3q0 4-4 4Q5 20 3 7q0-4 4-4z',
  today: `${round}M12 7v5l3 3`,
  soon: 'M4 6h16v14H4zM4 11h16M8 3v5M16 3v5',
  'serious-infections': germ,
  death: 'M2 12h4l2-5 3 10 2-5h9',
  cancer: 'M8 21L15.5 8q2-5-3.5-5T8.5 8L16 21',
  'heart-events': heart,
  'blood-clots': 'M12 3q7 8 7 12a7 7 0 0 1-14 0q0-4 7-12z',
  'heart-and-clots': heart,
  'infections-and-cancer': germ,
  body: 'M12 2a3 3 0 1 0 .1 0zM8 22v-7H6V9.5h12V15h-2v7',
  family: `${round}M9 11v.1M15 11v.1M9 15q3 3 6 0M12 3q2 1.5 .5 3.5`,
  medicines: pill,
  hopes: 'M6 21V4h12l-3 4 3 4H6',
  'plan-feeling': `${round}M9 10v.1M15 10v.1M8 14q4 4 8 0`,
  'left-unsaid': 'M4 5h16v11h-8l-4 4v-4H4z',
  'daily-life': 'M4 11l8-7 8 7v9H4zM10 20v-5h4v5',
  'hardest-part': 'M3 19L10 7l4 6 2-3 5 9z',
  'tried-so-far': paths.list,
};

const draw = (path: string): TemplateResult =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** Draws a sign in the colour of the text; the words beside it, or the button's label, say the same. */
export const icon = (name: keyof typeof paths): TemplateResult => draw(paths[name]);

/** Draws the sign of a topic by its id, beside its words; nothing where there is none. */
export const sign = (id = ''): TemplateResult | typeof nothing =>
  Object.hasOwn(signs, id) ? draw(signs[id]) : nothing;
