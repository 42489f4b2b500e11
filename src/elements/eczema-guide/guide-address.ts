import {
  html,
  isServer,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {isRoute} from '../../shared/page/is-route.js';
import {offWindow, onWindow} from '../../shared/page/window-events.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly hash: string | undefined;
}

// Only some browsers distinguish going back from going forward. (Safari 26.2, Firefox 147)
interface Navigating {
  addEventListener(type: 'navigate', listener: (event: {navigationType: string}) => void): void;
}
let goesBack = false;
if (!isServer)
  (window as {navigation?: Navigating}).navigation?.addEventListener(
    'navigate',
    ({navigationType}) => (goesBack = navigationType === 'traverse')
  );

/** The addresses of a guide's sections: `#guide-facts`, with the guide's id in place of `guide` if it has one. */
export class GuideAddress implements ReactiveController {
  private written: string | undefined;

  /**
   * `show` opens the section that an address names, or none; `isBack` is true if the browser restores the scroll
   * position.
   */
  constructor(
    private readonly host: Host,
    private readonly show: (name: string, isBack: boolean) => void
  ) {
    host.addController(this);
    host.addEventListener('click', this.handleClick);
  }

  hostConnected(): void {
    if (!isServer) onWindow('hashchange', this.handleChange);
  }

  hostDisconnected(): void {
    offWindow('hashchange', this.handleChange);
  }

  /** The fragment that names a section. */
  fragmentOf(name: string): string {
    return `#${this.host.id || 'guide'}-${name}`;
  }

  /** Draws a link to a section. */
  renderLink(name: string, words: unknown, kind: string, isCurrent: boolean): TemplateResult {
    return html`<a
      class=${kind}
      data-name=${name}
      href=${isServer ? nothing : location.href.split('#')[0] + this.fragmentOf(name)}
      aria-current=${isCurrent ? 'true' : nothing}
      >${words}</a
    >`;
  }

  /** Opens the section that the page's address names. */
  read(isBack = false): void {
    const {hash} = location;
    const prefix = this.fragmentOf('');
    if (!this.isOff && hash.startsWith(prefix)) this.show(hash.slice(prefix.length), isBack);
  }

  // Widgets inside link to sections, too. With a modifier key a link opens elsewhere.
  private readonly handleClick = (event: MouseEvent): void => {
    const {defaultPrevented, ctrlKey, metaKey, shiftKey} = event;
    if (defaultPrevented || ctrlKey || metaKey || shiftKey) return;
    const link = event
      .composedPath()
      .find(each => each instanceof HTMLElement && each.matches('a[data-name]'));
    if (!link) return;
    event.preventDefault();
    const {name = ''} = (link as HTMLElement).dataset;
    this.write(name);
    this.show(name, false);
  };

  private write(name: string): void {
    const fragment = this.fragmentOf(name);
    if (this.isOff || location.hash === fragment) return;
    this.written = fragment;
    // Not by the link's address: a `<base>` would make that another page's.
    location.hash = fragment;
  }

  private readonly handleChange = (): void => {
    const isOwn = location.hash === this.written;
    this.written = undefined;
    if (isOwn) return;
    // Without a fragment, the reader is back before the first section that they went to.
    if (location.hash) this.read(goesBack);
    else if (!this.isOff) this.show('', goesBack);
  };

  private get isOff(): boolean {
    return this.host.hash === 'off' || isRoute(location.hash);
  }
}
