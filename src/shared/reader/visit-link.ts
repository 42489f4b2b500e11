import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {isRoute} from '../page/is-route.js';
import {offWindow, onWindow} from '../page/window-events.js';

/** What a link contains: picked questions and saved facts. */
export type LinkedKind = 'questions' | 'facts';

interface Item {
  readonly id?: string | undefined;
  readonly text?: unknown;
}

const nameOf = (kind: LinkedKind) => `eczema-${kind}`;

/** A text encoded for an address, which can't contain the half of a character that a full field may cut off. */
export const encoded = (text = '') => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

/** The address of a page with picks and facts in its fragment; empty if none of them is from the content. */
export function linkTo(
  page: string,
  questions: readonly Item[],
  facts: readonly Item[] = []
): string {
  // The fragment of a page that routes by it has no room for picks.
  if (isRoute(page)) return '';
  const part = (kind: LinkedKind, items: readonly Item[]) => {
    // Twice: apps that pass links on encode the commas between ids, which must differ from those inside ids.
    const ids = items.flatMap(({id}) => (id === undefined ? [] : encoded(encoded(id))));
    return ids.length ? `${nameOf(kind)}=${ids.join()}` : [];
  };
  const parts = [part('questions', questions), part('facts', facts)].flat();
  return parts.length ? `${page.split('#')[0]}#${parts.join('&')}` : '';
}

/** Removes the choices from the page's address, so that a reload doesn't restore what was cleared. */
export function forgetLink(): void {
  if (isServer || !/^#eczema-(questions|facts)=/.test(location.hash)) return;
  try {
    history.replaceState(history.state, '', location.href.split('#')[0]);
  } catch {
    // A page in a frame may not have an address to change.
  }
}

/** The items that a fragment names, in its order. Unknown ids are ignored. */
export function linkedItems<Each extends Item>(
  fragment: string,
  kind: LinkedKind,
  items: readonly Each[]
): Each[] {
  const ids = new URLSearchParams(fragment.replace(/^#/, '')).get(nameOf(kind))?.split(',') ?? [];
  const place = ({id}: Item) => ids.findIndex(named => named === id || named === encoded(id));
  return items.filter(item => place(item) >= 0).sort((one, other) => place(one) - place(other));
}

/** The choices in the page's address for an element, once each time a reader follows a link. */
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

  /** Whether an address is waiting to be read. */
  get isWaiting(): boolean {
    return this.fragment !== '';
  }

  /** The items that the address names; empty at the next call. */
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
