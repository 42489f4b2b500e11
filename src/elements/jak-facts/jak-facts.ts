import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {flat} from '../../shared/render/flat.js';
import * as v from '../../shared/content/validators.js';
import builtIn from '../../content/en/facts.json';
import type {Remember} from '../../guide/guide-context.js';
import {ContentElement} from '../../shared/content-element.js';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {itemsAs} from '../../shared/content/html-content.js';
import {define} from '../../shared/define.js';
import {GuideEvent} from '../../shared/guide-event.js';
import {renderButton} from '../../shared/render/button.js';
import {headingAt} from '../../shared/render/heading.js';
import {plainText} from '../../shared/content/inline-markup.js';
import type {AnyText} from '../../shared/content/rich-text.js';
import {changing, inline, paragraphs} from '../../shared/render/inline-text.js';
import {figureStyles, renderFigure} from '../../shared/render/figure.js';
import {LinkedChoices} from '../../shared/reader/visit-link.js';
import {ReaderState} from '../../shared/reader/reader-state.js';
import {sourceMark} from '../../shared/render/source-mark.js';
import {renderWarning} from '../../shared/render/warning.js';
import {facts as words} from '../../strings/en.js';
import {shortList} from '../../shared/render/short-list.js';
import {baseWithMarks} from '../../styles/base.js';
import '../boxed-warning/boxed-warning.js';
import {schema, type Fact, type FactsContent} from './jak-facts.schema.js';
import {styles} from './jak-facts.styles.js';

/** A reader saved a fact for the visit, or removed it again. */
export class FactSaveEvent extends GuideEvent<{fact: string}> {
  constructor(fact: string) {
    super('fact-save', {fact});
  }
}

const format: ContentFormat<FactsContent, 'facts'> = {
  schema,
  section: 'facts',
  builtIn,
  words,
  attributes: {facts: 'list'},
  fromHtml: itemsAs('facts', ({id, title, text}) => ({id, title, text})),
};

// How many facts a guide shows before a reader asks for all.
const short = 4;

/**
 * Facts as a grid, a list or a deck of cards, each with its sources; a reader saves those to bring up at the visit.
 *
 * @element jak-facts
 * @slot - shown until the facts are drawn, and when they can't be
 * @attr {string} facts - facts in one line, with `|` between them
 * @fires {FactSaveEvent} fact-save - when a reader saves a fact or removes it; the detail names the fact
 * @csspart list - the list of facts
 * @csspart item - a fact
 * @csspart title - the title of a fact
 * @csspart figure - a count out of 10 or 100 as icons
 */
export class JakFacts extends ContentElement<FactsContent, 'facts'> {
  static override format = format;
  static override styles = [baseWithMarks, figureStyles, styles];

  static override properties: PropertyDeclarations = {
    layout: {},
    saved: {attribute: false},
    remember: {},
    position: {state: true},
  };

  /** How the facts are laid out: `grid`, `list` or `deck`. */
  layout: 'grid' | 'list' | 'deck' = 'grid';
  /** The ids of the facts that the reader saved. */
  saved: readonly string[] = [];
  /** Where a reader's answers outlive the page: `session`, `local`, or `ask`, which lets readers decide. Absent: nowhere. */
  remember: Remember | undefined;

  private position = 0;

  private readonly reader = new ReaderState<readonly string[]>(this, {
    schema: v.array(v.string()),
    get: () => this.saved,
    restore: saved => (this.saved = saved),
    empty: [],
    isEmpty: saved => !saved.length,
    contentKey: () => this.allFacts.map(({id}) => id).join(),
    entry: () => ({
      kind: 'saved',
      items: this.savedFacts.map(({id, title, text}) => savedItem(id, title, text)),
    }),
  });

  private readonly linked = new LinkedChoices(this, 'facts');

  protected override update(changed: PropertyValues): void {
    const linked = this.drawn ? this.linked.take(this.allFacts) : [];
    if (linked.length) this.saved = [...new Set([...this.saved, ...linked.map(({id}) => id)])];
    super.update(changed);
  }

