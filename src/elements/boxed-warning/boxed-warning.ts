import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {flat} from '../../shared/render/flat.js';
import builtIn from '../../content/en/warning.json';
import {ContentElement} from '../../shared/content-element.js';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {itemsAs, named} from '../../shared/content/html-content.js';
import {define} from '../../shared/define.js';
import type {LinkToSection} from '../../guide/guide-context.js';
import {plainText} from '../../shared/content/inline-markup.js';
import {headingAt} from '../../shared/render/heading.js';
import {inline, paragraphs} from '../../shared/render/inline-text.js';
import {sourceMark} from '../../shared/render/source-mark.js';
import type {WarningContent} from '../../shared/content/warning-schema.js';
import {warning as words} from '../../strings/en.js';
import {baseWithMarks} from '../../styles/base.js';
import {alwaysVisible} from '../../styles/always-visible.js';
import {schema} from './boxed-warning.schema.js';
import {styles} from './boxed-warning.styles.js';

type Point = WarningContent['points'][number];

const format: ContentFormat<WarningContent, 'warning'> = {
  schema,
  section: 'warning',
  builtIn,
  words,
  attributes: {points: 'list'},
  fromHtml: itemsAs('points', named('title', 'text')),
};

/**
 * The boxed warning in plain words: its topics, where it comes from and which medicines carry it. It never
 * collapses, and a theme can't hide it.
 *
 * @element boxed-warning
 * @slot - shown until the warning is drawn, and when it can't be
 * @attr {string} points - the topics in one line, with `|` between them
 * @csspart list - the list of topics
 * @csspart item - a topic
 * @csspart title - the title of a topic
 * @cssprop --guide-warning - the colour of the border
 */
export class BoxedWarning extends ContentElement<WarningContent, 'warning'> {
  static override format = format;
  static override styles = [baseWithMarks, alwaysVisible, styles];
  static override properties: PropertyDeclarations = {compact: {type: Boolean, reflect: true}};

  /** Draws the topics as one short list, for use inside other elements. */
  compact = false;

  // Any guide has the warning beside a benefit: another element draws it, not the publisher.
  override get requiresOwnContent(): boolean {
    return this.ownContent || (!this.compact && super.requiresOwnContent);
  }

  protected override render(): unknown {
    const {drawn, guide, source} = this;
    if (drawn?.off) return nothing;
    const {own, linkTo} = guide.guide ?? {};
    // If built-in text is ruled out, the guide has no section for this.
    const isElsewhere = this.compact && source !== 'property' && !(own && source === 'built-in');
    if (drawn && isElsewhere && linkTo) return this.renderLine(drawn, linkTo);
    return html`<div class="box" role="note" aria-label=${this.say('label')}>
      ${super.render()}
    </div>`;
  }

  // If the guide has the full warning, its risks and a link to it are enough.
  private renderLine({title, points, lang}: WarningContent, linkTo: LinkToSection): TemplateResult {
    const risks = points.map(point => plainText(point.title)).join(' · ');
    return html`<p class="guide box line" role="note" lang=${lang ?? nothing}>
      ${linkTo('warning', html`${inline(title ?? this.say('label'))}:`)} ${risks}
    </p>`;
  }

  protected override renderContent({
    title,
    points,
    origin,
    medicines,
  }: WarningContent): TemplateResult {
    return flat(html`
      ${(this.heading ?? title) ? nothing : headingAt(this.headingLevel, this.say('label'))}
      ${
        points.length
          ? html`<ul class="points abreast" part="list" role="list">
              ${points.map(point => this.renderPoint(point))}
            </ul>`
          : html`<p>${this.say('empty')}</p>`
      }
      ${this.compact ? nothing : this.renderMore(origin)} ${this.renderMore(medicines)}
    `);
  }

  private renderPoint({id, title, text, sources}: Point): TemplateResult {
    if (this.compact) return html`<li part="item" data-id=${id}>${inline(title)}</li>`;
    const mark = sourceMark(this, sources);
    return html`<li part="item" data-id=${id}>
      ${headingAt(this.innerLevel, inline(title), 'title')} ${text ? paragraphs(text, mark) : mark}
    </li>`;
  }

  private renderMore(more: WarningContent['origin']): unknown {
    if (!more) return nothing;
    const {title, text, sources} = more;
    const titled = title && !this.compact;
    return html`${titled ? headingAt(this.innerLevel, inline(title), 'title') : nothing}
    ${paragraphs(text, sourceMark(this, sources))}`;
  }

  // The element around a compact warning itself shows who reviewed and paid.
  protected override renderByline(content: WarningContent): unknown {
    const {sources, sponsor} = content;
    return super.renderByline(this.compact ? {sources, sponsor, points: []} : content);
  }
}

define('boxed-warning', BoxedWarning);

declare global {
  interface HTMLElementTagNameMap {
    'boxed-warning': BoxedWarning;
  }
}
