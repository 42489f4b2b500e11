import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {GuideController} from '../guide/guide-controller.js';
import type * as en from '../strings/en.js';
import {renderByline, reviewersOf} from './render/byline.js';
import {attributeNames} from './content/content-attributes.js';
import {ContentController, type ContentState} from './content/content-controller.js';
import type {ContentFormat} from './content/content-format.js';
import {OffscreenController} from './page/offscreen-rendering.js';
import {headingAt} from './render/heading.js';
import {renderFailed, renderLoading} from './render/content-states.js';
import {changing, inline, paragraphs} from './render/inline-text.js';
import type {AnyText} from './content/rich-text.js';
import {controlsIn, Prerendered} from './page/prerendered.js';
import {keepTypingInside} from './page/typing.js';
import {PrintOpen} from './page/print-open.js';
import {TurnElement} from './page/turns.js';
import {numbersInGuide} from './render/source-mark.js';
import {UnreviewedController} from './page/unreviewed.js';
import {authorNote} from './page/author-note.js';
import {notifyLanguage} from './language/language.js';
import type {CommonContent} from './content/schema.js';
import {WordsController} from './language/words-controller.js';

/**
 * The base of every element with content: it takes the content from the first way in which it was given, checks and
 * draws it, and keeps words on the page when that fails. Each element has the attributes, parts and so on listed here.
 *
 * @slot - shown until the content is drawn, and when it can't be
 * @slot header - above the heading
 * @slot footer - below everything
 * @attr {string} lang - the language of the words, in place of the nearest `lang` around the element
 * @attr {'ltr' | 'rtl' | 'auto'} dir - the direction of the words, in place of that of their language
 * @attr {string} intro - the text below the heading, in place of the content's
 * @attr {string} funding - who paid for the text, in place of what the content says
 * @attr {string} sponsor - who sponsors the text, in place of what the content says
 * @fires {ContentReadyEvent} content-ready - when content was drawn
 * @fires {ContentErrorEvent} content-error - when content can't be used
 * @csspart heading - the heading
 * @csspart intro - the text below the heading
 * @csspart button - a button, such as the one that fetches the content again
 * @csspart error - the sentence in place of content that can't be used
 * @csspart sources - the list of sources
 * @cssprop [--guide-accent=light-dark(#0f6b6b, #67cfc6)] - buttons, marks and bars; the text on them turns black or white by itself
 * @cssprop [--guide-surface=color-mix(in srgb, currentColor 4%, transparent)] - the background of cards and fields
 * @cssprop [--guide-text=inherit] - the text
 * @cssprop [--guide-muted=currentColor] - small print
 * @cssprop [--guide-border=color-mix(in srgb, currentColor 20%, transparent)] - lines around cards and between rows
 * @cssprop [--guide-warning=light-dark(#9a3412, #ff8a5c)] - what warns, and urgent help
 * @cssprop [--guide-focus=light-dark(#000, #fff)] - the ring around what has the focus
 * @cssprop [--guide-radius=0.6em] - the radius of corners
 * @cssprop [--guide-space=1em] - the space inside and between cards
 * @cssprop [--guide-measure=42em] - the longest line of text
 * @cssprop [--guide-font=inherit] - the font of the text
 * @cssprop [--guide-heading-font=inherit] - the font of headings
 */
export abstract class ContentElement<
  Content extends CommonContent,
  Section extends keyof typeof en,
