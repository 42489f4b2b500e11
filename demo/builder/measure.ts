import type {Json} from './json.js';
import {drawPreview} from './preview.js';
import type {Room} from './snippet.js';
import type {State} from './state.js';

type Widget = HTMLElement & {readonly updateComplete?: Promise<boolean>};

// What a phone 360 px wide leaves between its margins, and a column of text. The snippet's rules hold for these.
const widths = {phone: 328, page: 680};

/**
 * Reads how high the chosen widgets are, each by itself; nothing for one that has no box of its own. They are
 * drawn where nobody sees, hears or reaches them.
 */
export async function measureRoom(
  state: State,
  contents: ReadonlyMap<string, Json>
): Promise<ReadonlyMap<string, Room | undefined>> {
  await pageLoaded();
  const phone = drawColumn(widths.phone, state, contents);
  const page = drawColumn(widths.page, state, contents);
  const place = hiddenPlace(phone, page);
  for (const {updateComplete} of [phone, page].flatMap(widgetsIn)) await updateComplete;
  const heights = (column: Element) => widgetsIn(column).map(heightOf);
  const [onPhone, onPage] = [heights(phone), heights(page)];
  place.remove();
  return new Map(
    state.widgets.map(({tag}, index) => {
      const room = {phone: onPhone[index], page: onPage[index]};
      return [tag, room.phone && room.page ? room : undefined];
    })
  );
}

// Before that a widget may lack its script, or the words of its language.
async function pageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise(resolve => window.addEventListener('load', resolve, {once: true}));
}

function drawColumn(
  width: number,
  state: State,
  contents: ReadonlyMap<string, Json>
): HTMLDivElement {
  const column = document.createElement('div');
  drawPreview(column, state, contents);
  column.style.inlineSize = `${width}px`;
  return column;
}

// In a guide of their own, so that they hear nothing of what somebody enters in the preview, and in a shadow
// root, where the styles of this page don't reach their paragraphs.
function hiddenPlace(...columns: readonly HTMLElement[]): HTMLElement {
  const place = document.createElement('div');
  place.className = 'measuring-place';
  place.inert = true;
  place.ariaHidden = 'true';
  const guide = document.createElement('eczema-guide');
  guide.append(...columns);
  place.attachShadow({mode: 'closed'}).append(guide);
  document.body.append(place);
  return place;
}

const widgetsIn = (column: Element) => [...column.children] as Widget[];

/** In whole `em` of the widget's own font size; 0 for what stands in a line. */
function heightOf(widget: Widget): number {
  const {display, fontSize} = getComputedStyle(widget);
  if (display === 'inline') return 0;
  return Math.ceil(widget.getBoundingClientRect().height / parseFloat(fontSize));
}
