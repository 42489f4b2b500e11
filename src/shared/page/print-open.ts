import {isServer, LitElement, type ReactiveController} from 'lit';
import {TurnElement} from './turns.js';
import {offWindow, onWindow} from './window-events.js';

const printing = ['beforeprint', 'afterprint'];

interface Host extends LitElement {
  /** Draws what only paper shows, or again what a screen shows. */
  drawForPaper?(isPrinting: boolean): void;
}

const hosts = new Set<Host>();

const {performUpdate} = LitElement.prototype as unknown as {performUpdate(this: LitElement): void};

/** Draws an element that waits for its turn, because a page prints what is there when the handlers return. */
export function drawNow(element: LitElement): void {
  // One without a root is a part of what was prerendered of the element around it.
  if (!element.isUpdatePending || !(element.renderRoot as ParentNode | undefined)) return;
  if (element instanceof TurnElement) element.endTurns();
  // The function runs synchronously. An error becomes an unhandled rejection, as in Lit, and doesn't stop other elements.
  void new Promise<void>(() => performUpdate.call(element));
}

// What was closed before.
let opened: {readonly details: HTMLDetailsElement; readonly name: string | null}[] = [];

function handlePrinting({type}: Event): void {
  for (const {details, name} of opened) {
    details.open = false;
    if (name) details.setAttribute('name', name);
  }
  const isPrinting = type === 'beforeprint';
  for (const host of hosts) host.drawForPaper?.(isPrinting);
  for (const host of hosts) drawNow(host);
  const closed = isPrinting
    ? [...hosts].flatMap(({renderRoot}) => [
        ...renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
      ])
    : [];
  opened = closed.map(details => ({details, name: details.getAttribute('name')}));
  for (const {details} of opened) {
    // Of those with the same name, only one can be open.
    details.removeAttribute('name');
    details.open = true;
  }
}

/**
 * Opens every `<details>` of an element while the page is printed. Style sheets alone do that in browsers
 * that know `::details-content` (Chromium 131, Safari 18.4, Firefox 143); this is for those before them.
 */
export class PrintOpen implements ReactiveController {
  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    hosts.add(this.host);
    for (const type of printing) onWindow(type, handlePrinting);
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (!hosts.size) for (const type of printing) offWindow(type, handlePrinting);
  }
}
