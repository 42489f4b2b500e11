import {html, nothing, type TemplateResult} from 'lit';

/**
 * Draws a button that moves or removes an item. With nothing to do it stays and remains focusable, so that a
 * reader with a keyboard isn't thrown back to the top of the page.
 */
export function renderItemButton(
  id: string,
  words: string,
  item: string,
  act: (() => void) | undefined
): TemplateResult {
  return html`<button
    type="button"
    id=${id}
    aria-disabled=${!act}
    aria-label="${words}: ${item}"
    @click=${act ?? nothing}
  >
    ${words}
  </button>`;
}
