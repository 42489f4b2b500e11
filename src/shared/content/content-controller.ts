import {isServer} from 'lit';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {GuideController} from '../../guide/guide-controller.js';
import type * as en from '../../strings/en.js';
import {builtInContent, guideGives} from './inherited-content.js';
import type {ContentFormat} from './content-format.js';
import {attributeFields, attributeNames, contentAttributes} from './content-attributes.js';
import {sectionOf} from './guide-file.js';
import {fetchJson, parseJson} from './json-source.js';
import {isRecord} from '../is-record.js';
import {ContentErrorEvent, ContentReadyEvent} from '../guide-event.js';
import {meantName} from './nearest-name.js';
import {parseContent, unknownFields} from './parse-content.js';
import {readChildren, type Given} from './read-children.js';
import {changesSince} from './reviewed-text.js';
import type {CommonContent} from './schema.js';
import {checkSources} from './check-sources.js';
import {assignSlots} from './assign-slots.js';
import {watchChildren} from './watch-children.js';
import type {WordsController} from '../language/words-controller.js';

/** The state of an element's content. */
export type ContentState<Content> =
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly fromNetwork: boolean}
  | {readonly status: 'ready'; readonly source: string; readonly content: Content};

/** What the loading of content needs from its element. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly content: unknown;
  readonly src: string | undefined;
  readonly guide: GuideController;
  readonly words: WordsController;
  readonly requiresOwnContent: boolean;
  readonly showsChildren: boolean;
  readonly isWhole: boolean;
}

type Format<Content extends CommonContent> = ContentFormat<Content, keyof typeof en>;

const loading = {status: 'loading'} as const;

const ownMissing = 'expected content inside the element, as `own` says, and found none';

// Built-in content never changes, and a page may draw it many times: each glossary term reads all terms.
const checked = new WeakMap<object, unknown>();

/** Takes an element's content from the first way in which it was given, and checks it. */
export class ContentController<Content extends CommonContent> implements ReactiveController {
  /** The content to draw, if there is any. */
  state: ContentState<Content> = loading;
  /** The file that was fetched; a prerenderer, which reads files itself, sets it. */
  fetched: (Given & {readonly src: string}) | undefined;

  /** The texts that changed since their review; absent if none did, or if that can't be determined. */
  changes: readonly string[] | undefined;

  /** What the page's author should know about the content. */
  note: string | undefined;

  private stale = true;
  // What the content was read from, if it was given as a property.
  private last: Pick<Host, 'src' | 'content'> | undefined;
  // The object that the content was read from, if the element inherited it.
  private inherited: unknown;
  private request: AbortController | undefined;
  private coming: Promise<void> | undefined;
  private seenChildren: string | undefined;
  private unreported: ContentReadyEvent | ContentErrorEvent | undefined;

