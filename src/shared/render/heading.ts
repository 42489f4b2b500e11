import {html, type TemplateResult} from 'lit';

/** Draws a heading of level 2 to 6; levels beyond are drawn as the nearest of these. */
export function headingAt(level: number, words: unknown, part = 'heading'): TemplateResult {
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