  /** Forgets which facts were saved. */
  clear(): void {
    this.saved = [];
  }

  protected override renderHead(title: AnyText | undefined, content: FactsContent): TemplateResult {
    const head = super.renderHead(title, content);
    return html`${head} ${content.facts.length ? renderWarning(this) : nothing}`;
  }

  protected override renderContent({facts}: FactsContent): TemplateResult {
    const {layout} = this;
    if (!facts.length) return html`<p>${this.say('empty')}</p>`;
    return html`
      ${shortList(this, facts, layout === 'deck' ? facts.length : short, some => this.renderList(some))}
      ${layout === 'deck' ? this.renderPosition() : nothing} ${this.reader.renderClear()}
    `;
  }

  private renderList(facts: readonly Fact[]): TemplateResult {
    const {layout} = this;
    return html`<ul class="plain abreast ${layout}" part="list" role="list">
      ${facts.map((fact, index) => this.renderFact(fact, layout === 'deck' && index !== this.shown))}
    </ul>`;
  }

  private renderFact({id, title, text, sources, figure}: Fact, aside: boolean): TemplateResult {
    const mark = sourceMark(this, sources);
    return flat(
      html`<li
        class="card ${aside ? 'aside' : ''} ${this.saved.includes(id) ? 'marked' : ''}"
        part="item"
        data-id=${id}
      >
        ${title ? headingAt(this.innerLevel, inline(title), 'title') : nothing}
        ${text ? paragraphs(text, mark) : mark} ${renderFigure(figure, this)}
        ${this.renderSave(id, title ?? text ?? '')}
      </li>`
    );
  }

  private renderSave(id: string, name: AnyText): TemplateResult {
    const saved = this.saved.includes(id);
    return html`<label class="tick foot">
      <input type="checkbox" data-id=${id} .checked=${saved} @change=${this.handleSave} />
      ${changing(this.say(saved ? 'saved' : 'save'))}<span class="visually-hidden"
        >${`: ${plainText(name)}`}</span
      >
    </label>`;
  }

  private renderPosition(): TemplateResult {
    const {length} = this.allFacts;
    return html`<div class="actions">
      ${renderButton(this.say('previous'), () => this.handleStep(-1))}
      <span class="position"
        >${changing(this.say('position', {number: this.shown + 1, count: length}))}</span
      >
      ${renderButton(this.say('next'), () => this.handleStep(1))}
    </div>`;
  }

  private handleSave(event: Event): void {
    const {checked, dataset} = event.currentTarget as HTMLInputElement;
    const id = dataset.id!;
    this.saved = checked ? [...this.saved, id] : this.saved.filter(saved => saved !== id);
    this.announce(this.say(checked ? 'added' : 'removed'));
    this.dispatchEvent(new FactSaveEvent(id));
  }

  private handleStep(by: number): void {
    const {length} = this.allFacts;
    this.position = (this.shown + by + length) % length;
    this.announce(this.say('position', {number: this.position + 1, count: length}));
  }

  private get allFacts(): readonly Fact[] {
    return this.drawn?.facts ?? [];
  }

  private get savedFacts(): Fact[] {
    return this.allFacts.filter(({id}) => this.saved.includes(id));
  }

  // New content may have fewer facts than the reader's position.
  private get shown(): number {
    return Math.min(this.position, this.allFacts.length - 1);
  }
}

function savedItem(id: string, title: AnyText | undefined, text: AnyText | undefined) {
  return title && text
    ? {id, text: plainText(title), detail: plainText(text)}
    : {id, text: plainText(title ?? text ?? '')};
}

define('jak-facts', JakFacts);

declare global {
  interface HTMLElementTagNameMap {
    'jak-facts': JakFacts;
  }
  interface HTMLElementEventMap {
    'fact-save': FactSaveEvent;
  }
}
