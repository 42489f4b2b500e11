import {html, type LitElement, type TemplateResult} from 'lit';
import {focusOpener} from '../../shared/render/focus.js';

/** Closes the tray when a reader goes elsewhere. */
export function closeTray(event: Event): void {
  const [target] = event.composedPath() as Element[];
  target
    .closest('#gathered :is(a, [data-leads])')
    ?.closest<HTMLElement>('#gathered')!
    .hidePopover();
}

/** Draws the sheet behind a button that stays in reach, and tells on it how much was gathered. */
export function renderTray(sheet: unknown, name: string, host: LitElement): TemplateResult {
  const handleToggle = (event: Event) => {
    focusOpener(event);
    // Other parts of the page may have come or gone since.
    host.requestUpdate();
  };
  return html`<div class="guide tray">
    <button class="button primary" part="button" popovertarget="gathered">${name}</button>
    <div
      id="gathered"
      popover="auto"
      role="dialog"
      aria-label=${name}
      @beforetoggle=${handleToggle}
    >
      ${sheet}
    </div>
  </div>`;
}
