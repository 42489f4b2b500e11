import {html, type TemplateResult} from 'lit';

/** Draws a button; its kind is `primary`, `quiet` or none. */
export function renderButton(
  words: unknown,
  handleClick: (event: Event) => unknown,
  kind = ''
): TemplateResult {
  return html`<button class="button ${kind}" part="button" @click=${handleClick}>${words}</button>`;
}
