import {hasWords} from '../../shared/content/html-content.js';
import {html, isServer, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {emptyState, itemsOf, type EntryItem, type GuideState} from '../../guide/guide-state.js';
import {ContentElement} from '../../shared/content-element.js';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {define} from '../../shared/define.js';
import {ShareActions} from '../../shared/reader/share-actions.js';
import {drawNow} from '../../shared/page/print-open.js';
import {mayRefuse} from '../../shared/page/sandbox.js';
import {linkTo} from '../../shared/reader/visit-link.js';
import {focusOn} from '../../shared/render/focus.js';
import {headingAt} from '../../shared/render/heading.js';
import {changing} from '../../shared/render/inline-text.js';
import {summary as words} from '../../strings/en.js';
import {base} from '../../styles/base.js';
import {paperStyles} from './paper.styles.js';
import {qrCode, qrPath} from './qr-code.js';
import {fitOf, labelOf, sheetOf, sheetText, type SheetSection} from './sheet.js';
import {schema, type SummaryContent} from './visit-summary.schema.js';
import {styles} from './visit-summary.styles.js';
import {renderTray} from './visit-tray.js';
import {trayStyles} from './visit-tray.styles.js';

const format: ContentFormat<SummaryContent, 'summary'> = {
  schema,
  section: 'summary',
  builtIn: {title: words.title},
  words,
};

// As many questions as a doctor answers well in one visit.
const first = 3;

// What is filled in by hand.
type Blank = 'name' | 'visit' | 'clinician' | 'step' | 'again' | 'call';

/**
 * One sheet for the visit, from everything that a reader chose in the widgets around it.
 *
 * @element visit-summary
 * @slot - shown until the sheet is drawn, and when it can't be
 * @slot header - above the heading, printed too: a clinic's logo
 * @slot footer - below everything, printed too: a clinic's address
 * @fires {SummaryPrintEvent} summary-print - when a reader prints the sheet
 * @fires {SummaryShareEvent} summary-share - when a reader copies, shares or downloads the sheet
 * @csspart list - a list on the sheet
 * @csspart item - an entry of a list
 * @csspart title - the title of a part of the sheet
 */
export class VisitSummary extends ContentElement<SummaryContent, 'summary'> {
  static override format = format;
  static override styles = [base, styles, paperStyles, trayStyles];
  static override properties: PropertyDeclarations = {tray: {type: Boolean, reflect: true}};

  /** Draws a button in reach that shows how much was gathered so far, and opens the sheet. */
  tray = false;

  private isPrinting = false;

  private readonly shareActions: ShareActions = new ShareActions(
    this,
    () => `${this.date}\n\n${sheetText(this.sheet, key => this.say(key))}`,
    // The full sheet, because it may have a clinic's name.
    (): HTMLElement => this.full ?? this
  );

  constructor() {
    super();
    this.guide.watch();
    // The day may have changed since the sheet was drawn, and the copy for paper is made right after this.
    this.addEventListener('summary-print', () => {
      this.isPrinting = true;
      this.requestUpdate();
      drawNow(this);
    });
  }

  protected override render(): unknown {
    if (!this.tray || !this.drawn) return super.render();
    const count = this.sheet.reduce((sum, {items}) => sum + items.length, 0);
    return renderTray(super.render(), this.say('tray', {count}));
  }

  protected override renderContent(): TemplateResult {
    const {sheet} = this;
    const [questions, answers, ...others] = (
      ['picked', 'answers', 'flagged', 'saved'] as const
    ).map(key => sheet.find(section => section.key === key));
    const {shareActions} = this;
    const actions = shareActions.render([
      shareActions.renderButton(this.say('download'), this.download),
      this.tray ? this.renderWays() : nothing,
    ]);
    return html`
      ${hasWords(this) ? html`<slot></slot>` : nothing}
      <p class="date">${changing(this.date)}</p>
      ${this.tray ? actions : nothing}
      ${sheet.length ? nothing : html`<p class="empty">${this.say('empty')}</p>`}
      <div class="sheet" data-fit=${fitOf(sheet)}>
        ${this.renderBlanks(['name', 'visit', 'clinician'])}
        ${this.renderQuestions(questions?.items ?? [])}
        ${answers ? this.renderAnswers(answers) : nothing}
        <div class="pair">${others.map(section => section && this.renderList(section))}</div>
        <div class="agreed paper">
          ${this.renderTitle('agreed')} ${this.renderBlanks(['step', 'again', 'call'])}
        </div>
        ${this.renderFoot()}
      </div>
      ${this.tray ? nothing : actions}
    `;
  }

  private renderBlanks(names: readonly Blank[]): TemplateResult {
    return html`<div class="blanks paper">
      ${names.map(name => html`<span>${this.say(name)}</span>`)}
    </div>`;
  }

  // On paper there is room for three, if only to write them by hand.
  private renderQuestions(items: readonly EntryItem[]): TemplateResult {
    const blanks = Array.from({length: Math.max(0, first - items.length)});
    return html`<div class=${items.length ? nothing : 'paper'}>
      ${headingAt(this.innerLevel, html`${this.say('picked')} <span class="paper">${this.say('said')}</span>`, 'title')}
      <ol class="picked" part="list">
        ${items.map(({text}) => html`<li part="item"><span>${changing(text)}</span></li>`)}
        ${blanks.map(() => html`<li class="paper" aria-hidden="true"><span></span></li>`)}
      </ol>
    </div>`;
  }

  private renderAnswers({items}: SheetSection): TemplateResult {
    return html`${this.renderTitle('answers')}
      <dl part="list">
        ${items.map(
          item =>
            html`<div part="item">
              <dt>${changing(labelOf(item))}</dt>
              <dd>${changing(item.detail ?? '')}</dd>
            </div>`
        )}
      </dl>`;
  }

  private renderList({key, items}: SheetSection): TemplateResult {
    return html`<div>
      ${this.renderTitle(key)}
      <ul part="list">
        ${items.map(item => html`<li part="item"><span>${changing(labelOf(item))}</span></li>`)}
      </ul>
    </div>`;
  }

  private renderTitle(key: SheetSection['key'] | 'agreed'): TemplateResult {
    return headingAt(this.innerLevel, this.say(key), 'title');
  }

  // The code is made only for printing.
  private renderFoot(): TemplateResult {
    const address = this.isPrinting && this.address;
    const code = address ? qrCode(address) : undefined;
    return html`<div class="foot paper">
      ${
        code
          ? html`<svg class="qr" viewBox="0 0 ${code.length} ${code.length}" aria-hidden="true">
                <path d=${qrPath(code)} />
              </svg>
              <span>${this.say('scan')}</span>`
          : nothing
      }
      <span>${this.say('note')}</span>
    </div>`;
  }

  // From the tray to the sheet in the page, if there is one, and back to the reader's position.
  private renderWays(): TemplateResult {
    return html`${
        this.full
          ? html`<button
              class="button"
              part="button"
              popovertarget="gathered"
              @click=${this.showSheet}
            >
              ${this.say('open')}
            </button>`
          : nothing
      }
      <button class="button" part="button" popovertarget="gathered">
        ${this.say('backToText')}
      </button>`;
  }

  private readonly showSheet = (): void => {
    const {full = null} = this;
    full?.scrollIntoView();
    focusOn(full);
  };

  /** The sheet in the page that shows the same as this tray. */
  private get full(): VisitSummary | undefined {
    return this.tray && !isServer
      ? [...document.querySelectorAll<VisitSummary>('visit-summary:not([tray])')].find(
          ({drawn, guide}) => drawn && guide.guide?.store === this.guide.guide?.store
        )
      : undefined;
  }

  // Content systems strip `slot`: words inside without it are still the clinic's name and address.
  override get showsChildren(): boolean {
    return true;
  }

  // Everything on the sheet is the reader's, and its labels are ours: there is no built-in text to rule out.
  override get requiresOwnContent(): boolean {
    return false;
  }

  private readonly download = (): void => {
    if (mayRefuse('downloads')) return void this.shareActions.offer('notHere');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.shareActions.text], {type: 'text/plain'}));
    link.download = 'visit-summary.txt';
    link.click();
    // Safari starts to read it only after the click is over.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.shareActions.answer('downloaded');
  };

  private get state(): GuideState {
    return this.guide.guide?.store.state ?? emptyState;
  }

  private get sheet(): SheetSection[] {
    return sheetOf(this.state);
  }

  // Only what the page itself offers goes into it: never what a reader wrote, answered or ticked.
  private get address(): string {
    const {href, protocol} = location;
    if (!protocol.startsWith('http')) return '';
    return linkTo(href, itemsOf(this.state, 'picked'), itemsOf(this.state, 'saved'));
  }

  private get date(): string {
    if (isServer) return '\u00a0';
    const now = new Date();
    // The day where the reader is, not that of UTC.
    const here = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
    return this.words.day(here.toISOString().slice(0, 10));
  }
}

define('visit-summary', VisitSummary);

declare global {
  interface HTMLElementTagNameMap {
    'visit-summary': VisitSummary;
  }
}
