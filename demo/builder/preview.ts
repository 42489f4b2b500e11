import type {Json} from './json.js';
import {attributesFor, logoHeight, logoWords, slotsFor, variablesOf, type Slot} from './snippet.js';
import type {State} from './state.js';

type Widget = HTMLElement & {content: unknown};

/** Attributes left out of the preview, which must not contact a publisher's server or store anything on this device. */
const notHere = new Set(['endpoint', 'remember']);

const written = new WeakMap<Element, string>();

/**
 * Draws the chosen widgets as they will be on the publisher's page. Widgets that are already there stay, so that
 * the preview keeps what somebody entered in it.
 */
export function drawPreview(
  place: HTMLElement,
  state: State,
  contents: ReadonlyMap<string, Json>
): void {
  writeVariables(place, variablesOf(state));
  const widgets = state.widgets.map(chosen => {
    const widget = place.querySelector<Widget>(`:scope > ${chosen.tag}`) ?? create(chosen.tag);
    // They are below the builder's own headings.
    writeAttributes(widget, {'heading-level': '3', ...attributesFor(state, chosen)});
    writeSlots(widget, slotsFor(state, chosen));
    writeContent(widget, contents.get(chosen.tag));
    return widget;
  });
  // Inserted only if the order has changed: an element that moves loses the focus.
  if (
    widgets.some((widget, index) => place.children[index] !== widget) ||
    widgets.length !== place.children.length
  )
    place.replaceChildren(...widgets);
}

const create = (tag: string) => document.createElement(tag) as Widget;

function writeVariables(place: HTMLElement, variables: Readonly<Record<string, string>>): void {
  place.style.cssText = '';
  for (const [name, value] of Object.entries(variables)) place.style.setProperty(name, value);
}

function writeAttributes(widget: Widget, attributes: Readonly<Record<string, string>>): void {
  const wanted = Object.entries(attributes).filter(([name]) => !notHere.has(name));
  for (const name of widget.getAttributeNames())
    if (!wanted.some(([each]) => each === name)) widget.removeAttribute(name);
  for (const [name, value] of wanted)
    if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
}

function writeSlots(widget: Widget, slots: readonly Slot[]): void {
  const paragraphs = slots.map(slot => {
    const paragraph = document.createElement('p');
    paragraph.slot = slot.slot;
    paragraph.append(...(slot.logo ? [logoOf(slot), ' '] : []), slot.text);
    return paragraph;
  });
  // New children make a widget read its content again.
  const changed =
    paragraphs.length !== widget.children.length ||
    paragraphs.some((paragraph, index) => !paragraph.isEqualNode(widget.children[index]));
  if (changed) widget.replaceChildren(...paragraphs);
}

/** The logo, or an empty place for one at an address: the preview contacts no server. */
function logoOf(slot: Slot): HTMLImageElement {
  const image = new Image();
  image.height = logoHeight;
  if (slot.logo.startsWith('data:')) image.src = slot.logo;
  else image.width = logoHeight;
  image.alt = logoWords(slot);
  return image;
}

function writeContent(widget: Widget, content: Json | undefined): void {
  const text = JSON.stringify(content) ?? '';
  if (written.get(widget) === text) return;
  written.set(widget, text);
  widget.content = content;
}
