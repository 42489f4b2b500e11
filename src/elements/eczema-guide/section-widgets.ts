import type {GuideContent} from '../../guide/guide-context.js';
import {inheritedContent} from '../../shared/content/inherited-content.js';
import {plainText} from '../../shared/content/inline-markup.js';
import type {AnyText} from '../../shared/content/rich-text.js';
import type {CommonContent} from '../../shared/content/schema.js';
import {ContentElement} from '../../shared/content-element.js';
import {isRecord} from '../../shared/is-record.js';
import type {SectionName} from '../all.js';
import type {FaqsContent} from '../jak-faqs/jak-faqs.schema.js';
import type {GuideFile} from './eczema-guide.schema.js';
import {sectionFormats} from './guide-sections.js';
import type {ShownContent} from './structured-data.js';

// A poll may have only its question.
const titleIn = <Text>({title, question}: {title?: Text | undefined; question?: Text}) =>
  title || question;

export type Widget = ContentElement<CommonContent, never>;

/** The widgets in a guide by their sections, and the titles that they drew. */
export class SectionWidgets {
  private readonly titles = new Map<string, string>();
  private content: GuideContent | undefined;
  private readonly widgets = new Map<string, Widget>();

  constructor(
    private readonly host: ContentElement<GuideFile, 'guide'> & {readonly structuredData: boolean}
  ) {
    for (const type of ['content-ready', 'content-error'])
      host.addEventListener(type, event => this.handleContent(event));
  }

  /** The widget of a section. */
  widgetOf(section: string): Widget | undefined {
    return this.widgets.get(section);
  }

  /** The content that widgets get: the same object until something changes, because they compare it. */
  given(): GuideContent | undefined {
    return (this.content = this.find(this.content));
  }

  private find(last: GuideContent | undefined): GuideContent | undefined {
    const {loading, source, drawn, guide} = this.host;
    const {status} = loading.state;
    if (source === 'built-in') return guide.guide?.content;
    if (status !== 'ready') return last?.status === status ? last : {status};
    return last?.status === 'ready' && last.sections === drawn ? last : {status, sections: drawn!};
  }

  /** What the guide shows that search engines can read as data. */
  get shownContent(): ShownContent {
    const {heading, drawn} = this.host;
    const {faqs} = (this.shownIn('faqs') ?? {}) as Partial<FaqsContent>;
    const review = this.shownIn('review')?.review;
    return {title: heading ?? drawn?.title, lang: drawn?.lang, review, faqs};
  }

  /**
   * The short name of a section, or else its title; before it has drawn, the one that it should have. Without any it
   * has the name of its kind, so that our text never replaces what a publisher left out.
   */
  shortOf(section: SectionName): string {
    const {drawn, words} = this.host;
    return drawn?.sections?.[section]?.short || this.titleOf(section) || words.say(section);
  }

  private titleOf(section: SectionName): string {
    const known = this.titles.get(section);
    if (known !== undefined) return known;
    const {drawn, requiresOwnContent, words} = this.host;
    const format = sectionFormats.get(section);
    const content: unknown = requiresOwnContent
      ? drawn?.[section]
      : format && inheritedContent(format, this.content, words.language);
    const title = isRecord(content) && titleIn(content);
    return typeof title === 'string' ? plainText(title) : '';
  }

  private shownIn(section: string): CommonContent | undefined {
    const widget = this.widgets.get(section);
    return widget?.isConnected ? widget.drawn : undefined;
  }

  private handleContent(event: Event): void {
    const [target] = event.composedPath();
    if (!(target instanceof ContentElement) || target === this.host) return;
    // A brief line and a tray aren't sections.
    const {brief, tray} = target as unknown as Partial<Record<'brief' | 'tray', boolean>>;
    if (brief || tray) return;
    const {section} = (target.constructor as typeof ContentElement).format;
    const widget = target as Widget;
    this.widgets.set(section, widget);
    const {drawn} = widget;
    const title = plainText(drawn ? (widget.heading ?? titleIn<AnyText>(drawn) ?? '') : '');
    const last = this.titleOf(section as SectionName);
    this.titles.set(section, title);
    if (title !== last || this.host.structuredData) this.host.requestUpdate();
  }
}
