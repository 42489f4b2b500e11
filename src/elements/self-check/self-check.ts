import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import * as v from '../../shared/content/validators.js';
import builtIn from '../../content/en/self-check.json';
import type {Remember} from '../../guide/guide-context.js';
import type {GuideEntry} from '../../guide/guide-state.js';
import {ContentElement} from '../../shared/content-element.js';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {itemsAs, named} from '../../shared/content/html-content.js';
import {define} from '../../shared/define.js';
import {renderButton} from '../../shared/render/button.js';
import {focusOn} from '../../shared/render/focus.js';
import {GuideEvent} from '../../shared/guide-event.js';
import {headingAt} from '../../shared/render/heading.js';
import {plainText} from '../../shared/content/inline-markup.js';
import {signStyles} from '../../shared/render/sign.js';
import {changing, inline, paragraphs} from '../../shared/render/inline-text.js';
import {ReaderState} from '../../shared/reader/reader-state.js';
import {selfCheck as words} from '../../strings/en.js';
import {base} from '../../styles/base.js';
import {isWrong, renderCopies, renderQuestion, renderUndo} from './check-controls.js';
import {copiesByQuestion, renderList} from './check-list.js';
import {fits, outcomeOf} from './check-outcome.js';
import type {
  Answer,
  Answers,
  CheckControl,
  CheckQuestion,
  SelfCheckContent,
} from './check-question.js';
import {renderOutcome} from './outcome-card.js';
import {writeNumber} from './read-number.js';
import {contentSchema, prepare} from './self-check.schema.js';
import {styles} from './self-check.styles.js';

/** A reader answered a question or cleared the answer. */
export class CheckAnswerEvent extends GuideEvent<{question: string}> {
  constructor(question: string) {
    super('check-answer', {question});
  }
}

/** A reader asked for what follows from the answers. */
export class CheckCompleteEvent extends GuideEvent {
  constructor() {
    super('check-complete', {});
  }
}

const format: ContentFormat<SelfCheckContent, 'selfCheck'> = {
  schema: contentSchema,
  prepare,
  section: 'selfCheck',
  builtIn,
  words,
  attributes: {questions: 'list'},
  fromHtml: itemsAs('questions', named('text', 'help')),
};

/**
 * Questions about oneself, each of which can be skipped. The answers lead to questions for the doctor, never to
 * a score or a diagnosis, and stay on the page.
 *
 * @element self-check
 * @slot - shown until the questions are drawn, and when they can't be
 * @attr {string} questions - questions in one line, with `|` between them
 * @fires {CheckAnswerEvent} check-answer - when a reader gives or clears an answer; the detail names the question
 * @fires {CheckCompleteEvent} check-complete - when a reader asks for what follows from the answers
 * @csspart list - the list of questions
 * @csspart item - a question, and a question to ask
 * @csspart title - the title of a group of questions, and of what follows from the answers
 * @csspart option - an answer to choose
 */
export class SelfCheck extends ContentElement<SelfCheckContent, 'selfCheck'> {
  static override format = format;
  static override styles = [base, signStyles, styles];

  static override properties: PropertyDeclarations = {
    answers: {attribute: false},
    remember: {},
    done: {state: true},
  };

  /** What the reader answered, by the id of the question. */
  answers: Answers = {};
  /** Where a reader's answers outlive the page: `session`, `local`, or `ask`, which lets readers decide. Absent: nowhere. */
  remember: Remember | undefined;

  // The content whose outcome the reader asked for; absent once it is replaced.
  private done: SelfCheckContent | undefined;
  private authored = new Date();
  // What the reader typed into the fields: `.0` on the way to `.05` must not become `0`. It is dropped when something
  // else sets the answers.
  private typed: {answers: Answers; words: Readonly<Record<string, string>>} | undefined;

  private readonly reader = new ReaderState<Answers>(this, {
    schema: v.record(v.string(), v.any()),
    get: () => this.answers,
    restore: answers => (this.answers = answers),
    empty: {},
    isEmpty: answers => !Object.keys(answers).length,
    contentKey: () => this.drawn?.questions.map(({id}) => id).join() ?? '',
    entry: () => this.entry,
  });

  constructor() {
    super();
    this.guide.watch();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.answers ??= {};
    if (changed.has('answers')) this.authored = new Date();
    super.willUpdate(changed);
  }

  override get drawn(): SelfCheckContent | undefined {
    const content = super.drawn;
    return content?.form?.translated(this.words.pageLanguage) ?? content;
  }

  /** The answers to a FHIR form as a `QuestionnaireResponse`; nothing for other content. */
  get questionnaireResponse(): object | undefined {
    return this.drawn?.form?.response(
      this.answers,
      this.done === this.drawn,
      this.authored.toISOString()
    );
  }

  /** Clears all answers. */
  clear(): void {
    this.answers = {};
    this.done = undefined;
  }

