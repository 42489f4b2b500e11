import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {isRoute} from '../page/is-route.js';
import {offWindow, onWindow} from '../page/window-events.js';

/** What a link carries: picked questions and saved facts. */
export type LinkedKind = 'questions' | 'facts';

interface Item {
  readonly id?: string | undefined;
  readonly text?: unknown;
}

const nameOf = (kind: LinkedKind) => `eczema-${kind}`;

/** A text as a part of an address. Half a character, which a full field cuts off, is none that an address can hold. */
export const encoded = (text = '') => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

/** The address of a page with picks and facts in its fragment; empty where none of them comes from the content. */
export function linkTo(
  page: string,
  questions: readonly Item[],
  facts: readonly Item[] = []
): string {
  // Where the page routes by its fragment, there is no room for picks in it.
  if (isRoute(page)) return '';
  const part = (kind: LinkedKind, items: readonly Item[]) => {
    // Twice: apps that pass links on encode the commas between ids, which must differ from those inside ids.
    const ids = items.flatMap(({id}) => (id === undefined ? [] : encoded(encoded(id))));
    return ids.length ? `${nameOf(kind)}=${ids.join()}` : [];
  };
  const parts = [part('questions', questions), part('facts', facts)].flat();
  return parts.length ? `${page.split('#')[0]}#${parts.join('&')}` : '';
}

/** Takes the choices out of the page's address, so that a reload doesn't bring back what was cleared. */
export function forgetLink(): void {
  if (isServer || !/^#eczema-(questions|facts)=/.test(location.hash)) return;
  try {
    history.replaceState(history.state, '', location.href.split('#')[0]);
  } catch {
    // A page in a frame may not have an address to change.
  }
}

/** The items that a fragment names, in its order. Ids that are not among them mean nothing. */
export function linkedItems<Each extends Item>(
  fragment: string,
  kind: LinkedKind,
  items: readonly Each[]
): Each[] {
  const ids = new URLSearchParams(fragment.replace(/^#/, '')).get(nameOf(kind))?.split(',') ?? [];
  const place = ({id}: Item) => ids.findIndex(named => named === id || named === encoded(id));
  return items.filter(item => place(item) >= 0).sort((one, other) => place(one) - place(other));
}

/** What the page's address brings to an element, once each time that a reader comes by a link. */
export class LinkedChoices implements ReactiveController {
  private fragment = '';

  constructor(
    private readonly host: ReactiveControllerHost & {readonly hasUpdated: boolean},
    private readonly kind: LinkedKind
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    onWindow('hashchange', this.read);
    if (!this.host.hasUpdated) this.read();
  }

  hostDisconnected(): void {
    offWindow('hashchange', this.read);
  }

  /** Whether an address waits to be taken. */
  get isWaiting(): boolean {
    return this.fragment !== '';
  }

  /** The items that the address names; nothing when it is asked again. */
  take<Each extends Item>(items: readonly Each[]): Each[] {
    const {fragment} = this;
    this.fragment = '';
    return linkedItems(fragment, this.kind, items);
  }

  private readonly read = (): void => {
    this.fragment = location.hash;
    this.host.requestUpdate();
  };
}
