import {isServer, type LitElement, type ReactiveController} from 'lit';
import {offWindow, onWindow} from './window-events.js';

const printing = ['beforeprint', 'afterprint'];

/**
 * Opens every `<details>` of an element while the page is printed. Style sheets alone do that in browsers
 * that know `::details-content` (Chromium 131, Safari 18.4, Firefox 143); this is for those before them.
 */
export class PrintOpen implements ReactiveController {
  private opened: {readonly details: HTMLDetailsElement; readonly name: string | null}[] = [];

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer) for (const type of printing) onWindow(type, this.handlePrinting);
  }

  hostDisconnected(): void {
    for (const type of printing) offWindow(type, this.handlePrinting);
  }

  private readonly handlePrinting = ({type}: Event): void => {
    for (const {details, name} of this.opened) {
      details.open = false;
      if (name) details.setAttribute('name', name);
    }
    const closed =
      type === 'beforeprint'
        ? this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')
        : [];
    this.opened = [...closed].map(details => ({details, name: details.getAttribute('name')}));
    for (const {details} of this.opened) {
      // Of those with one name, only one stays open.
      details.removeAttribute('name');
      details.open = true;
    }
  };
}
