import {html, nothing, type TemplateResult} from 'lit';
import type {ContentElement} from '../content-element.js';
import {hasWords} from '../content/html-content.js';
import type {CommonContent} from '../content/schema.js';

type Host = Pick<ContentElement<CommonContent, never>, 'loading' | 'say'> & Element;

/** Draws the children of an element whose content is on its way, or that it is. */
export function renderLoading(host: Host): TemplateResult {
  const waits = host.loading.fetching && !hasWords(host);
  return html`<slot></slot
    >${waits ? html`<p class="guide" aria-busy="true">${host.say('loading')}</p>` : nothing}`;
}

/**
 * Draws the children of an element whose content can't be used, else a sentence; older words that are
 * still shown go before both. `tryAgain` fetches the content anew.
 */
export function renderFailed(
  host: Host,
  keepsOlder: boolean,
  tryAgain: (() => void) | undefined
): TemplateResult {
  const retry = html`<button class="button" part="button" @click=${tryAgain}>
    ${host.say('retry')}
  </button>`;
  return html`<div class="guide" part="error">
    ${keepsOlder ? nothing : html`<slot></slot>`}
    ${keepsOlder || hasWords(host) ? nothing : html`<p role="status">${host.say('unavailable')}</p>`}
    ${tryAgain ? retry : nothing}
  </div>`;
}
