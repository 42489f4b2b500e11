import {svg, type TemplateResult} from 'lit';

const paths = {
  up: 'M12 19V5m-6 6 6-6 6 6',
  down: 'M12 5v14m-6-6 6 6 6-6',
  remove: 'M6 6l12 12M18 6L6 18',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6v.01M4.5 12v.01M4.5 18v.01',
  print: 'M7 9V4h10v5M7 18H4V9h16v9h-3M7 14h10v6H7z',
} as const;

/** Draws a path in the colour of the text; the words beside it, or the button's label, say the same. */
export const drawIcon = (path: string): TemplateResult =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** Draws a sign for something to press, or for a list. */
export const icon = (name: keyof typeof paths): TemplateResult => drawIcon(paths[name]);
