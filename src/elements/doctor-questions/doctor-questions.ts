import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import * as v from '../../shared/content/validators.js';
import type {Remember} from '../../guide/guide-context.js';
import {
  emptyState,
  itemsOf,
  suggestedQuestions,
  type GuideState,
  type Question,
} from '../../guide/guide-state.js';
import {ContentElement} from '../../shared/content-element.js';
import {define} from '../../shared/define.js';
import {focusOn} from '../../shared/render/focus.js';
import {GuideEvent} from '../../shared/guide-event.js';
import {ShareActions} from '../../shared/reader/share-actions.js';
import {headingAt} from '../../shared/render/heading.js';
import {icon} from '../../shared/render/icon.js';
import {itemText} from '../../shared/content/rich-text.js';
import {changing, inline} from '../../shared/render/inline-text.js';
import {renderAddToList} from '../../shared/reader/add-to-list.js';
import {holds, withQuestion} from '../../shared/reader/question-list.js';
import {encoded, forgetLink, LinkedChoices, linkTo} from '../../shared/reader/visit-link.js';
import {ReaderState} from '../../shared/reader/reader-state.js';
import {optionalText} from '../../shared/content/schema.js';
import {shortList} from '../../shared/render/short-list.js';
import {base} from '../../styles/base.js';
import type {QuestionsContent} from './doctor-questions.schema.js';
import {styles} from './doctor-questions.styles.js';
import {groupQuestions, type QuestionGroup} from './question-groups.js';
import {moved, settled} from './question-order.js';
import {format} from './questions-format.js';
import {OwnQuestion} from './own-question.js';

/** A reader picked, wrote, moved or removed a question. */
export class QuestionPickEvent extends GuideEvent {
  constructor() {
    super('question-pick', {});
  }
}

type Offered = QuestionGroup['questions'][number];

// How many groups a guide shows before a reader asks for all.
const short = 2;

/**
 * Questions for the visit: readers pick some, write their own, put them in order and take them along.
 *
 * @element doctor-questions
 * @slot - shown until the questions are drawn, and when they can't be
 * @slot header - above the heading, printed too
 * @slot footer - below everything, printed too
 * @attr {string} questions - questions in one line, with `|` between them
 * @fires {QuestionPickEvent} question-pick - when a reader picks, writes, moves or removes a question
 * @fires {SummaryShareEvent} summary-share - when a reader copies, shares or e-mails the list, or makes a link
 * @fires {SummaryPrintEvent} summary-print - when a reader prints the list
 * @csspart list - the reader's own list
 * @csspart item - a question, to pick or picked
 * @csspart title - the title of the reader's own list
 */
export class DoctorQuestions extends ContentElement<QuestionsContent, 'questions'> {
  static override format = format;
  static override styles = [base, styles];
  static override properties: PropertyDeclarations = {
    picked: {attribute: false},
    remember: {},
  };

  /** What the reader picked and wrote, in the reader's order. Own questions have no id. */
  picked: readonly Question[] = [];
  /** Where a reader's answers outlive the page: `session`, `local`, or `ask`, which lets readers decide. Absent: nowhere. */
  remember: Remember | undefined;

  private readonly ownQuestion = new OwnQuestion(this, text =>
    this.change(withQuestion(this.picked, {text}), this.say('added'))
  );
  private settledFor: QuestionsContent | undefined;

  private readonly reader = new ReaderState<readonly Question[]>(this, {
    schema: v.array(v.object({id: optionalText, text: v.optional(v.string(), '')})),
    get: () => this.picked,
    restore: picked => (this.picked = picked),
    empty: [],
    isEmpty: picked => !picked.length,
    contentKey: () => this.allQuestions.map(({id}) => id).join(),
    entry: items => ({kind: 'picked', items}),
  });
  private readonly linked = new LinkedChoices(this, 'questions');
  private readonly shareActions = new ShareActions(this, () => this.numbered);

  constructor() {
    super();
    this.guide.watch();
    this.guide.offerList(questions => this.toggle(questions));
  }

  // Here what was remembered is already restored, and the link's picks are added to it.
  protected override update(changed: PropertyValues): void {
    const {drawn, linked} = this;
    if (drawn && (linked.isWaiting || changed.has('picked') || drawn !== this.settledFor)) {
      this.settledFor = drawn;
      this.picked = settled([...this.picked, ...linked.take(drawn.questions)], drawn.questions);
    }
    super.update(changed);
  }

  /** Forgets all that the reader picked and wrote. */
  clear(): void {
    this.picked = [];
    forgetLink();
    this.shareActions.hide();
  }

  protected override renderContent(content: QuestionsContent): TemplateResult {
    const asks = suggestedQuestions(this.state);
    const titles = {suggested: this.say('suggested'), others: this.say('others')};
    const groups = groupQuestions(content, asks, titles);
    return html`<div class="columns">
      <div class="choose">
        ${shortList(this, groups, short, some => html`<div class="abreast">${some.map(group => this.renderGroup(group))}</div>`, content.questions.length)}
        ${this.ownQuestion.render()}
      </div>
      <div class="mine card">
        ${headingAt(this.innerLevel, this.say('mine'), 'title')}
        ${this.picked.length ? this.renderPicked() : html`<p>${this.say('nothing')}</p>`}
        ${this.reader.renderClear()}
      </div>
    </div>`;
  }

