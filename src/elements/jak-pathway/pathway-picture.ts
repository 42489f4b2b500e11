import {svg, type TemplateResult} from 'lit';

const messenger = 'a5 5 0 1 1-.1 0z';
const courier = 'l8 8-8 8-8-8z';
const alarm = 'l10 7-10 7z';
const molecule = 'l5-7h7l5 7-5 7h-7z';
const bloodCell = 'a12 9 0 1 1-.1 0zm0 6a4 3 0 1 1-.1 0z';

// The stages in order: what is there in any case, and what is there only without medicine. Each thing has a
// shape of its own, so that nobody needs its colour.
const stages: readonly (readonly [always: string, more?: string])[] = [
  // skin with gaps, and an alert immune cell
  [
    'M4 6h42v12h-42zm48 0h44v12h-44zm66 0h44v12h-44zm50 0h40v12h-40zm64 0h38v12h-38zm44 0h40v12h-40z' +
      'M66 78a10 10 0 0 1-5.6 15.4 10 10 0 0 1-14.2 8.2 10 10 0 0 1-16.2-2.8 10 10 0 0 1-10.6-12.6 10 10 0 0 1 0-16.4 10 10 0 0 1 10.6-12.6 10 10 0 0 1 16.2-2.8 10 10 0 0 1 14.2 8.2 10 10 0 0 1 5.6 15.4zM40 70a8 8 0 1 1-.1 0z',
  ],
  // messengers on their way
  [`M80 62${messenger}M101 48${messenger}M124 36${messenger}`],
  // a messenger in the receptor
  [`M136 32q0 17 9 19v29m20-48q0 17-9 19v29M150.5 31${messenger}`],
  // the JAK pair, a pocket in each
  [
    'M125 85a14 14 0 1 1 0 19l10-9.5zM176 85a14 14 0 1 0 0 19l-10-9.5z',
    'M118 78l-7-5m72 5l7-5m-72 38l-7 5m72-5l7 5',
  ],
  // couriers
  [`M150 110v8m-4-4l4 4 4-4M150 124${courier}`, `M126 126${courier}M174 122${courier}`],
  // the nucleus and its genes
  [
    `M220 104a36 36 0 1 1-.1 0zM192 140q7-16 14 0t14 0 14 0 14 0m-56 0q7 16 14 0t14 0 14 0 14 0M170 144${courier}`,
    `M180 164${courier}M150 156${courier}`,
  ],
  // alarm signals out of the cell, and an itch nerve
  [
    `M256 140h12M274 133${alarm}M320 46h-18m0 0l-14 14m14-14l-24-8m10 22l-13 2m13-2v14`,
    `M292 116${alarm}M274 108${alarm}M294 150${alarm}M274 162${alarm}M272 36l-8-3m4 12h-8m8 18l-8 4m20 6v9`,
  ],
  // the medicine in the pockets
  [`M113 94.5${molecule}M171 94.5${molecule}`],
  // the same relay beside a germ and beside blood cells
  [
    'M47 122q0 9 6 10v12m14-22q0 9-6 10v12m-12 2a5 5 0 1 1-.1 0zm16 0a5 5 0 1 1-.1 0z' +
      `M14 158h22a9 9 0 0 1 0 18h-22a9 9 0 0 1 0-18zm2 0v-6m9 6v-6m9 6v-6m-18 30v-6m9 6v-6m9 6v-6M74 160${bloodCell}M62 177${bloodCell}`,
    'M42 146l-6-4m36 4l6-4',
  ],
];

const cell = 'M120 64h114q28 0 28 28v74q0 28-28 28h-114q-28 0-28-28v-74q0-28 28-28z';

const jak = 3;
const medicine = 7;

/** What sets a stage apart from the others: it is the current one, or its turn is still to come. */
function stateOf(index: number, current: number | undefined): '' | 'now' | 'later' {
  const place = index === medicine ? jak : index;
  if (place === (current === medicine ? jak : current)) return 'now';
  return current !== undefined && place > current ? 'later' : '';
}

/**
 * Draws the signal from the skin to the genes and back. The current stage stands out; held back by the medicine, what
 * follows is less and in broken lines. The words stand beside it.
 */
export function renderPicture(current: number | undefined, held: boolean): TemplateResult {
  return svg`<svg class=${held ? 'held' : ''} viewBox="0 0 324 200" aria-hidden="true">
    <path class="cell" d=${cell} />
    ${stages.map(
      ([always, more = ''], index) => svg`<g class="stage-${index} ${stateOf(index, current)}">
        <path d=${always} />
        <path class="more" d=${more} />
      </g>`
    )}
  </svg>`;
}