> extends TurnElement {
  /**
   * The content format of this kind of element.
   *
   * @internal
   */
  static format: ContentFormat<CommonContent, keyof typeof en>;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir', ...attributeNames(this.format)];
  }

  static override properties: PropertyDeclarations = {
    src: {},
    content: {attribute: false},
    heading: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    ownContent: {attribute: 'own', type: Boolean},
    announcement: {state: true},
  };

  /** Address of a JSON file with the content, relative to the page. */
  src: string | undefined;
  /** The content itself; it takes precedence over every other way to give it. */
  content: unknown;
  /** The heading, in place of the content's title; empty for none. */
  heading: string | undefined;
  /** The level of the heading, 2 to 6. */
  headingLevel = 2;
  /** The page has to provide the content: built-in text never replaces it. */
  ownContent = false;

  /**
   * The nearest guide around this element.
   *
   * @internal
   */
  readonly guide: GuideController;
  /**
   * The element's own words in its language.
   *
   * @internal
   */
  readonly words: WordsController;
  /**
   * Where the content comes from.
   *
   * @internal
   */
  readonly loading: ContentController<Content>;

  private announcement = '';
  private readonly prerendered = new Prerendered();
  private readonly unreviewed = new UnreviewedController(this);
  private drawnLanguage: string | undefined;

  constructor() {
    super();
    const format = (this.constructor as typeof ContentElement).format as unknown as ContentFormat<
      Content,
      Section
    >;
    this.loading = new ContentController(this, format);
    const {inheritedChanged} = this.loading;
    this.guide = new GuideController(this, inheritedChanged);
    this.words = new WordsController(this, format, inheritedChanged);
    keepTypingInside(this);
    new PrintOpen(this);
    new OffscreenController(this);
  }

  override attributeChangedCallback(name: string, last: string | null, value: string | null): void {
    super.attributeChangedCallback(name, last, value);
    this.loading.attributeChanged(name);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.prerendered.take(this.shadowRoot);
    const root = super.createRenderRoot();
    // What was prerendered stays in front until something replaces it.
    if (this.prerendered.present) this.renderOptions.renderBefore = null;
    return root;
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (!this.prerendered.present) return true;
    this.willUpdate(changed);
    return this.status !== 'loading';
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.loading.loadChanged();
  }

  protected override readAhead(): number {
    this.loading.loadChanged();
    return JSON.stringify(this.drawn ?? '').length;
  }

  protected override update(changed: PropertyValues): void {
    const {prerendered, renderRoot} = this;
    const entered = prerendered.present ? controlsIn(renderRoot) : [];
    super.update(changed);
    if (!this.keepsPrerendered) prerendered.giveWay(entered, renderRoot);
  }

  protected override updated(_changed: PropertyValues): void {
    const [last, language] = [this.drawnLanguage, this.words.drawnLanguage];
    this.drawnLanguage = language;
    // Widgets inside this one look for the nearest language here.
    if (last !== undefined && language !== last) notifyLanguage();
  }

  /**
   * Whether the content is drawn, loading or broken.
   *
   * @type {'loading' | 'failed' | 'ready'}
   */
  get status(): ContentState<Content>['status'] {
    return this.isWhole ? this.loading.state.status : 'loading';
  }

  /**
   * The content that is drawn; `undefined` while it loads and if it is broken.
   *
   * @internal
   */
  get drawn(): Content | undefined {
    const {state} = this.loading;
    return state.status === 'ready' ? state.content : undefined;
  }

  /** Where the drawn content came from: its URL, or a word as in `content-ready`. */
  get source(): string | undefined {
    const {state} = this.loading;
    return state.status === 'ready' ? state.source : undefined;
  }

  /**
   * The level of the headings inside: one below the element's own, if it has one.
   *
   * @internal
   */
  get innerLevel(): number {
    return this.headingLevel + (this.shownTitle ? 1 : 0);
  }

  /**
   * Whether built-in text is ruled out, here or in the guide around it.
   *
   * @internal
   */
  get requiresOwnContent(): boolean {
    return this.ownContent || !!this.guide.guide?.own;
  }

  /**
   * Whether the children are shown as they are, beside what is drawn.
   *
   * @internal
   */
  get showsChildren(): boolean {
    return false;
  }

  /** Older words are better than none until a file arrives. */
  private get keepsPrerendered(): boolean {
    const {state} = this.loading;
    return this.prerendered.present && state.status === 'failed' && state.fromNetwork;
  }

  private get shownTitle(): AnyText | undefined {
    return this.heading ?? this.drawn?.title;
  }

  protected override render(): unknown {
    const {state} = this.loading;
    if (state.status === 'loading') return renderLoading(this);
    if (state.status === 'failed')
      return renderFailed(this, this.keepsPrerendered, state.fromNetwork);
    const content = this.drawn!;
    return html`<div
      class="guide"
      lang=${this.words.drawnLanguage ?? nothing}
      dir=${this.words.direction ?? nothing}
    >
      <slot name="header"></slot>
      ${this.renderHead(this.shownTitle, content)}
      ${this.drawsPart(2) ? this.renderContent(content) : nothing}
      ${this.drawsPart(4) ? this.renderByline(content) : nothing}
      <slot name="footer"></slot>
      <div class="visually-hidden" role="status">${changing(this.announcement)}</div>
      ${authorNote(this.loading.note)}
    </div>`;
  }

  /** Draws the heading, and the text below it. */
  protected renderHead(title: AnyText | undefined, {intro}: Content): TemplateResult {
    return html`${title ? headingAt(this.headingLevel, inline(title)) : nothing}
    ${intro ? html`<div class="intro" part="intro">${paragraphs(intro)}</div>` : nothing}`;
  }

  /** Draws the content. */
  protected abstract renderContent(content: Content): unknown;

  /** Draws who reviewed the content, who paid for it and what it is based on. */
  protected renderByline(content: Content): unknown {
    const own = {...content, sources: numbersInGuide(this) ? undefined : content.sources};
    const {review, sources} = own;
    if (this.guide.guide?.reviewShown) return renderByline({sources}, this.words);
    if (!review || reviewersOf(review).length) this.unreviewed.leave();
    else if (!this.unreviewed.speaks()) own.review = undefined;
    return renderByline(own, this.words, {changes: this.loading.changes});
  }

  /**
   * One of this element's words in its language, with values in place of `{names}`.
   *
   * @internal
   */
  say(
    key: (keyof (typeof en)[Section] | keyof (typeof en)['common']) & string,
    values?: Readonly<Record<string, string | number>>
  ): string {
    return this.words.say(key, values);
  }

  /**
   * Politely announces a change to screen readers; the same words twice are announced twice.
   *
   * @internal
   */
  announce(words: string): void {
    this.announcement = this.announcement === words ? `${words}\u00a0` : words;
  }
}
