import {hasWords} from '../../shared/content/html-content.js';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {emptyState} from '../../guide/guide-state.js';
import {ContentElement} from '../../shared/content-element.js';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {define} from '../../shared/define.js';
import {HandOver} from '../../shared/reader/share-actions.js';
import {headingAt} from '../../shared/render/heading.js';
import {changing} from '../../shared/render/inline-text.js';
import {summary as words} from '../../strings/en.js';
import {base} from '../../styles/base.js';
import {sheetOf, sheetText, type SheetSection} from './sheet.js';
import {schema, type SummaryContent} from './visit-summary.schema.js';
import {styles} from './visit-summary.styles.js';

const format: ContentFormat<SummaryContent, 'summary'> = {
  schema,
  section: 'summary',
  builtIn: {title: words.title},
  wordsKey: 'summary',
  words,
};

// With so many parts, only a few lines to write on still fit on the page.
const roomy = 4;

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
  static override styles = [base, styles];

  private readonly handOver = new HandOver(
    this,
    () => `${this.date}\n\n${sheetText(this.sheet, key => this.say(key))}`
  );

  constructor() {
    super();
    this.guide.watch();
    // The day may have changed since the sheet was drawn, and the copy for paper is made right after this.
    this.addEventListener('summary-print', () => {
      this.requestUpdate();
      this.performUpdate();
    });
  }

  protected override renderContent(): TemplateResult {
    const {sheet} = this;
    return html`
      ${hasWords(this) ? html`<slot></slot>` : nothing}
      <p class="date">${changing(this.date)}</p>
      ${sheet.length ? sheet.map(section => this.renderSection(section)) : html`<p class="empty">${this.say('empty')}</p>`}
      ${this.renderTitle('notes')}
      <div class="lines"></div>
      ${sheet.length < roomy ? html`<div class="lines"></div>` : nothing}
      ${this.handOver.render(this.handOver.renderButton(this.say('download'), this.download))}
    `;
  }

  // Content systems strip `slot`: words inside are the clinic's name and address all the same.
  override get showsChildren(): boolean {
    return true;
  }

  // All on the sheet is the reader's, and its labels are ours: there is no built-in text to rule out.
  override get requiresOwnContent(): boolean {
    return false;
  }

  private renderSection({key, items}: SheetSection): TemplateResult {
    const lines = items.map(
      ({text, detail}) =>
        html`<li part="item">
          ${changing(text)}${detail ? html`<div class="detail">${changing(detail)}</div>` : nothing}
        </li>`
    );
    const list =
      key === 'first'
        ? html`<ol class="first" part="list">
            ${lines}
          </ol>`
        : html`<ul class=${key} part="list">
            ${lines}
          </ul>`;
    return html`${this.renderTitle(key)} ${list}`;
  }

  private renderTitle(key: SheetSection['key'] | 'notes'): TemplateResult {
    return headingAt(this.innerLevel, this.say(key), 'title');
  }

  private readonly download = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.handOver.text], {type: 'text/plain'}));
    link.download = 'visit-summary.txt';
    link.click();
    // Safari starts to read it only after the click is over.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };

  private get sheet(): SheetSection[] {
    return sheetOf(this.guide.guide?.store.state ?? emptyState);
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
