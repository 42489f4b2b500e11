import {html, isServer, nothing, type TemplateResult} from 'lit';
import {hasWords} from '../content/html-content.js';
import {authorNote} from '../page/author-note.js';
import {renderButton} from './button.js';
import {childrenSlots} from './children-slots.js';
import {focusOn} from './focus.js';

/** What these states need from their element. */
interface Host extends Element {
  readonly drawn: unknown;
  readonly loading: {
    readonly fetching: boolean;
    readonly note: string | undefined;
    retry(): Promise<unknown>;
  };
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  say(key: 'loading' | 'retry' | 'unavailable'): string;
}

/** Draws the children of an element whose content is loading, or words that say so. */
export function renderLoading(host: Host): TemplateResult {
  const waits = host.loading.fetching && !hasWords(host);
  return html`${childrenSlots}${waits ? html`<p class="guide" aria-busy="true">${host.say('loading')}</p>` : nothing}`;
}

async function tryAgain(host: Host): Promise<void> {
  await host.loading.retry();
  await host.updateComplete;
  focusOn(host.renderRoot.querySelector(host.drawn ? '.guide' : '[part="error"] button'));
}

/**
 * Draws the children of an element whose content can't be used, else a sentence; older words that are still shown take
 * precedence over both. Content from the network can be fetched again.
 */
export function renderFailed(
  host: Host,
  keepsOlder: boolean,
  fromNetwork: boolean
): TemplateResult {
  return html`<div class="guide" part="error">
    <slot name="header"></slot>${keepsOlder ? nothing : html`<slot></slot>`}
    ${keepsOlder || hasWords(host) ? nothing : html`<p role="status">${host.say('unavailable')}</p>`}
    ${fromNetwork && !isServer ? renderButton(host.say('retry'), () => tryAgain(host)) : nothing}
    ${authorNote(host.loading.note)}
    <slot name="footer"></slot>
  </div>`;
}