  protected override renderContent(content: SelfCheckContent): TemplateResult {
    const {questions, form} = content;
    if (!questions.length) return html`<p>${this.say('empty')}</p>`;
    const sum = form?.sum(this.answers);
    const copies = copiesByQuestion(this.shownQuestions);
    const roots = questions.filter(({inner}) => !inner);
    const list = {questions: roots, copies, name: 'q', level: this.innerLevel};
    return html`
      ${renderList(list, (...item) => this.renderItem(...item))}
      ${sum === undefined ? nothing : html`<p class="sum">${changing(this.say('sum', {sum}))}</p>`}
      <div class="actions">
        ${renderButton(this.say(form ? 'answers' : 'done'), this.handleDone, 'primary')}
      </div>
      ${this.done === content ? renderOutcome(this, this.entry, this.missing, !!form) : nothing}
      ${this.reader.renderClear()}
    `;
  }

  private renderItem(
    question: CheckQuestion,
    name: string,
    level: number,
    inner: unknown
  ): TemplateResult {
    const {type, text} = question;
    if (type === 'display') return html`<li>${paragraphs(text)} ${inner}</li>`;
    const control = this.controlOf(question, name);
    if (type === 'group') {
      return html`<li>
        <div role=${text ? 'group' : nothing} aria-label=${text ? plainText(text) : nothing}>
          ${text ? headingAt(level, inline(text), 'title') : nothing} ${inner}
          ${renderCopies(control)}
        </div>
      </li>`;
    }
    return html`<li class="card" part="item">
      ${renderQuestion(control)}
      ${renderUndo(control, event => void this.handleUndo(control, event))} ${renderCopies(control)}
      ${inner}
    </li>`;
  }

  private async handleUndo({set, tell}: CheckControl, event: Event): Promise<void> {
    const card = (event.currentTarget as Element).parentElement;
    set('');
    tell();
    await this.updateComplete;
    card?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }

  private async handleCopies(copy: CheckQuestion, adds: boolean, event: Event): Promise<void> {
    const item = (event.currentTarget as Element).closest('li')!;
    const before = item.previousElementSibling;
    const words = this.typedWords;
    this.answers = this.drawn!.form!.again(this.answers, copy, adds);
    if (adds) this.typed = {answers: this.answers, words};
    this.dispatchEvent(new CheckAnswerEvent(copy.base!.id));
    await this.updateComplete;
    const next = adds ? item.nextElementSibling : item.isConnected ? item : before;
    next?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }

  private async handleDone(): Promise<void> {
    this.done = this.drawn;
    this.dispatchEvent(new CheckCompleteEvent());
    await this.updateComplete;
    focusOn(this.renderRoot.querySelector('.outcome'));
  }

  private get shownQuestions(): readonly CheckQuestion[] {
    const {questions = [], form} = this.drawn ?? {};
    return form ? form.shown(this.answers) : questions;
  }

  private get missing(): readonly CheckQuestion[] {
    return this.shownQuestions.filter(each => each.required && !fits(each, this.answerTo(each)));
  }

  private get entry(): Required<GuideEntry> {
    const {shownQuestions: questions} = this;
    const answers = questions.map(each => [each.id, this.answerTo(each)] as const);
    return outcomeOf(
      questions,
      Object.fromEntries(answers) as Answers,
      key => this.say(key),
      this.words.pageLanguage
    );
  }

  private answerTo({id, initial}: CheckQuestion): Answer | undefined {
    return this.answers[id] ?? initial;
  }

  private controlOf(question: CheckQuestion, name: string): CheckControl {
    const answer = this.answerTo(question);
    return {
      question,
      name,
      answer: fits(question, answer) ? answer : undefined,
      words: this.wordsIn(question),
      say: (key, values) => this.say(key, values),
      language: this.words.pageLanguage,
      set: (next, typed) => this.setAnswer(question, next, typed),
      change: (adds, event) => void this.handleCopies(question, adds, event),
      tell: () => {
        this.dispatchEvent(new CheckAnswerEvent((question.base ?? question).id));
        if (isWrong(this.controlOf(question, name))) this.announce(this.say('misfit'));
      },
    };
  }

  private setAnswer({id, initial}: CheckQuestion, answer: Answer, typed?: string): void {
    const {[id]: _last, ...others} = this.answers;
    const {[id]: _words, ...words} = this.typedWords;
    const empty = (answer as string).length === 0;
    // A cleared initial answer of a form stays cleared.
    this.answers = empty && initial === undefined ? others : {...others, [id]: answer};
    this.typed = {
      answers: this.answers,
      words: typed === undefined ? words : {...words, [id]: typed},
    };
  }

  private get typedWords(): Readonly<Record<string, string>> {
    return (this.typed?.answers === this.answers && this.typed.words) || {};
  }

  private wordsIn(question: CheckQuestion): string {
    const answer = this.answerTo(question);
    const {[question.id]: typed} = this.typedWords;
    if (typed !== undefined) return typed;
    return typeof answer === (question.type === 'scale' ? 'number' : 'string')
      ? writeNumber(answer, this.words.pageLanguage)
      : '';
  }
}

define('self-check', SelfCheck);

declare global {
  interface HTMLElementTagNameMap {
    'self-check': SelfCheck;
  }
  interface HTMLElementEventMap {
    'check-answer': CheckAnswerEvent;
    'check-complete': CheckCompleteEvent;
  }
}
