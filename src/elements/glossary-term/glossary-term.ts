import {readLine} from '../../shared/content/read-rich-text.js';
import type {AnyText} from '../../shared/content/rich-text.js';
import {plainText} from '../../shared/content/inline-markup.js';
import {
  html,
  isServer,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {flat} from '../../shared/render/flat.js';
import builtIn from '../../content/en/terms.json';
import {namesNothing} from '../../shared/content/nearest-name.js';
import {ContentElement} from '../../shared/content-element.js';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {itemsAs} from '../../shared/content/html-content.js';
import {define} from '../../shared/define.js';
import {focusOpener} from '../../shared/render/focus.js';
import {inline} from '../../shared/render/inline-text.js';
import {terms as words} from '../../strings/en.js';
import {shortList} from '../../shared/render/short-list.js';
import {runIn} from '../../shared/render/labelled-rows.js';
import {baseWithMarks} from '../../styles/base.js';
import {findTerm} from './find-term.js';
import {schema, type TermsContent} from './glossary-term.schema.js';
import {styles} from './glossary-term.styles.js';

const format: ContentFormat<TermsContent, 'terms'> = {
  schema,
  section: 'terms',
  builtIn,
  words,
  fromHtml: itemsAs('terms', ({id, title, text}) => ({id, term: title ?? text, definition: text})),
};

// How many terms a guide shows before a reader asks for all.
const short = 5;

/**
 * A hard word in a line of text; a tap shows what it means. Without a word of its own it lists all words.
 *
 * @element glossary-term
 * @slot - the word
 * @slot header - above the heading of the list
 * @slot footer - below the list
 * @csspart button - the word
 * @csspart definition - what it means
 * @csspart heading - the heading of the list
 * @csspart intro - the text below that heading
 * @csspart list - the list
 * @csspart item - a word in the list
 */
export class GlossaryTerm extends ContentElement<TermsContent, 'terms'> {
  static override format = format;
  static override styles = [baseWithMarks, runIn, styles];

  static override properties: PropertyDeclarations = {
    term: {},
    definition: {},
    all: {type: Boolean},
    open: {state: true},
  };

  /** The word to look up, if it differs from the text. */
  term: string | undefined;
  /** What the word means, in place of the glossary's definition. */
  definition: string | undefined;
  /** Lists all words of the glossary. */
  all = false;

  private open = false;
  private missing = '';

  protected override render(): unknown {
    if (this.lists || (this.src && this.status === 'failed')) return super.render();
    const label = this.word || this.isBlind ? html`<slot></slot>` : this.term;
    const definition = this.definition ?? this.found;
    // Words in a definition aren't explained in turn, because two words may explain each other.
    if (!definition || this.isInDefinition) return label;
    return isServer || 'popover' in HTMLElement.prototype
      ? this.renderPopover(label, definition)
      : this.renderInLine(label, definition);
  }

  // The word is still readable, so only the author has to know.
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {definition, drawn, found, missing, term = this.word} = this;
    this.missing = drawn && !(definition ?? found) && !this.lists ? term : '';
    if (!drawn || !this.missing || missing === term) return;
    const terms = drawn.terms.map(each => plainText(each.term));
    console.warn(`<glossary-term> ${this.source}: ${namesNothing(term, terms)}`);
  }

  protected override renderContent({terms}: TermsContent): TemplateResult {
    if (!terms.length) return html`<p>${this.say('empty')}</p>`;
    return shortList(this, terms, short, some =>
      flat(
        html`<dl class="abreast" part="list">
          ${some.map(
            ({term, definition}) =>
              html`<div part="item">
                <dt>${inline(term)}</dt>
                <dd>${inline(definition)}</dd>
              </div>`
          )}
        </dl>`
      )
    );
  }

  private renderPopover(label: unknown, definition: AnyText): TemplateResult {
    return flat(
      html`<button part="button" popovertarget="definition">${label}</button
        ><span
          class="guide layer"
          part="definition"
          id="definition"
          popover="auto"
          @beforetoggle=${focusOpener}
          lang=${this.drawn?.lang ?? nothing}
          dir=${this.words.direction ?? nothing}
          >${inline(definition)}</span
        >`
    );
  }

  // For browsers before the popover API: Safari 16, Firefox 124.
  private renderInLine(label: unknown, definition: AnyText): TemplateResult {
    const {open} = this;
    return html`<button part="button" aria-expanded=${open} @click=${this.handleToggle}>
        ${label}</button
      >${open ? html` <span part="definition">(${inline(definition)})</span>` : nothing}`;
  }

  private handleToggle(): void {
    this.open = !this.open;
  }

  // A word is its own label, and stays in its place.
  override get showsChildren(): boolean {
    return true;
  }

  // Lines of text have many, and each takes no time.
  override get drawsAtOnce(): boolean {
    return true;
  }

  private get lists(): boolean {
    return (
      this.all ||
      this.source === 'html' ||
      !(/\S/.test(this.term ?? '') || this.word || this.isBlind)
    );
  }

  // On a server an element may not know its children.
  private get isBlind(): boolean {
    return isServer && !this.childNodes;
  }

  private get word(): string {
    return this.source === 'child' || !this.childNodes
      ? ''
      : plainText(readLine([...this.childNodes]));
  }

  private get found(): AnyText | undefined {
    return this.drawn && findTerm(this.drawn.terms, this.term ?? this.word)?.definition;
  }

  private get isInDefinition(): boolean {
    return (this.getRootNode() as ShadowRoot).host instanceof GlossaryTerm;
  }
}

define('glossary-term', GlossaryTerm);

declare global {
  interface HTMLElementTagNameMap {
    'glossary-term': GlossaryTerm;
  }
}
