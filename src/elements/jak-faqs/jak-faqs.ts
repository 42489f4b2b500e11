import {
  html,
  isServer,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {flat} from '../../shared/render/flat.js';
import builtIn from '../../content/en/faqs.json';
import {ContentElement} from '../../shared/content-element.js';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {offscreenThreshold} from '../../shared/page/offscreen-rendering.js';
import {itemsAs} from '../../shared/content/html-content.js';
import {define} from '../../shared/define.js';
import {GuideEvent} from '../../shared/guide-event.js';
import {changing, inline, paragraphs} from '../../shared/render/inline-text.js';
import {sourceMark} from '../../shared/render/source-mark.js';
import {isRoute} from '../../shared/page/is-route.js';
import {offWindow, onWindow} from '../../shared/page/window-events.js';
import {faqs as words} from '../../strings/en.js';
import {baseWithMarks} from '../../styles/base.js';
import {finder, searchable} from './faq-search.js';
import {schema, type Faq, type FaqsContent} from './jak-faqs.schema.js';
import {styles} from './jak-faqs.styles.js';
import {readFaqs} from './read-faqs.js';

/** A reader opened an answer. */
export class FaqOpenEvent extends GuideEvent<{faq: string}> {
  constructor(faq: string) {
    super('faq-open', {faq});
  }
}

const format: ContentFormat<FaqsContent, 'faqs'> = {
  schema,
  section: 'faqs',
  builtIn,
  words,
  readHtml: readFaqs,
  fromHtml: itemsAs('faqs', ({id, title, text}) => ({id, question: title, answer: text})),
};

// The address before a fragment: on a page with a `<base>`, a fragment alone leads to another page. It is read from an
// element, because an image named `baseURI` would hide the document's property.
function pageAddress({baseURI}: Element): string {
  const [page] = location.href.split('#');
  return baseURI.split('#')[0] === page ? '' : page;
}

// On a page that routes by its fragment, another fragment leads to no view at all.
const addressOf = (id: string, page: string) =>
  isRoute(location.hash) ? location.href : `${page}#faq-${id}`;

// A handful of questions is read faster than searched.
const searchFrom = 5;

/**
 * Questions and answers to open, search and link to: `#faq-<id>` in the page's address opens an answer.
 *
 * @element jak-faqs
 * @slot - shown until the questions are drawn, and when they can't be
 * @fires {FaqOpenEvent} faq-open - when a reader opens an answer; the detail names the question
 * @csspart bar - the search, from five questions on
 * @csspart list - all questions
 * @csspart item - a question with its answer
 */
export class JakFaqs extends ContentElement<FaqsContent, 'faqs'> {
  static override format = format;
  static override styles = [baseWithMarks, styles];

  static override properties: PropertyDeclarations = {
    single: {type: Boolean},
    query: {state: true},
  };

  /** Keeps one answer open at a time. */
  single = false;

  private query = '';
  private searched: {readonly faqs: readonly Faq[]; readonly texts: readonly string[]} | undefined;
  private linkFollowed = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isServer) onWindow('hashchange', this.followLink);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    offWindow('hashchange', this.followLink);
  }

  protected override firstUpdated(): void {
    // A key press on a summary is also a click.
    this.renderRoot.addEventListener('click', event => this.handleClick(event));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The question that a link names may come with later content.
    if (!this.linkFollowed) this.followLink();
  }

  protected override renderContent({faqs}: FaqsContent): TemplateResult {
    if (!faqs.length) return html`<p>${this.say('empty')}</p>`;
    const {found} = this;
    const link = this.say('link');
    const page = isServer ? '' : pageAddress(this);
    const many = faqs.length > offscreenThreshold;
    return html`${faqs.length < searchFrom ? nothing : this.renderSearch()}
      <div class="card faqs abreast ${many ? 'many' : ''}" part="list">
        ${faqs.map((faq, index) => this.renderFaq(faq, {link, page}, found?.[index] === false))}
      </div>`;
  }

  private renderSearch(): TemplateResult {
    return html`<div class="search" part="bar">
      <label for="search">${this.say('search')}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        .value=${this.query}
        @input=${this.handleSearch}
      />
      <span>${changing(this.query ? this.count : '')}</span>
    </div>`;
  }

  private renderFaq(
    {id, question, answer, sources}: Faq,
    {link, page}: {readonly link: string; readonly page: string},
    hidden: boolean
  ): TemplateResult {
    return flat(
      html`<details
        class="faq"
        part="item"
        data-id=${id}
        name=${this.single ? 'faq' : nothing}
        ?hidden=${hidden}
      >
        <summary>${inline(question)}</summary>
        <div class="answer">
          ${paragraphs(answer, sourceMark(this, sources))}
          <a class="link" target="_self" href=${isServer ? nothing : addressOf(id, page)}
            >${link}</a
          >
        </div>
      </details>`
    );
  }

  private handleSearch(event: Event): void {
    this.query = (event.target as HTMLInputElement).value;
    this.announce(this.count);
  }

  // Not on `toggle`, which is also fired for what scripts, links and printing open.
  private handleClick({target}: Event): void {
    const hit = (target as Element).closest('a, glossary-term, summary');
    const faq = hit?.parentElement;
    if (faq?.matches('.faq:not([open])')) this.dispatchEvent(new FaqOpenEvent(faq.dataset.id!));
    // The page may have begun to route since the link was drawn.
    if (hit?.matches('.link') && isRoute(location.hash))
      (hit as HTMLAnchorElement).href = location.href;
  }

  private readonly followLink = (): void => {
    const {hash} = location;
    if (!hash.startsWith('#faq-')) return;
    const links = this.renderRoot.querySelectorAll<HTMLAnchorElement>('.link');
    const faq = [...links].find(link => link.hash === hash)?.closest('details');
    if (faq) void this.goTo(faq);
  };

  private async goTo(faq: HTMLDetailsElement): Promise<void> {
    this.linkFollowed = true;
    this.query = '';
    await this.updateComplete;
    this.guide.guide?.reveal?.(format.section);
    faq.open = true;
    faq.scrollIntoView();
    faq.querySelector('summary')?.focus({preventScroll: true});
  }

  /** For each question, whether it has the words that the reader looks for; `undefined` without a search. */
  private get found(): boolean[] | undefined {
    const faqs = this.drawn?.faqs ?? [];
    if (!this.query) return undefined;
    if (this.searched?.faqs !== faqs) this.searched = {faqs, texts: faqs.map(searchable)};
    return this.searched.texts.map(finder(this.query));
  }

  private get count(): string {
    const {length} = this.drawn?.faqs ?? [];
    const shown = this.found?.filter(Boolean).length ?? length;
    return this.words.sayCount('found', length, {shown});
  }
}

define('jak-faqs', JakFaqs);

declare global {
  interface HTMLElementTagNameMap {
    'jak-faqs': JakFaqs;
  }
  interface HTMLElementEventMap {
    'faq-open': FaqOpenEvent;
  }
}
