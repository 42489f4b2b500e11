import {html, nothing, type TemplateResult} from 'lit';
import type {LinkToSection} from '../../guide/guide-context.js';
import {focusOpener} from '../../shared/render/focus.js';
import {countOf, labelOf, type SheetSection} from './sheet.js';

/** What the tray needs of its element. */
interface Host {
  say(key: 'tray' | 'open' | 'none' | SheetSection['key'], values?: {count: number}): string;
}

/** Closes the tray when a reader goes to the sheet. */
export function closeTray(event: Event): void {
  const [target] = event.composedPath() as Element[];
  if (target.closest('#gathered :is(a, button)'))
    target.closest<HTMLElement>('#gathered')!.hidePopover();
}

/** Draws what a reader gathered so far behind a button that stays in reach, and the way to the sheet. */
export function renderTray(
  sheet: readonly SheetSection[],
  host: Host,
  linkTo: LinkToSection | undefined,
  toSheet: () => void
): TemplateResult {
  const name = host.say('tray', {count: countOf(sheet)});
  return html`<button class="button primary" part="button" popovertarget="gathered">${name}</button>
    <div id="gathered" popover="auto" role="dialog" aria-label=${name} @beforetoggle=${focusOpener}>
      <strong>${name}</strong>
      ${sheet.length ? sheet.map(section => renderKind(section, host)) : html`<p>${host.say('none')}</p>`}
      <p class="actions">
        ${
          linkTo
            ? linkTo('summary', host.say('open'))
            : html`<button class="button primary" part="button" @click=${toSheet}>
                ${host.say('open')}
              </button>`
        }
      </p>
    </div>`;
}

function renderKind({key, items}: SheetSection, host: Host): TemplateResult {
  return html`<p class="title">${host.say(key)} (${items.length})</p>
    <ul part="list">
      ${items.map(
        item =>
          html`<li part="item">
            <span
              >${labelOf(item)}${key === 'answers' ? html`: <b>${item.detail}</b>` : nothing}</span
            >
          </li>`
      )}
    </ul>`;
}
