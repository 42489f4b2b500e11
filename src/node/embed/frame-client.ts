/** The script of a page in a frame. Its source is written into `frame.js`, so it uses nothing outside of this class. */
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
    const sendHeight = () => this.sendHeight();
    this.watchPrint();
    window.addEventListener('message', event => this.handleMessage(event));
    window.addEventListener('load', sendHeight);
    page.addEventListener('click', event => this.handleClick(event), true);
    page.addEventListener('DOMContentLoaded', () => {
      if (this.isSandboxed) this.offerPage();
      sendHeight();
      this.send({type: 'eczema-guide-ready'});
    });
    new ResizeObserver(sendHeight).observe(page.documentElement);
  }

  /**
   * Sends the height in the formats of this project's `embed.js`, AMP, pym and WordPress. A frame that isn't shown has no
   * height, or no width and so a line for each word: it sends a guess once, for hosts that show a frame only after its
   * first message, and the true height when it is shown.
   */
  private sendHeight(): void {
    const box = this.page.documentElement.getBoundingClientRect();
    const height = (box.width && Math.ceil(box.height)) || this.height || 400;
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
    const message = (typeof data === 'object' && data ? data : {}) as Record<string, unknown>;
    const isReady = message.message === 'ready' && typeof message.secret === 'string';
    if (isReady) this.secret = message.secret as string;
    const isPage = message.type === 'eczema-guide-page';
    if (isPage) this.showIn(message);
    if (!isReady && !isPage && !/^pymxPYMx.*xPYMxwidthxPYMx/.test(String(data))) return;
    this.height = 0;
    this.sendHeight();
  }

  /** Applies the looks and the language that the address gives, else those of the page around. */
  private showIn(message: Record<string, unknown>): void {
    const query = new URLSearchParams(location.search);
    const fromPage = (name: string) => (typeof message[name] === 'string' ? message[name] : '');
    const read = (name: string) => query.get(name) ?? fromPage(name);
    const {lang} = this.page.documentElement;
    this.applyLooks(read);
    const [wanted] = read('lang').split('-');
    if (wanted !== lang && this.languages.includes(wanted)) this.go(lang, wanted);
  }

  // Only plain colours, lengths and fonts: no value may fetch anything.
  private applyLooks(read: (name: string) => string): void {
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

  /** Goes to the same page in another language; the English one is beside the folders of the others. */
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

  // Only a sandboxed document isn't allowed to set `domain` to its own value. A nested document tries it: it has the same
  // rules, and setting it here could take away the access of the page around.
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
    // An anchor on this page stays in this frame; other links open in the top window, as the page's `base` says.
    const isHere = link.href.split('#')[0] === location.href.split('#')[0];
    if (isHere && link.hash) link.target = '_self';
    else if (/^https?:$/.test(link.protocol) && !link.download && this.isSandboxed)
      this.open(link, event);
  }

  /** Opens a link from a sandbox: through WordPress, which does so for the host of the framed page, else in a tab. */
  private open(link: HTMLAnchorElement, event: Event): void {
    if (this.secret && link.host === location.host) {
      event.preventDefault();
      this.send({message: 'link', value: link.href, secret: this.secret});
      return;
    }
    // A window that a script opens would know its opener; a link doesn't report whether it was allowed.
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
        // Removes what was laid out for paper, as after printing.
        window.dispatchEvent(new Event('afterprint'));
        this.offerPage();
        this.page.querySelector<HTMLElement>('.open-page a')!.focus();
      }, 500);
    };
  }

  /** Offers the page outside of the frame, with an address to copy if nothing may be opened. */
  private offerPage(address = ''): void {
    const offer = this.page.querySelector<HTMLElement>('.open-page')!;
    offer.querySelector('a')!.href = location.href.split('#')[0];
    offer.querySelector('output')!.textContent = address;
    offer.hidden = false;
  }
}
