import {ContextProvider} from '@lit/context';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {guideContext, type Guide, type Remember} from '../../guide/guide-context.js';
import {GuideStore} from '../../guide/guide-store.js';
import {ContentElement} from '../../shared/content-element.js';
import {define} from '../../shared/define.js';
import {focusOn} from '../../shared/render/focus.js';
import {plainText} from '../../shared/content/inline-markup.js';
import {authorNote} from '../../shared/page/author-note.js';
import {drawNow} from '../../shared/page/print-open.js';
import {isOwnTag} from '../../shared/page/own-tag.js';
import {baseWithMarks} from '../../styles/base.js';
import {floats} from '../../styles/floats.js';
import {tagOf} from '../all.js';
import type {GuideFile, SectionName} from './eczema-guide.schema.js';
import {styles} from './eczema-guide.styles.js';
import {barStyles} from './guide-bar.styles.js';
import {guidePaperStyles} from './guide-paper.styles.js';
import {GuideAddress} from './guide-address.js';
import {renderBar} from './guide-bar.js';
import {format} from './guide-format.js';
import {renderContents, type Entry, type Host} from './guide-contents.js';
import {renderOpening} from './guide-opening.js';
import {renderInside} from './guide-section.js';
import {chooseSections} from './guide-sections.js';
import {listSources, renderSources} from './guide-sources.js';
import {PrerenderedSections} from './prerendered-sections.js';
import {ReadingProgress} from './reading-progress.js';
import {SectionScheduler} from './section-scheduler.js';
import {SectionWidgets, type Widget} from './section-widgets.js';
import {writeStructuredData} from './structured-data.js';

/**
 * The whole guide when it stands alone. Around other widgets it is their frame: it gives them content and
 * carries what a reader chose from one to another.
 *
 * @element eczema-guide
 * @slot - the widgets that the guide frames; without any it draws the whole guide
 * @csspart list - a list of contents
 * @csspart item - an entry of a list of contents
 * @csspart section - a section
 * @csspart title - the title of what the guide is about
 * @csspart bar - what stays in reach: the contents and what the reader gathered
 * @cssprop [--guide-page=Canvas] - the background of floating parts
 */
export class EczemaGuide extends ContentElement<GuideFile, 'guide'> {
  static override format = format;
  static override styles = [baseWithMarks, floats, styles, barStyles, guidePaperStyles];
  static override properties: PropertyDeclarations = {
    sections: {},
    remember: {},
    hash: {},
    view: {},
    structuredData: {attribute: 'structured-data', type: Boolean},
    step: {state: true},
    listedSources: {state: true},
  };

  /** Which sections to draw, in order, with spaces between their names; all when it is left out. */
  sections: string | undefined;
  /** `off` leaves the page's address unchanged; else it names the section that a reader goes to. */
  hash: 'off' | undefined;
  /** `steps` shows one section at a time. */
  view: 'steps' | undefined;
  /** Adds schema.org data to the page, which describes what is visible. */
  structuredData = false;
  /** Where readers' answers in the widgets inside outlive the page: `session`, `local`, or `ask`, which lets readers decide. Absent: nowhere. */
  remember: Remember | undefined;

  private step: string | undefined;
  private isOpened = false;
  // All sources of the guide, each once, while it is printed.
  private listedSources: readonly string[] | undefined;

  private readonly provider = new ContextProvider(this, {
    context: guideContext,
    initialValue: {store: new GuideStore()},
  });
  private readonly scheduler = new SectionScheduler(this, () => this.names);
  private readonly prerenderedSections = new PrerenderedSections();
  private readonly progress = new ReadingProgress(this);
  private readonly address = new GuideAddress(this, (name, isBack) => this.show(name, isBack));
  private readonly widgets = new SectionWidgets(this);

  /** Also waits for all sections. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.scheduler.drawing;
    return done;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {value} = this.provider;
    const draws = !this.showsChildren;
    const next: Guide = {
      store: value.store,
      content: this.widgets.given(),
      remember: this.remember ?? this.guide.guide?.remember,
      reviewShown: draws && this.names.includes('review'),
      linkTo: draws ? this.linkTo : undefined,
      reveal: draws ? this.reveal : undefined,
      own: super.requiresOwnContent,
      listedSources: this.listedSources,
    };
    const same = Object.entries(next).every(([key, each]) => each === value[key as keyof Guide]);
    if (!same) this.provider.setValue(next);
  }

  protected override update(changed: PropertyValues): void {
    if (this.status === 'ready') this.prerenderedSections.take(this.renderRoot);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('sections')) this.progress.stop();
    const sections = this.renderRoot.querySelectorAll('section');
    this.prerenderedSections.updated(sections, name => this.scheduler.draws(name));
    if (sections.length) {
      this.progress.watch(sections);
      this.beginTurns();
    }
    if (!this.isOpened && this.status === 'ready') {
      this.isOpened = true;
      this.address.read();
    }
    writeStructuredData(this, this.structuredData ? this.widgets.shownContent : undefined);
  }

  /**
   * Lists the sources of all sections once.
   *
   * @internal
   */
  drawForPaper(isPrinting: boolean): void {
    this.scheduler.drawAll();
    const widgets = [...this.renderRoot.querySelectorAll<Widget>('section > [heading-level]')];
    widgets.forEach(drawNow);
    const lists = isPrinting && !this.showsChildren;
    this.listedSources = lists ? listSources([this, ...widgets]) : undefined;
  }

