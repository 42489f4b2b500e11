/**
 * The script of the page around frames. Its source is written into `embed.js`, so it uses nothing outside of this class.
 */
export class HostClient {
  constructor(
    private readonly page: Document,
    private readonly folder: string
  ) {
    window.addEventListener('message', event => this.handleMessage(event));
    const sendToAll = () => this.frames.forEach(frame => this.sendPage(frame));
    // Frames may have loaded before this script.
    sendToAll();
    // A switch of theme or language changes an attribute of the page.
    const watched = ['class', 'style', 'lang', 'data-theme', 'data-bs-theme', 'data-color-mode'];
    const observer = new MutationObserver(sendToAll);
    for (const node of [page.documentElement, page.body ?? page.documentElement])
      observer.observe(node, {attributeFilter: watched});
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', sendToAll);
  }

  private get frames(): HTMLIFrameElement[] {
    const isOurs = ({src, dataset}: HTMLIFrameElement) =>
      src && (src.startsWith(this.folder) || 'eczemaGuide' in dataset);
    return [...this.page.querySelectorAll('iframe')].filter(isOurs);
  }

  // A sandbox without `allow-same-origin` takes away a page's origin.
  private originOf(frame: HTMLIFrameElement): string {
    const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    return isOpaque ? 'null' : new URL(frame.src).origin;
  }

  private handleMessage({source, origin, data}: MessageEvent): void {
    const frame = this.frames.find(({contentWindow}) => contentWindow === source);
    if (!frame || origin !== this.originOf(frame)) return;
    const {type, height} = (data ?? {}) as {type?: unknown; height?: unknown};
    if (type === 'eczema-guide-ready') this.sendPage(frame);
    if (type === 'eczema-guide-height' && typeof height === 'number')
      if (height > 0 && height < 100_000) this.resize(frame, height);
  }

  private resize(frame: HTMLIFrameElement, height: number): void {
    const {boxSizing} = getComputedStyle(frame);
    const border = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.setProperty('height', `${height + border}px`, 'important');
  }

  /** Sends the page's language and looks to a frame. What the frame's address says takes precedence. */
  private sendPage(frame: HTMLIFrameElement): void {
    const style = getComputedStyle(frame);
    const scheme = style.colorScheme;
    const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
    const isDark = scheme.includes('dark') && (!scheme.includes('light') || prefersDark);
    const message: Record<string, string> = {
      type: 'eczema-guide-page',
      theme: isDark ? 'dark' : 'light',
    };
    // A frame whose address names a language stays in that language.
    if (!/^[a-z]{2}\/|[?&]lang=/.test(frame.src.replace(this.folder, '')))
      message.lang = frame.closest<HTMLElement>('[lang]')?.lang ?? '';
    const names = 'accent surface text muted border warning focus page radius space measure';
    for (const name of `${names} font heading-font`.split(' '))
      message[name] = style.getPropertyValue(`--guide-${name}`).trim();
    // These values are public, and a page that hasn't loaded yet has no origin.
    frame.contentWindow?.postMessage(message, '*');
  }
}
