import {html, type TemplateResult} from 'lit';
import {changing} from './inline-text.js';

/** Draws a heading of level 2 to 6; levels beyond are drawn as the nearest of these. */
export function headingAt(level: number, given: unknown, part = 'heading'): TemplateResult {
  const words = typeof given === 'string' ? changing(given) : given;
  switch (Math.min(Math.max(Math.round(level), 2), 6)) {
    case 3:
      return html`<h3 class=${part} part=${part}>${words}</h3>`;
    case 4:
      return html`<h4 class=${part} part=${part}>${words}</h4>`;
    case 5:
      return html`<h5 class=${part} part=${part}>${words}</h5>`;
    case 6:
      return html`<h6 class=${part} part=${part}>${words}</h6>`;
    default:
      return html`<h2 class=${part} part=${part}>${words}</h2>`;
  }
}
