import {html, nothing, type TemplateResult} from 'lit';
import {flat} from '../../shared/render/flat.js';
import {changing} from '../../shared/render/inline-text.js';
import type {LinkToSection} from '../../guide/guide-context.js';
import type {SectionName} from './eczema-guide.schema.js';
import {groupOf, guideGroups} from './guide-sections.js';

type Group = keyof typeof guideGroups | 'others';

/** A section in the list of contents. */
export interface Entry {
  readonly name: SectionName;
  /** Its position in the guide, the same wherever the section is named. */
  readonly number: number;
  /** Reads the section's content, unless it is drawn. */
  readonly short: () => string;
  readonly isSeen: boolean;
  readonly isCurrent: boolean;
}

/** What the list needs from its guide. */
export interface Host {
  say(key: Group | 'seen'): string;
  readonly linkTo: (
    ...link: [...Parameters<LinkToSection>, isCurrent?: boolean]
  ) => ReturnType<LinkToSection>;
}

/** Draws the number of a section: the one sign for it in contents, heading and bar. */
export const station = (number: number) => html`<b class="station">${number}</b>`;

/** Draws the sections in groups by purpose, each with its name. */
export function renderContents(entries: readonly Entry[], host: Host): unknown {
  const groups: readonly Group[] = [...(Object.keys(guideGroups) as Group[]), 'others'];
  return groups.map(group => {
    const listed = entries.filter(({name}) => (groupOf(name) ?? 'others') === group);
    return listed.length ? renderGroup(host.say(group), listed, host) : nothing;
  });
}

function renderGroup(title: string, entries: readonly Entry[], host: Host): TemplateResult {
  return flat(
    html`<div>
      <strong>${title}</strong>
      <ol class="plain" part="list" role="list">
        ${entries.map(entry => html`<li part="item">${renderEntry(entry, host)}</li>`)}
      </ol>
    </div>`
  );
}

function renderEntry({name, number, short, isSeen, isCurrent}: Entry, host: Host): unknown {
  // Empty until then, so that the link that has the focus stays the same node.
  const [mark, word] = isSeen ? ['\u2713', `(${host.say('seen')})`] : ['', ''];
  return host.linkTo(
    name,
    html`${station(number)} <span>${short()}</span>
      <span class="seen" aria-hidden="true">${changing(mark)}</span
      ><span class="visually-hidden">${changing(word)}</span>`,
    'to',
    isCurrent
  );
}
