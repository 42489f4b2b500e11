import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '../../shared/render/icon.js';
import type {Entry} from './guide-contents.js';
import {groupOf} from './guide-sections.js';

/** What the bar needs from its guide. */
interface Host {
  say(key: 'part', values: Readonly<Record<string, number>>): string;
}

/**
 * Draws the bar that stays in reach, at the side of a wide guide and at the foot of a narrow one. The `title`
 * distinguishes this list of contents from the one above the sections.
 */
export function renderBar(
  entries: readonly Entry[],
  title: string,
  contents: unknown,
  host: Host
): TemplateResult {
  const {number, short} = entries.find(({isCurrent}) => isCurrent) ?? entries[0];
  const place = host.say('part', {number, count: entries.length});
  // Where a reader gathers something for the visit
  const gathers = entries.some(
    ({name}) => name === 'facts' || (groupOf(name) === 'prepare' && name !== 'urgent')
  );
  return html`<div class="bar floats" part="bar">
    <progress aria-hidden="true" max=${entries.length} value=${number}></progress>
    <nav id="contents" class="floats" popover="auto" aria-label=${title}>${contents}</nav>
    <button class="button where" part="button" popovertarget="contents">
      ${icon('list')}<span>${short()}<small>${place}</small></span>
    </button>
    ${gathers ? html`<visit-summary tray></visit-summary>` : nothing}
  </div>`;
}
