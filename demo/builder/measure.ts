import type {Json} from './json.js';
import {drawPreview} from './preview.js';
import type {Room} from './snippet.js';
import type {State} from './state.js';

type Widget = HTMLElement & {readonly updateComplete?: Promise<boolean>};

// The width between the margins of a phone 360 px wide, and of a column of text. The snippet's CSS rules assume both.
const widths = {phone: 328, page: 680};

/**
 * Measures the height of each chosen widget on its own; none for one that has no box of its own. They are drawn
 * where nobody sees, hears or reaches them.
 */
export async function measureRoom(
  state: State,
  contents: ReadonlyMap<string, Json>
): Promise<ReadonlyMap<string, Room | undefined>> {
  await pageLoaded();
  const phone = drawColumn(widths.phone, state, contents);
  const page = drawColumn(widths.page, state, contents);
  const place = hiddenPlace(phone.column, page.column);
  for (const {updateComplete} of [...phone.widgets, ...page.widgets]) await updateComplete;
  const [onPhone, onPage] = [phone, page].map(({widgets}) => widgets.map(heightOf));
  place.remove();
  return new Map(
    state.widgets.map(({tag}, index) => {
      const room = {phone: onPhone[index], page: onPage[index]};
      return [tag, room.phone && room.page ? room : undefined];
    })
  );
}

// Until then a widget may lack its script or the words of its language.
async function pageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise(resolve => window.addEventListener('load', resolve, {once: true}));
}

function drawColumn(
  width: number,
  state: State,
  contents: ReadonlyMap<string, Json>
): {readonly column: HTMLElement; readonly widgets: readonly Widget[]} {
  const column = document.createElement('div');
  drawPreview(column, state, contents);
  column.style.inlineSize = `${width}px`;
  const widgets = [...column.children] as Widget[];
  for (const widget of widgets) enclose(widget);
  return {column, widgets};
}

// Each in a guide of its own, where it doesn't receive what somebody enters in the preview, and shows all that
// only the first widget of a page shows.
function enclose(widget: Widget): void {
  const guide = document.createElement('eczema-guide');
  widget.replaceWith(guide);
  guide.append(widget);
}

// In a shadow root, where the styles of this page don't reach their paragraphs.
function hiddenPlace(...columns: readonly HTMLElement[]): HTMLElement {
  const place = document.createElement('div');
  place.className = 'measuring-place';
  place.inert = true;
  place.ariaHidden = 'true';
  place.attachShadow({mode: 'closed'}).append(...columns);
  document.body.append(place);
  return place;
}

// The page's CSS rule for the list of all words would also match a word within a line.
const inLines = 'glossary-term';

/** In whole `em` of the widget's own font size; 0 for a tag that is also used within lines. */
function heightOf(widget: Widget): number {
  if (widget.localName === inLines) return 0;
  const {fontSize} = getComputedStyle(widget);
  return Math.ceil(widget.getBoundingClientRect().height / parseFloat(fontSize));
}
