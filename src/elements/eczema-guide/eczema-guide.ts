import {ContextProvider} from '@lit/context';
import {
  html,
  isServer,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {
  guideContext,
  type Guide,
  type GuideContent,
  type Remember,
} from '../../guide/guide-context.js';
import {GuideStore} from '../../guide/guide-store.js';
import {contentAround} from '../../shared/content/inherited-content.js';
import {ContentElement} from '../../shared/content-element.js';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {define} from '../../shared/define.js';
import {focusOn} from '../../shared/render/focus.js';
import {isRecord} from '../../shared/is-record.js';
import {plainText} from '../../shared/content/inline-markup.js';
import {isOwnTag} from '../../shared/page/own-tag.js';
import builtIn from '../../content/en/guide.json';
import {guide as words} from '../../strings/en.js';
import type {CommonContent} from '../../shared/content/schema.js';
import {base} from '../../styles/base.js';
import {schema, type GuideFile, type SectionName} from './eczema-guide.schema.js';
import {styles} from './eczema-guide.styles.js';
import {chooseSections, guideSections, sectionFormats} from './guide-sections.js';
import {ReadingProgress} from './reading-progress.js';
import {SectionScheduler} from './section-scheduler.js';
import {writeStructuredData, type ShownContent} from './structured-data.js';
import type {FaqsContent} from '../jak-faqs/jak-faqs.schema.js';

const format: ContentFormat<GuideFile, 'guide'> = {
  schema,
  section: 'guide',
  builtIn,
  wordsKey: 'guide',
  words,
};

/**
 * The whole guide when it stands alone. Around other widgets it is their frame: it gives them content and
 * carries what a reader chose from one to another.
 *
 * @element eczema-guide
 * @slot - the widgets that the guide frames; without any it draws the whole guide
 * @csspart list - the list of contents
 * @csspart item - an entry of the list of contents
 * @csspart section - a section
 */
export class EczemaGuide extends ContentElement<GuideFile, 'guide'> {
  static override format = format;
  static override styles = [base, styles];
  static override properties: PropertyDeclarations = {
    sections: {},
    remember: {},
    structuredData: {attribute: 'structured-data', type: Boolean},
    titles: {state: true},
  };

  /** Which sections to draw, in order, with spaces between their names; all when it is left out. */
  sections: string | undefined;
  /** Adds schema.org data to the page, which says what is visible. */
  structuredData = false;
  /** Where readers' answers in the widgets inside outlive the page: `session` or `local`. Absent: nowhere. */
  remember: Remember | undefined;

  private titles: Readonly<Record<string, string>> = {};
  private readonly provider = new ContextProvider(this, {
    context: guideContext,
    initialValue: {store: new GuideStore()},
  });
  private readonly scheduler = new SectionScheduler(
    this,
    () => chooseSections(this.sections).length
  );
  private readonly progress = new ReadingProgress(this);
  private readonly widgets = new Map<string, ContentElement<CommonContent, never>>();

  constructor() {
    super();
    this.addEventListener('content-ready', event => this.handleContent(event));
    this.addEventListener('content-error', event => this.handleContent(event));
  }

  /** Waits for all sections, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.scheduler.drawing;
    return done;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {value} = this.provider;
    const content = this.contentForWidgets;
    const remember = this.remember ?? this.guide.guide?.remember;
    const reviewShown = !this.showsChildren && chooseSections(this.sections).includes('review');
    const next: Guide = {
      store: value.store,
      content,
      remember,
      reviewShown,
      own: super.requiresOwnContent,
    };
    const same = Object.entries(next).every(([key, each]) => each === value[key as keyof Guide]);
    if (!same) this.provider.setValue(next);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('sections')) this.progress.stop();
    const sections = this.renderRoot.querySelectorAll('section');
    if (sections.length) {
      this.progress.watch(sections);
      this.scheduler.start();
    }
    writeStructuredData(this, this.structuredData ? this.shownContent : undefined);
  }

  protected override render(): unknown {
    if (!this.showsChildren) return super.render();
    const broken = this.status === 'failed' ? super.render() : html`<slot></slot>`;
    return html`<slot name="header"></slot>${broken}<slot name="footer"></slot>`;
  }

  protected override renderContent(): TemplateResult {
    const names = chooseSections(this.sections);
    return html`
      ${isServer && !Object.keys(this.titles).length ? nothing : this.renderContents(names)}
      ${names.map((name, place) => {
        const draws = this.scheduler.draws(place);
        return html`<section data-name=${name} part="section" class=${draws ? nothing : 'waiting'}>
          ${draws ? guideSections[name](this.innerLevel) : nothing}
        </section>`;
      })}
    `;
  }

  // The section on the review says it, or else each section does.
  protected override renderByline(): unknown {
    return nothing;
  }

  private renderContents(names: readonly SectionName[]): TemplateResult {
    const listed = names.filter(name => this.titleOf(name));
    return html`<nav aria-label=${this.say('contents')}>
      <strong>${this.say('contents')}</strong>
      <ol part="list">
        ${listed.map(name => this.renderEntry(name))}
      </ol>
    </nav>`;
  }

  private renderEntry(name: SectionName): TemplateResult {
    return html`<li part="item">
      <a
        href=${isServer ? nothing : `#${name}`}
        data-name=${name}
        aria-current=${name === this.progress.current ? 'true' : nothing}
        @click=${this.handleJump}
        >${this.titleOf(name)}</a
      >
      ${this.progress.hasSeen(name) ? html`<span aria-hidden="true">&check;</span><span class="visually-hidden">${this.say('seen')}</span>` : nothing}
    </li>`;
  }

  // Before a section has drawn, the title that it should have.
  private titleOf(name: SectionName): string {
    const known = this.titles[name];
    if (known !== undefined) return known;
    const content = contentAround(
      sectionFormats.get(name)!,
      this.provider.value.content,
      this.words.language
    );
    return isRecord(content) && typeof content.title === 'string' ? plainText(content.title) : '';
  }

  private handleContent(event: Event): void {
    const [target] = event.composedPath();
    if (!(target instanceof ContentElement) || target === this) return;
    const {section} = (target.constructor as typeof ContentElement).format;
    const widget = target as ContentElement<CommonContent, never>;
    this.widgets.set(section, widget);
    const title = plainText((widget.drawn && widget.heading) ?? widget.drawn?.title ?? '');
    if (title !== this.titles[section]) this.titles = {...this.titles, [section]: title};
  }

  private handleJump(event: Event): void {
    event.preventDefault();
    const {name} = (event.currentTarget as HTMLElement).dataset;
    const section = this.renderRoot.querySelector<HTMLElement>(`section[data-name="${name}"]`);
    section?.scrollIntoView();
    focusOn(section);
  }

  private get shownContent(): ShownContent {
    const {title, lang} = (this.drawn ?? {}) as CommonContent;
    const shown = (section: SectionName) => {
      const widget = this.widgets.get(section);
      return widget?.isConnected ? widget.drawn : undefined;
    };
    const {faqs} = (shown('faqs') ?? {}) as Partial<FaqsContent>;
    return {title: this.heading ?? title, lang, review: shown('review')?.review, faqs};
  }

  // A frame draws no text of its own; each widget inside asks for its content.
  override get requiresOwnContent(): boolean {
    return !this.showsChildren && super.requiresOwnContent;
  }

  // Widgets inside, of ours or placeholders for them; other children are words for when there is no script.
  override get showsChildren(): boolean {
    // On a server an element may not know its children.
    return [...(this.querySelectorAll?.('*') ?? [])].some(
      child => isOwnTag(child.localName) || child.matches('[data-guide]')
    );
  }

  // The same object as long as nothing changed, because widgets compare it.
  private get contentForWidgets(): GuideContent | undefined {
    const {status, source, drawn} = this;
    if (source === 'built-in') return this.guide.guide?.content;
    const last = this.provider.value.content;
    if (status !== 'ready') return last?.status === status ? last : {status};
    return last?.status === 'ready' && last.sections === drawn ? last : {status, sections: drawn!};
  }
}

define('eczema-guide', EczemaGuide);

declare global {
  interface HTMLElementTagNameMap {
    'eczema-guide': EczemaGuide;
  }
}
