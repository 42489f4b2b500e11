import {css, html, nothing, svg, type TemplateResult} from 'lit';
import type {Figure} from '../content/figure-schema.js';
import {isSafeLink} from '../content/inline-markup.js';
import type {CommonContent} from '../content/schema.js';
import {inline} from './inline-text.js';

// Both are drawn from the top of the head; a person who is counted is solid, the others are open outlines.
const solid = 'a2 2 0 1 1-.1 0zm-3.2 8.6v-1.8q0-2.4 3.2-2.4t3.2 2.4v1.8z';
const open = 'a1.6 1.6 0 1 1-.1 0zm-2.7 8v-1.4q0-1.8 2.7-1.8t2.7 1.8v1.4';

const people = (from: number, to: number, shape: string) =>
  [...Array(to - from).keys()]
    .map(index => index + from)
    .map(place => `M${(place % 10) * 10 + 5} ${Math.floor(place / 10) * 10 + 1}${shape}`)
    .join('');

// A row of ten is drawn once and reused, because a hundred shapes are five thousand characters. The pictures of an
// element may share the id of its row, which is the same in all of them.
function renderRows(first: number, last: number, shape: string, kind: string): TemplateResult[] {
  const rows = [...Array(last - first).keys()].map(index => (index + first) * 10);
  return [
    svg`<defs><path id="ten-${kind}" d=${people(0, 10, shape)}></path></defs>`,
    ...rows.map(row => svg`<use href="#ten-${kind}" y=${row}></use>`),
  ];
}

function renderPeople(from: number, to: number, shape: string, kind: string): TemplateResult {
  const first = Math.ceil(from / 10);
  const last = Math.floor(to / 10);
  const single =
    last > first
      ? people(from, first * 10, shape) + people(last * 10, to, shape)
      : people(from, to, shape);
  return svg`<g class=${kind}>
    <path d=${single}></path>${last > first ? renderRows(first, last, shape, kind) : nothing}
  </g>`;
}

/** What a figure needs from the element that draws it: a word, and the sources. */
interface Host {
  readonly drawn: Pick<CommonContent, 'sources'> | undefined;
  say(key: 'figure', values: {count: number; of: number}): string;
}

function renderItem(
  {label, count, kind}: Figure['items'][number],
  of: number,
  host: Host
): TemplateResult {
  return html`<div>
    <p>${label} <b>${host.say('figure', {count, of})}</b></p>
    <svg class=${kind ?? nothing} viewBox="0 0 100 ${of}" aria-hidden="true">
      ${renderPeople(0, count, solid, 'concerned')} ${renderPeople(count, of, open, 'others')}
    </svg>
  </div>`;
}

// A source that isn't in the list is shown in the publisher's own words.
function renderSource(source: string | undefined, {drawn}: Host): unknown {
  const {title, url} = drawn?.sources?.find(({id}) => id === source) ?? {title: source};
  return url && isSafeLink(url) ? html`<a href=${url}>${title}</a>` : title;
}

/** Draws numbers as people in rows of ten; the words above each picture are made of the same numbers. */
export function renderFigure(
  figure: Figure | undefined,
  host: Host
): TemplateResult | typeof nothing {
  if (!figure) return nothing;
  const {of, items, time, note, source} = figure;
  return html`<figure class="figure" part="figure">
    ${items.map(item => renderItem(item, of, host))}
    <figcaption>
      ${time ? [inline(time), '. '] : nothing}${note ? inline(note) : nothing}
      ${renderSource(source, host)}
    </figcaption>
  </figure>`;
}

/**
 * How figures look: solid and outlined people differ in shape, so that they differ on paper and in forced colours, too.
 */
export const figureStyles = css`
  .figure {
    display: grid;
    /* At most two, so that what is compared is side by side */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(7em, 34%)), 1fr));
    gap: var(--_space);
    align-items: end;
    margin-block: var(--_s3);
    font-size: var(--_small);
  }

  @media screen {
    .figure b {
      display: block;
      font-size: 1.3em;
    }
  }

  .figure svg {
    display: block;
    max-inline-size: 16em;
    fill: var(--_accent);
  }

  .figure .harm {
    fill: var(--_alarm);
  }

  .figure:dir(rtl) svg {
    scale: -1 1;
  }

  .figure .others {
    fill: none;
    stroke: currentColor;
    stroke-width: 0.6;
  }

  figcaption {
    grid-column: 1 / -1;
    color: var(--_muted);
  }

  @media print {
    .figure {
      grid-template-columns: 3fr 2fr;
      gap: var(--_s2);
      align-items: start;
      margin-block: var(--_s1) 0;
    }

    .figure div {
      display: grid;
      grid-template-columns: 1fr 3.75em;
    }
  }

  @media (forced-colors: active) {
    .figure svg {
      fill: currentColor;
    }
  }
`;
