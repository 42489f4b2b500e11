import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {flat} from '../../shared/render/flat.js';
import builtIn from '../../content/en/urgent.json';
import {ContentElement} from '../../shared/content-element.js';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {define} from '../../shared/define.js';
import {sign, signStyles} from '../../shared/render/sign.js';
import {headingAt} from '../../shared/render/heading.js';
import {plainText} from '../../shared/content/inline-markup.js';
import type {AnyText} from '../../shared/content/rich-text.js';
import {inline, paragraphs} from '../../shared/render/inline-text.js';
import {regionOf, type Region} from '../../shared/language/region.js';
import {sourceMark} from '../../shared/render/source-mark.js';
import {urgent as words} from '../../strings/en.js';
import {baseWithMarks} from '../../styles/base.js';
import {alwaysVisible} from '../../styles/always-visible.js';
import {withNumber} from './emergency-number.js';
import {tiersFromHtml} from './tiers-from-html.js';
import {schema, type Tier, type UrgentContent} from './urgent-help.schema.js';
import {styles} from './urgent-help.styles.js';

const format: ContentFormat<UrgentContent, 'urgent'> = {
  schema,
  section: 'urgent',
  builtIn,
  words,
  fromHtml: (_html, host) => tiersFromHtml(host),
};

/**
 * When to get help now, today or soon. The same for everybody whatever they answered; it never collapses, and
 * a theme can't hide it.
 *
 * @element urgent-help
 * @slot - shown until the tiers are drawn, and when they can't be
 * @csspart list - the list of tiers
 * @csspart item - a tier
 * @csspart title - the title of a tier
 * @cssprop --guide-warning - the colour of the borders
 */
export class UrgentHelp extends ContentElement<UrgentContent, 'urgent'> {
  static override format = format;
  static override styles = [baseWithMarks, alwaysVisible, signStyles, styles];
  static override properties: PropertyDeclarations = {
    region: {},
    brief: {type: Boolean, reflect: true},
  };

  /**
   * Whose emergency number and crisis line to show: `us`, `eu` or `uk`. Absent: those of the page's `lang` (`en-GB`),
   * else `us`.
   */
  region: Region | undefined;
  /** Draws the most pressing tier in a line, and its crisis line in another, with a link to all in the guide around. */
  brief = false;

  protected override render(): unknown {
    const {drawn} = this;
    return this.brief && drawn?.tiers.length ? this.renderLine(drawn) : super.render();
  }

  private renderLine({title, tiers, lang}: UrgentContent): TemplateResult {
    const [{id, title: name = '', action = '', signs = []}] = tiers;
    const inDespair = signs.filter(sign => plainText(sign).includes('{crisis}'));
    const linkTo = this.guide.guide?.linkTo;
    return html`<div class="guide line" lang=${lang ?? nothing}>
      <strong class="title">${sign(id)}${inline(name)}</strong>
      ${paragraphs(this.withNumber(action))}
      ${inDespair.map(sign => html`<div class="despair">${inline(this.withNumber(sign))}</div>`)}
      ${this.renderElsewhere(action)} ${linkTo && title ? linkTo('urgent', inline(title)) : nothing}
    </div>`;
  }

  protected override renderContent({tiers, note}: UrgentContent): TemplateResult {
    if (!tiers.length) return html`<p>${this.say('empty')}</p>`;
    return html`
      <ol class="plain tiers" part="list" role="list">
        ${tiers.map(tier => this.renderTier(tier))}
      </ol>
      ${note ? paragraphs(this.withNumber(note)) : nothing}
    `;
  }

  private renderTier({id, title, action, signs, sources}: Tier): TemplateResult {
    return flat(
      html`<li class="card" part="item" data-id=${id}>
        ${title ? headingAt(this.innerLevel, html`${sign(id)}${inline(title)}`, 'title') : nothing}
        ${action ? this.renderAction(action) : nothing}
        ${
          signs?.length
            ? html`<ul role="list">
                ${signs.map(sign => html`<li>${inline(this.withNumber(sign))}</li>`)}
              </ul>`
            : nothing
        }
        ${sources ? html`<p>${sourceMark(this, sources)}</p>` : nothing}
      </li>`
    );
  }

  private withNumber(words: AnyText): AnyText {
    const region = regionOf(this.region, this.words.pageLanguage);
    return withNumber(words, region, this.say(`crisis-${region}`));
  }

  private renderAction(action: AnyText): TemplateResult {
    return html`<div class="action">${paragraphs(this.withNumber(action))}</div>
      ${this.renderElsewhere(action)}`;
  }

  // Beside the number of one country, readers in others are told to call theirs.
  private renderElsewhere(action: AnyText): TemplateResult | typeof nothing {
    return this.withNumber(action) === action ? nothing : html`<p>${this.say('elsewhere')}</p>`;
  }
}

define('urgent-help', UrgentHelp);

declare global {
  interface HTMLElementTagNameMap {
    'urgent-help': UrgentHelp;
  }
}
