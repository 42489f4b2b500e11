import {html, type TemplateResult} from 'lit';
import {flat} from '../../shared/render/flat.js';
import {station, type Entry, type Host as ContentsHost} from './guide-contents.js';
import {groupOf, guideSections} from './guide-sections.js';

/** What a section needs from its guide. */
interface Host extends Pick<ContentsHost, 'linkTo'> {
  readonly innerLevel: number;
  say(key: Parameters<ContentsHost['say']>[0] | 'next' | 'contents'): string;
}

/** Draws what stands in a section: its number and group, its widget, and the way to the next one. */
export function renderInside(
  {name, number}: Entry,
  next: Entry | undefined,
  host: Host
): TemplateResult {
  const link = next
    ? host.linkTo(
        next.name,
        html`${host.say('next')}: ${station(next.number)} <span>${next.short()}</span>`
      )
    : host.linkTo('contents', html`<span>${host.say('contents')}</span>`);
  return flat(
    html`<p class="eye">${station(number)} ${host.say(groupOf(name) ?? 'others')}</p>
      ${guideSections[name](host.innerLevel)} ${link}`
  );
}
