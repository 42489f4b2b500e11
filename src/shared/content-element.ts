import {
  html,
  isServer,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {Remember} from '../guide/guide-context.js';
import {GuideController} from '../guide/guide-controller.js';
import type * as en from '../strings/en.js';
import {renderByline} from './byline.js';
import {contentAttributes, ContentController, type ContentState} from './content-controller.js';
import type {ContentFormat} from './content-format.js';
import {focusOn} from './focus.js';
import {headingAt} from './heading.js';
import {contentChildren} from './html-content.js';
import {inline, paragraphs} from './inline-text.js';
import {PrintOpen} from './print-open.js';
import {notifyLanguage} from './language.js';
import type {CommonContent} from './schema.js';
import {WordsController} from './words-controller.js';

type EnglishWords = typeof en;

/**
 * What every element with content shares: it takes the content from the first way in which it was
 * given, checks it, draws it with heading and byline, and keeps words on the page when that fails.
 */
export abstract class ContentElement<
  Content extends CommonContent,
  Section extends keyof EnglishWords,
> extends LitElement {
  /** What this kind of element asks of its content. */
  static format: ContentFormat<CommonContent, keyof EnglishWords>;

  static override get observedAttributes(): string[] {
    return [
      ...super.observedAttributes,
      'lang',
      'dir',
      ...Object.keys(contentAttributes(this.format)),
    ];
  }

  static override properties: PropertyDeclarations = {
    src: {},
    content: {attribute: false},
    heading: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    remember: {},
    announcement: {state: true},
  };

  /** Address of a JSON file with the content, relative to the page. */
  src: string | undefined;
  /** The content itself; it comes before every other way to give it. */
  content: unknown;
  /** The heading, in place of the content's title; empty for none. */
  heading: string | undefined;
  /** The level of the heading, 2 to 6. */
  headingLevel = 2;
  /** Where a reader's answers outlive the page: `session` or `local`. Absent: nowhere. */
  remember: Remember | undefined;

  /** The nearest guide around this element. */
  readonly guide = new GuideController(this, () => this.loading.outsideChanged());
  /** The element's own words in its language. */
  readonly words: WordsController;

  private announcement = '';
  private drawnLanguage: string | undefined;
  private readonly loading: ContentController<Content>;

  constructor() {
    super();
    const format = (this.constructor as typeof ContentElement).format as unknown as ContentFormat<
      Content,
      Section
    >;
    const {words, wordsKey} = format;
    const source = {wordsKey, english: words as Record<string, string>, content: () => this.drawn};
    this.words = new WordsController(this, source, () => this.loading.outsideChanged());
    this.loading = new ContentController(this, format);
    new PrintOpen(this);
  }

  override attributeChangedCallback(name: string, last: string | null, value: string | null): void {
    super.attributeChangedCallback(name, last, value);
    if (name === 'lang' || name === 'dir') this.loading.outsideChanged();
    else if (name in contentAttributes((this.constructor as typeof ContentElement).format))
      this.loading.reload();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.loading.willUpdate(changed);
  }

  protected override updated(_changed: PropertyValues): void {
    const language = this.drawn?.lang;
    const last = this.drawnLanguage;
    this.drawnLanguage = language;
    // Widgets inside this one look for the nearest language here.
    if (last !== undefined && language !== last) notifyLanguage();
  }

  /** Whether the content is drawn, on its way or broken. */
  get status(): ContentState<Content>['status'] {
    return this.loading.state.status;
  }

  /** The content that is drawn; nothing while it loads and where it is broken. */
  get drawn(): Content | undefined {
    const {state} = this.loading;
    return state.status === 'ready' ? state.content : undefined;
  }

  /** Where the drawn content came from: its URL, or a word as in `content-ready`. */
  get source(): string | undefined {
    const {state} = this.loading;
    return state.status === 'ready' ? state.source : undefined;
  }

  /** The level of the headings inside: one below the element's own, where it has one. */
  get innerLevel(): number {
    return this.headingLevel + (this.shownTitle ? 1 : 0);
  }

  private get shownTitle(): string | undefined {
    return this.heading ?? this.drawn?.title;
  }

  protected override render(): unknown {
    const {state} = this.loading;
    if (state.status === 'loading') return this.renderLoading();
    if (state.status === 'failed') return this.renderFailed(state.fromNetwork);
    const {content} = state;
    const title = this.shownTitle;
    return html`<div
      class="guide"
      lang=${content.lang ?? nothing}
      dir=${this.words.direction ?? nothing}
    >
      <slot name="header"></slot>
      ${title ? headingAt(this.headingLevel, inline(title)) : nothing}
      ${content.intro ? html`<div class="intro" part="intro">${paragraphs(content.intro)}</div>` : nothing}
      ${this.renderContent(content)} ${this.renderByline(content)}
      <slot name="footer"></slot>
      <div class="visually-hidden" role="status">${this.announcement}</div>
    </div>`;
  }

  /** Draws what this kind of element shows of its content. */
  protected abstract renderContent(content: Content): unknown;

  /** Draws who reviewed the content, who paid for it and what it rests on. */
  protected renderByline(content: Content): unknown {
    const {sources} = content;
    return renderByline(this.guide.guide?.reviewShown ? {sources} : content, this.words);
  }

  private renderLoading(): TemplateResult {
    const waits = this.loading.fetching && !contentChildren(this).length;
    return html`<slot></slot
      >${waits ? html`<p class="guide" aria-busy="true">${this.say('loading')}</p>` : nothing}`;
  }

  private renderFailed(fromNetwork: boolean): TemplateResult {
    const retry = html`<button class="button" part="button" @click=${this.handleTryAgain}>
      ${this.say('retry')}
    </button>`;
    return html`<div class="guide" part="error">
      <slot></slot>
      ${!isServer && contentChildren(this).length ? nothing : html`<p role="status">${this.say('unavailable')}</p>`}
      ${fromNetwork ? retry : nothing}
    </div>`;
  }

  /** One of this element's words in its language, with values in place of `{names}`. */
  say(
    key: (keyof EnglishWords[Section] | keyof EnglishWords['common']) & string,
    values?: Readonly<Record<string, string | number>>
  ): string {
    return this.words.say(key, values);
  }

  /** Tells a screen reader what changed, politely; the same words twice are told twice. */
  announce(words: string): void {
    this.announcement = this.announcement === words ? `${words}\u00a0` : words;
  }

  private async handleTryAgain(): Promise<void> {
    await this.loading.retry();
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector(this.drawn ? '.guide' : '.guide button'));
  }
}