  protected override render(): unknown {
    if (!this.showsChildren || this.status === 'failed') return super.render();
    return html`<slot name="header"></slot><slot></slot>${authorNote(this.loading.note)}
      <slot name="footer"></slot>`;
  }

  protected override renderHead(title: string | undefined, content: GuideFile): TemplateResult {
    return renderOpening(super.renderHead(title, content), content, this.entries, this);
  }

  protected override renderContent(): unknown {
    if (!this.drawsPart(3)) return nothing;
    const {entries} = this;
    const contents = renderContents(entries, this);
    return html`
      <nav
        class="ways"
        data-name="contents"
        aria-label=${this.say('contents') + (this.heading ? `: ${this.heading}` : '')}
      >
        ${contents}
      </nav>
      ${this.drawsPart(4) ? this.renderBody(entries, contents) : nothing}
    `;
  }

  private renderBody(entries: readonly Entry[], contents: unknown): TemplateResult {
    const title = plainText(this.heading ?? this.drawn?.title ?? '');
    return html`<div class="body">
      ${renderBar(entries, title, contents, this)}
      <div class="main">
        ${entries.map((entry, place) => this.renderSection(entry, entries[place + 1]))}
      </div>
    </div>`;
  }

  private renderSection(entry: Entry, next: Entry | undefined): TemplateResult {
    const {name, isCurrent} = entry;
    const draws = this.scheduler.draws(name);
    const away = this.view === 'steps' && !isCurrent;
    const prerendered = this.prerenderedSections.contentOf(name);
    const waiting = prerendered ? 'prerendered' : 'waiting';
    return html`<section
      data-name=${name}
      part="section"
      class=${away ? 'away' : draws ? nothing : waiting}
    >
      ${draws ? renderInside(entry, next, this) : (prerendered ?? nothing)}
    </section>`;
  }

  // The rest is in the section on the review, or else in each section.
  protected override renderByline(): unknown {
    return renderSources(this.listedSources, this.words);
  }

  /**
   * Draws a link to a section.
   *
   * @internal
   */
  readonly linkTo: Host['linkTo'] = (name, words, kind = 'to', isCurrent = false) =>
    name === 'contents' || this.names.includes(name as SectionName)
      ? this.address.renderLink(name, words, kind, isCurrent)
      : nothing;

  private childOf(section: string): HTMLElement | null {
    const {[section]: tag}: Partial<Record<string, string>> = tagOf;
    return tag ? this.querySelector<HTMLElement>(tag) : null;
  }

  private get names(): readonly SectionName[] {
    return chooseSections(this.sections, this.drawn, this.requiresOwnContent);
  }

  private get entries(): readonly Entry[] {
    const {names} = this;
    const current = this.view === 'steps' ? this.step : this.progress.current;
    return names.map((name, place) => ({
      name,
      number: place + 1,
      short: () => this.widgets.shortOf(name),
      isSeen: this.progress.hasSeen(name),
      isCurrent: name === (names.includes(current as SectionName) ? current : names[0]),
    }));
  }

  private readonly reveal = (name: string): void => {
    if (!name || this.names.includes(name as SectionName)) this.step = name;
    drawNow(this);
  };

  private show(name: string, isBack = false): void {
    this.renderRoot.querySelector<HTMLElement>(':popover-open')?.hidePopover();
    const waited = this.scheduler.drawAll();
    this.reveal(name);
    const target =
      [...this.renderRoot.querySelectorAll<HTMLElement>('section, nav')].find(
        ({dataset}) => dataset.name === name
      ) ??
      this.widgets.widgetOf(name) ??
      this.childOf(name);
    if (!target || isBack) return;
    target.scrollIntoView();
    focusOn(target);
    // The sections that were just drawn move it.
    if (waited) requestAnimationFrame(() => target.scrollIntoView());
  }

  protected override readAhead(): number {
    super.readAhead();
    // That of all sections.
    return Infinity;
  }

  // What its opening and its bar show comes with them.
  override drawsInside(element: Element): boolean {
    return this.scheduler.drawsAll || !element.matches('section > *');
  }

  override beginTurns(): void {
    this.scheduler.start();
  }

  // The widgets that it frames get their content from it.
  override get drawsAtOnce(): boolean {
    return this.showsChildren || super.drawsAtOnce;
  }

  // A frame draws no text of its own; each widget inside asks for its content.
  override get requiresOwnContent(): boolean {
    return !this.showsChildren && super.requiresOwnContent;
  }

  // Our widgets inside, or placeholders for them; other children are words for pages without a script.
  override get showsChildren(): boolean {
    // On a server an element may not know its children.
    return [...(this.querySelectorAll?.('*') ?? [])].some(
      child => isOwnTag(child.localName) || child.matches('[data-guide]')
    );
  }
}

define('eczema-guide', EczemaGuide);

declare global {
  interface HTMLElementTagNameMap {
    'eczema-guide': EczemaGuide;
  }
}
