import {html, type TemplateResult} from 'lit';

/** The small picture of an element, as on the home page. */
export const thumb = (tag: string): TemplateResult =>
  html`<svg class="thumb" aria-hidden="true"><use href="images/thumbs.svg#${tag}"></use></svg>`;