  constructor(
    private readonly host: Host,
    private readonly format: Format<Content>
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer) watchChildren(this.host, this.childrenChanged);
  }

  /** Called by the element when one of its attributes was set. */
  attributeChanged(name: string): void {
    if (name === 'lang' || name === 'dir') this.inheritedChanged();
    else if (attributeNames(this.format).includes(name)) this.reload();
  }

  /** Called by the element before it draws, and may be called ahead of that; controllers' own `hostUpdate` does not run on a server. */
  loadChanged(): void {
    const {src, content} = this.host;
    if (!this.stale && src === this.last?.src && content === this.last?.content) return;
    this.stale = false;
    this.last = {src, content};
    this.load();
  }

  hostUpdated(): void {
    if (!this.host.isWhole) return;
    const event = this.unreported;
    this.unreported = undefined;
    if (event && this.isHeard) this.host.dispatchEvent(event);
  }

  // No events of an element inside another's shadow root, such as its warning. But the sections of a guide are parts of
  // the page.
  private get isHeard(): boolean {
    if (isServer) return true;
    const {host} = this.host.getRootNode() as {host?: {loading?: unknown}};
    const isInside = host?.loading instanceof ContentController;
    return !isInside || this.host.closest('section[part]') !== null;
  }

  /** True while a file loads. */
  get fetching(): boolean {
    return Boolean(this.request);
  }

  /** Reads the content again, from whichever way gives it now; a file that has arrived is not fetched again. */
  readonly reload = (): void => {
    this.stale = true;
    this.host.requestUpdate();
  };

  /** Fetches again what failed to load, and waits for the result. */
  async retry(): Promise<void> {
    this.fetched = undefined;
    this.load();
    while (this.request) await this.coming;
  }

  /** Reads the content again if it comes from the guide or is built in, and these changed. */
  readonly inheritedChanged = (): void => {
    if (this.inherited !== undefined && this.inherited !== this.findInherited()) this.stale = true;
    this.host.requestUpdate();
  };

  private load(): void {
    const {content, src} = this.host;
    assignSlots(this.host);
    this.request?.abort();
    this.request = undefined;
    this.inherited = this.note = undefined;
    if (content !== undefined && content !== null) this.accept({source: 'property', raw: content});
    else if (src && this.fetched?.src === src) this.accept(this.fetched, true);
    else if (src) this.fetch(src);
    else this.loadFromPage();
  }

  private fetch(src: string): void {
    if (isServer) return;
    // The whole address; what was written if it isn't one.
    const {href: source} = Object.assign(document.createElement('a'), {href: src});
    const get = (signal: AbortSignal) => fetchJson(source, signal);
    this.coming = this.wait(source, get, raw => {
      this.fetched = {src, source, raw};
      this.accept(this.fetched, true);
    });
  }

  /** Waits for what content needs, unless something else is loaded until then. */
  private async wait<Needed>(
    source: string,
    get: (signal: AbortSignal) => Promise<Needed>,
    proceed: (needed: Needed) => void
  ): Promise<void> {
    const request = (this.request = new AbortController());
    if (this.state.status === 'failed') this.state = loading;
    this.host.requestUpdate();
    try {
      const needed = await get(request.signal);
      if (request === this.request) proceed(needed);
    } catch (error) {
      if (request === this.request) this.fail(source, error as Error, true);
    }
  }

  private loadFromPage(): void {
    const children = this.findChildren();
    this.seenChildren = JSON.stringify(children);
    const attributes = attributeFields(this.host, this.format.attributes);
    if (children && !('unread' in children)) this.accept(children);
    else if (Object.keys(attributes).length) this.accept({source: 'attribute', raw: attributes});
    else if (children) this.fail('html', new Error(children.unread));
    else this.loadFromOutside();
  }

  private findChildren(): ReturnType<typeof readChildren> {
    return readChildren(this.host, this.format, this.host.showsChildren);
  }

  private loadFromOutside(): void {
    const {content} = this.host.guide.guide ?? {};
    this.inherited = this.findInherited();
    if (this.inherited !== content && this.host.requiresOwnContent)
      this.fail('html', new Error(ownMissing));
    else if (this.inherited !== content) this.accept({source: 'built-in', raw: this.inherited});
    else if (content?.status === 'ready')
      this.accept({source: 'guide', raw: sectionOf(content.sections, this.format.section)});
    else
      this.state = content?.status === 'failed' ? {status: 'failed', fromNetwork: false} : loading;
  }

  // Returns the same object as long as the content is the same.
  private findInherited(): unknown {
    const {content} = this.host.guide.guide ?? {};
    return guideGives(this.format, content)
      ? content
      : builtInContent(this.format, this.host.words.pageLanguage);
  }

  private accept({source, raw}: Given, fromNetwork = false): void {
    this.request = this.note = undefined;
    try {
      const read = source === 'child' ? parseJson(raw as string) : raw;
      const code = this.format.prepare?.(read);
      if (code) {
        const again = () => this.accept({source, raw}, fromNetwork);
        this.coming = this.wait(source, () => code, again);
        return;
      }
      const fields = attributeFields(this.host, contentAttributes(this.format));
      const known =
        source === 'built-in' && !Object.keys(fields).length ? (raw as object) : undefined;
      const content =
        (known && (checked.get(known) as Content)) ?? this.check(source, read, fields);
      if (known) checked.set(known, content);
      this.state = {status: 'ready', source, content};
      this.warn('attribute', this.format.problems?.(this.host) ?? []);
      void this.findChanges(content.review, read);
      this.report(new ContentReadyEvent(source));
    } catch (error) {
      this.fail(source, error as Error, fromNetwork);
    }
  }

  // A page without HTTPS can't compute hashes, and claims nothing.
  private async findChanges(review: CommonContent['review'], read: unknown): Promise<void> {
    const {state, format} = this;
    this.changes = undefined;
    if (!review?.text || isServer || !globalThis.crypto?.subtle) return;
    const reviewed = this.reviewedWith(format.section) ?? read;
    const changes = await changesSince(reviewed, review);
    if (state !== this.state) return;
    this.changes = changes;
    this.host.requestUpdate();
  }

  /** The file of the guide, if the review is that of the whole file. */
  private reviewedWith(section: string): unknown {
    const {content} = this.host.guide.guide ?? {};
    if (this.inherited !== content || content?.status !== 'ready') return undefined;
    const own = content.sections[section];
    return section !== 'review' && isRecord(own) && own.review ? undefined : content.sections;
  }

  private check(source: string, read: unknown, fields: object): Content {
    const {schema, section} = this.format;
    const given = isRecord(read) ? {...read, ...fields} : read;
    const content = parseContent(schema, given);
    // `npm run check` ensures that built-in content has none, and looking for them is expensive on a slow phone.
    if (source === 'built-in') return content;
    // A guide's widgets check their sections; the element around a compact warning has its sources.
    if (section !== 'guide' && !this.host.hasAttribute('compact')) checkSources(content);
    const unknown = unknownFields(schema, given).map(({path, known}) => {
      const meant = meantName(/[^.\]]*$/.exec(path)![0], known);
      return `unknown field ${path}${meant === undefined ? '' : `, expected "${meant}"`}`;
    });
    this.warn(source, unknown);
    return content;
  }

  private warn(source: string, problems: readonly string[]): void {
    const lines = problems.map(problem => `<${this.host.localName}> ${source}: ${problem}`);
    for (const line of lines) console.warn(line);
    this.note = [this.note, ...lines].filter(Boolean).join('\n');
  }

  private fail(source: string, error: Error, fromNetwork = false): void {
    const message =
      error instanceof SyntaxError ? `not valid JSON: ${error.message}` : error.message;
    this.note = `<${this.host.localName}> ${source}: ${message}`;
    if (!isServer) console.error(this.note);
    this.request = undefined;
    this.state = {status: 'failed', fromNetwork};
    this.report(new ContentErrorEvent(source, message));
  }

  // The event is fired once the content is drawn.
  private report(event: ContentReadyEvent | ContentErrorEvent): void {
    this.unreported = event;
    this.host.requestUpdate();
  }

  private readonly childrenChanged = (): void => {
    assignSlots(this.host);
    if (this.seenChildren === JSON.stringify(this.findChildren())) this.host.requestUpdate();
    else this.reload();
  };
}