  // In a box of their own: a fieldset searches all its children each time one is added.
  private renderGroup({title, questions, isSuggested}: QuestionGroup): TemplateResult {
    return html`<fieldset>
      <legend>${inline(title)}</legend>
      <div>${questions.map(question => this.renderQuestion(question))}</div>
      ${isSuggested && questions.length > 1 ? renderAddToList(this, suggestedQuestions(this.state)) : nothing}
    </fieldset>`;
  }

  private renderQuestion(question: Offered): TemplateResult {
    const picked = holds(this.picked, question);
    return html`<label class="tick ${picked ? 'on' : ''}" part="item">
      <input type="checkbox" .checked=${picked} @change=${() => this.toggle([question])} />
      <span>${inline(question.text)}</span>
    </label>`;
  }

  private renderPicked(): TemplateResult {
    const {shareActions, picked} = this;
    const link = linkTo(globalThis.location?.href ?? '', picked, itemsOf(this.state, 'saved'));
    const body = this.numbered.replaceAll('\n', '\r\n');
    const mail = `mailto:?subject=${encoded(shareActions.title)}&body=${encoded(body)}`;
    return html`
      <ol class="plain" part="list" role="list">
        ${picked.map((question, place) => this.renderItem(question, place))}
      </ol>
      ${picked.length > 1 ? html`<p class="kept">${this.say('help')}</p>` : nothing}
      ${shareActions.render(html`
        <a class="button" part="button" href=${mail} @click=${shareActions.dispatchShareEvent}
          >${this.say('email')}</a
        >
        ${link ? shareActions.renderButton(this.say('link'), () => shareActions.copy(link, this.say('linkTo'))) : nothing}
      `)}
    `;
  }

  private renderItem({text: question}: Question, place: number): TemplateResult {
    const step = (by: number) => (event: Event) => this.move(event, place, by);
    const tool = (key: 'up' | 'down' | 'remove', act: (event: Event) => unknown, off = false) =>
      html`<button
        class="button quiet"
        part="button"
        aria-label=${this.say(key, {question})}
        aria-disabled=${off ? 'true' : 'false'}
        @click=${act}
      >
        ${icon(key)}
      </button>`;
    return html`<li part="item">
      <span class="text"
        >${place < 3 ? html`<b>${this.say('first')}</b>` : nothing} ${changing(question)}</span
      >
      <span class="tools" @keydown=${(event: KeyboardEvent) => this.handleKey(event, place)}
        >${tool('up', step(-1), !place)} ${tool('down', step(1), place === this.picked.length - 1)}
        ${tool('remove', () => this.takeOff(place))}</span
      >
    </li>`;
  }

  private toggle(questions: readonly Offered[]): void {
    const {picked} = this;
    const missing = questions.filter(question => !holds(picked, question));
    if (missing.length) this.change([...picked, ...missing], this.say('added'));
    else
      this.change(
        picked.filter(question => !holds(questions, question)),
        this.say('removed')
      );
  }

  private handleKey(event: KeyboardEvent, place: number): void {
    const by = {ArrowUp: -1, ArrowDown: 1}[event.key];
    if (!by || !event.altKey) return;
    event.preventDefault();
    void this.move(event, place, by);
  }

  private async move({target}: Event, place: number, by: number): Promise<void> {
    const to = place + by;
    const {picked} = this;
    if (!(to in picked)) return;
    const {parentElement} = target as Element;
    const button = [...parentElement!.children].indexOf(target as Element);
    const values = {question: picked[place].text, number: to + 1, count: picked.length};
    this.change(moved(picked, place, to), this.say('moved', values));
    await this.updateComplete;
    (this.tools[to]?.children[button] as HTMLElement | undefined)?.focus();
  }

  private async takeOff(place: number): Promise<void> {
    this.change(this.picked.toSpliced(place, 1), this.say('removed'));
    await this.updateComplete;
    const next = this.tools[Math.min(place, this.picked.length - 1)];
    focusOn(
      (next?.lastElementChild as HTMLElement | undefined) ?? this.renderRoot.querySelector('.title')
    );
  }

  private change(picked: readonly Offered[], words: string): void {
    this.picked = settled(picked, this.allQuestions);
    this.shareActions.hide();
    this.announce(words);
    this.dispatchEvent(new QuestionPickEvent());
  }

  private get state(): GuideState {
    return this.guide.guide?.store.state ?? emptyState;
  }

  private get allQuestions(): QuestionsContent['questions'] {
    return this.drawn?.questions ?? [];
  }

  private get numbered(): string {
    return this.picked.map(({text}, place) => itemText(`${place + 1}.`, text)).join('\n');
  }

  private get tools(): Element[] {
    return [...this.renderRoot.querySelectorAll('.tools')];
  }
}

define('doctor-questions', DoctorQuestions);

declare global {
  interface HTMLElementTagNameMap {
    'doctor-questions': DoctorQuestions;
  }
  interface HTMLElementEventMap {
    'question-pick': QuestionPickEvent;
  }
}
