import {html, type TemplateResult} from 'lit';
import {focusOpener} from '../../shared/render/focus.js';
import {changing} from '../../shared/render/inline-text.js';

/** Draws the sheet behind a button that stays in reach and shows how much was gathered. */
export function renderTray(sheet: unknown, name: string): TemplateResult {
  return html`<div class="guide tray">
    <button class="button primary" part="button" popovertarget="gathered">${changing(name)}</button>
    <div id="gathered" popover="auto" role="dialog" aria-label=${name} @beforetoggle=${focusOpener}>
      ${sheet}
    </div>
  </div>`;
}
