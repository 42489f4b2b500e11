import {html, nothing, type TemplateResult} from 'lit';

/** What a short list needs from its element. */
interface Host {
  readonly guide: {readonly guide?: {readonly linkTo?: unknown} | undefined};
  say(key: 'showAll', values: {count: number}): string;
  drawsPart(part: number): boolean;
}

/**
 * Draws a list: in a whole guide its first items, and the others behind "Show all 19"; elsewhere all of them. The
 * browser's own search finds what is in closed details, they are opened on paper, and they work without a script.
 */
export function shortList<Item>(
  host: Host,
  items: readonly Item[],
  first: number,
  renderItems: (items: readonly Item[]) => TemplateResult,
  count = items.length
): TemplateResult {
  if (!host.guide.guide?.linkTo || items.length <= first + 1) return renderItems(items);
  return html`<div class="abreast">
    ${renderItems(items.slice(0, first))}
    ${
      host.drawsPart(3)
        ? html`<details class="rest">
            <summary>${host.say('showAll', {count})}</summary>
            ${renderItems(items.slice(first, host.drawsPart(4) ? undefined : 2 * first))}
          </details>`
        : nothing
    }
  </div>`;
}
