/** What a frame's page does beside its widget. Its text is written into `frame.js`, so that it uses nothing outside of this class. */
export class FrameClient {
  private readonly isFramed = window.parent !== window;
  private readonly childId = new URLSearchParams(location.search).get('childId') ?? '';
  private secret = /secret=(\w+)/.exec(location.hash)?.[1];
  private height = 0;

  constructor(
    private readonly page: Document,
    private readonly languages: readonly string[]
  ) {
    this.showIn({});
    page.documentElement.classList.toggle('framed', this.isFramed);
    if (this.isFramed) this.serveFrame();
  }

  private serveFrame(): void {
    const {page} = this;
    const tell = () => this.tellHeight();
    this.watchPrint();
    window.addEventListener('message', event => this.handleMessage(event));
    window.addEventListener('load', tell);
    page.addEventListener('click', event => this.handleClick(event), true);
    page.addEventListener('content-ready', tell);
    page.addEventListener('DOMContentLoaded', () => {
      if (this.isSandboxed) this.offerPage();
      tell();
      this.send({type: 'eczema-guide-ready'});
    });
    new ResizeObserver(tell).observe(page.documentElement);
  }

  /**
   * Tells the height in the ways of this project's `embed.js`, AMP, pym and WordPress. A frame that isn't shown has none:
   * then a guess goes out once, for hosts that show a frame only after its first word, and the true height when it's shown.
   */
  private tellHeight(): void {
    const measured = Math.ceil(this.page.documentElement.getBoundingClientRect().height);
    const height = measured || this.height || 400;
    if (height === this.height) return;
    this.height = height;
    this.send({type: 'eczema-guide-height', height});
    this.send({sentinel: 'amp', type: 'embed-size', height});
    this.send(`pymxPYMx${this.childId}xPYMxheightxPYMx${height}`);
    if (this.secret) this.send({message: 'height', value: height, secret: this.secret});
  }

  private send(message: unknown): void {
    window.parent.postMessage(message, '*');
  }

  private handleMessage({source, data}: MessageEvent): void {
    if (source !== window.parent) return;
    const said = (typeof data === 'object' && data ? data : {}) as Record<string, unknown>;
    const isReady = said.message === 'ready' && typeof said.secret === 'string';
    if (isReady) this.secret = said.secret as string;
    const isPage = said.type === 'eczema-guide-page';
    if (isPage) this.showIn(said);
    if (!isReady && !isPage && !/^pymxPYMx.*xPYMxwidthxPYMx/.test(String(data))) return;
    this.height = 0;
    this.tellHeight();
  }

  /** Takes the looks and the language that the address gives, else those of the page around. */
  private showIn(said: Record<string, unknown>): void {
    const query = new URLSearchParams(location.search);
    const fromPage = (name: string) => (typeof said[name] === 'string' ? said[name] : '');
    const read = (name: string) => query.get(name) ?? fromPage(name);
    const {lang} = this.page.documentElement;
    this.takeLooks(read);
    const [wanted] = read('lang').split('-');
    if (wanted !== lang && this.languages.includes(wanted)) this.go(lang, wanted);
  }

  // Only plain colours, lengths and fonts: no value may fetch anything.
  private takeLooks(read: (name: string) => string): void {
    const {style} = this.page.documentElement;
    const theme = read('theme');
    const schemes: Record<string, string> = {light: 'light', dark: 'dark', auto: 'light dark'};
    if (Object.hasOwn(schemes, theme)) style.colorScheme = schemes[theme];
    const color =
      /^(#?[\da-f]{3,8}|[a-z]+|(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([\d\s.,%/a-z-]+\))$/i;
    const length = /^\d*\.?\d+(px|em|rem|ch|%)?$/;
    const font = /^[\w\s,'"-]+$/;
    const kinds: [RegExp, string][] = [
      [color, 'accent surface text muted border warning focus page'],
      [length, 'radius space measure'],
      [font, 'font heading-font'],
    ];
    for (const [kind, names] of kinds)
      for (const name of names.split(' ')) {
        const value = read(name);
        const hash = kind === color && /^([\da-f]{3,4}){1,2}$/i.test(value) ? '#' : '';
        if (kind.test(value)) style.setProperty(`--guide-${name}`, hash + value);
      }
  }

  /** Goes to the same page in another language: English beside the folders of the others. */
  private go(from: string, to: string): void {
    const file = location.pathname.replace(/^.*\//, '');
    const url = new URL(
      `${from === 'en' ? './' : '../'}${to === 'en' ? '' : `${to}/`}${file}`,
      location.href
    );
    const query = new URLSearchParams(location.search);
    query.delete('lang');
    url.search = String(query);
    url.hash = location.hash;
    location.replace(url);
  }

  // Only sandboxed documents refuse a page its own domain. A document inside tries it: it has the same rules, and to set
  // it here could take the page around its access.
  private get isSandboxed(): boolean {
    if (window.origin === 'null') return true;
    const inner = this.page.createElement('iframe');
    inner.hidden = true;
    this.page.documentElement.append(inner);
    try {
      const tried = inner.contentDocument!;
      tried.domain = tried.domain;
      return false;
    } catch {
      return true;
    } finally {
      inner.remove();
    }
  }

  private handleClick(event: MouseEvent): void {
    const link = event
      .composedPath()
      .find(node => node instanceof HTMLAnchorElement && node.href) as HTMLAnchorElement;
    if (!link || event.defaultPrevented) return;
    // A place on this page stays in this frame; all else opens on top, as the page's `base` says.
    const isHere = link.href.split('#')[0] === location.href.split('#')[0];
    if (isHere && link.hash) link.target = '_self';
    else if (/^https?:$/.test(link.protocol) && !link.download && this.isSandboxed)
      this.open(link, event);
  }

  /** Opens a link from a sandbox: by WordPress, which does it for its own page's host, else in a tab. */
  private open(link: HTMLAnchorElement, event: Event): void {
    if (this.secret && link.host === location.host) {
      event.preventDefault();
      this.send({message: 'link', value: link.href, secret: this.secret});
      return;
    }
    // What a script opens would know who did; a link doesn't tell whether it was let through.
    link.target = '_blank';
    setTimeout(() => {
      if (this.page.hasFocus()) this.offerPage(link.href);
    }, 500);
  }

  private watchPrint(): void {
    let isPrinted = false;
    const {print} = window;
    window.addEventListener('beforeprint', () => {
      isPrinted = true;
    });
    window.print = () => {
      isPrinted = false;
      print?.call(window);
      // Some browsers begin to print only after this call.
      setTimeout(() => {
        if (isPrinted) return;
        // What was laid out for paper goes, as after printing.
        window.dispatchEvent(new Event('afterprint'));
        this.offerPage();
        this.page.querySelector<HTMLElement>('.open-page a')!.focus();
      }, 500);
    };
  }

  /** Offers the page outside of the frame; with an address to copy where nothing may be opened. */
  private offerPage(address = ''): void {
    const offer = this.page.querySelector<HTMLElement>('.open-page')!;
    offer.querySelector('a')!.href = location.href.split('#')[0];
    offer.querySelector('output')!.textContent = address;
    offer.hidden = false;
  }
}
