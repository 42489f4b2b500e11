import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {flat} from '../../shared/render/flat.js';
import * as v from '../../shared/content/validators.js';
import builtIn from '../../content/en/factors.json';
import type {Remember} from '../../guide/guide-context.js';
import {ContentElement} from '../../shared/content-element.js';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {define} from '../../shared/define.js';
import {grouped, type Group} from '../../shared/content/grouped.js';
import {GuideEvent} from '../../shared/guide-event.js';
import {itemsAs, named, readGroups} from '../../shared/content/html-content.js';
import {sign, signStyles} from '../../shared/render/sign.js';
import {plainText} from '../../shared/content/inline-markup.js';
import {inline, paragraphs} from '../../shared/render/inline-text.js';
import {renderAddToList} from '../../shared/reader/add-to-list.js';
import {ReaderState} from '../../shared/reader/reader-state.js';
import {sourceMark} from '../../shared/render/source-mark.js';
import {renderWarning} from '../../shared/render/warning.js';
import {factors as words} from '../../strings/en.js';
import {baseWithMarks} from '../../styles/base.js';
import '../boxed-warning/boxed-warning.js';
import {schema, type Factor, type FactorsContent} from './jak-factors.schema.js';
import {styles} from './jak-factors.styles.js';

/** A reader ticked or cleared a factor; which one stays private. */
export class FactorFlagEvent extends GuideEvent {
  constructor() {
    super('factor-flag', {});
  }
}

const format: ContentFormat<FactorsContent, 'factors'> = {
  schema,
  section: 'factors',
  builtIn,
  words,
  attributes: {factors: 'list'},
  fromHtml: (html, host) =>
    itemsAs('factors', named('title', 'why'))({...html, ...readGroups(host, html)}),
};

/**
 * What a doctor should know about a reader, beside the boxed warning: each tick gives the reason why it
 * matters and a question to raise. It never adds ticks up.
 *
 * @element jak-factors
 * @slot - shown until the factors are drawn, and when they can't be
 * @attr {string} factors - factors in one line, with `|` between them
 * @fires {FactorFlagEvent} factor-flag - when a reader ticks or clears a factor; it never says which
 * @csspart list - the factors of a group
 * @csspart item - a factor
 */
export class JakFactors extends ContentElement<FactorsContent, 'factors'> {
  static override format = format;
  static override styles = [baseWithMarks, signStyles, styles];

  static override properties: PropertyDeclarations = {
    flagged: {attribute: false},
    remember: {},
  };

  /** The ids of the factors that the reader ticked. */
  flagged: readonly string[] = [];
  /** Where a reader's answers outlive the page: `session`, `local`, or `ask`, which lets readers decide. Absent: nowhere. */
  remember: Remember | undefined;

  private readonly reader = new ReaderState<readonly string[]>(this, {
    schema: v.array(v.string()),
    get: () => this.flagged,
    restore: flagged => (this.flagged = flagged),
    empty: [],
    isEmpty: flagged => !flagged.length,
    contentKey: () => this.allFactors.map(({id}) => id).join(),
    entry: () => this.entry,
  });

  constructor() {
    super();
    this.guide.watch();
  }

  /** Clears all ticks. */
  clear(): void {
    this.flagged = [];
  }

  protected override renderContent({factors, groups}: FactorsContent): TemplateResult {
    if (!factors.length) return html`<p>${this.say('empty')}</p>`;
    return html`${renderWarning(this)}
      <div class="groups abreast" @change=${this.handleChange}>
        ${grouped(factors, groups).map(group => this.renderGroup(group))}
      </div>
      ${renderAddToList(this, this.entry.asks)} ${this.reader.renderClear()}`;
  }

  private renderGroup({id, title, items}: Group<Factor>): TemplateResult {
    return html`<fieldset class="card">
      <legend>${sign(id)}${title ? inline(title) : this.say('others')}</legend>
      <ul class="plain" part="list" role="list">
        ${items.map(factor => this.renderFactor(factor))}
      </ul>
    </fieldset>`;
  }

  // What a tick reveals is there beforehand, so that a prerendered page needs no script to show it.
  private renderFactor({id, title, why, ask, sources}: Factor): TemplateResult {
    return flat(
      html`<li part="item">
        <input
          id="factor-${id}"
          type="checkbox"
          data-id=${id}
          .checked=${this.flagged.includes(id)}
        />
        <label class="tick" for="factor-${id}"><span>${inline(title)}</span></label>
        ${
          why || ask
            ? html`<div class="reason">
                ${why ? paragraphs(why, sourceMark(this, sources)) : nothing}
                ${ask ? html`<p><strong>${this.say('ask')}</strong> ${inline(ask)}</p>` : nothing}
              </div>`
            : nothing
        }
      </li>`
    );
  }

  private handleChange(event: Event): void {
    const {checked, dataset} = event.target as HTMLInputElement;
    const {flagged} = this;
    this.flagged = checked ? [...flagged, dataset.id!] : flagged.filter(id => id !== dataset.id);
    const factor = checked && this.allFactors.find(({id}) => id === dataset.id);
    this.announce(factor ? this.reasonOf(factor) : '');
    this.dispatchEvent(new FactorFlagEvent());
  }

  private reasonOf({why = '', ask}: Factor): string {
    return `${plainText(why)} ${ask ? `${this.say('ask')} ${plainText(ask)}` : ''}`.trim();
  }

  private get entry() {
    const flagged = this.allFactors.filter(({id}) => this.flagged.includes(id));
    return {
      kind: 'flagged' as const,
      items: flagged.map(({id, title, why}) => ({
        id,
        text: plainText(title),
        ...(why && {detail: plainText(why)}),
      })),
      asks: flagged.flatMap(({id, ask}) => (ask ? {id: `factor-${id}`, text: plainText(ask)} : [])),
    };
  }

  private get allFactors(): readonly Factor[] {
    return this.drawn?.factors ?? [];
  }
}

define('jak-factors', JakFactors);

declare global {
  interface HTMLElementTagNameMap {
    'jak-factors': JakFactors;
  }
  interface HTMLElementEventMap {
    'factor-flag': FactorFlagEvent;
  }
}
