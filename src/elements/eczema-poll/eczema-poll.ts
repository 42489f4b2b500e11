import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {Remember} from '../../guide/guide-context.js';
import {ContentElement} from '../../shared/content-element.js';
import {define} from '../../shared/define.js';
import {renderButton} from '../../shared/render/button.js';
import {focusOn} from '../../shared/render/focus.js';
import {GuideEvent} from '../../shared/guide-event.js';
import {plainText} from '../../shared/content/inline-markup.js';
import {changing, inline} from '../../shared/render/inline-text.js';
import {ReaderState} from '../../shared/reader/reader-state.js';
import {slug} from '../../shared/content/slug.js';
import {base} from '../../styles/base.js';
import {voteSchema, type PollContent, type Vote} from './eczema-poll.schema.js';
import {styles} from './eczema-poll.styles.js';
import {renderResults} from './poll-bars.js';
import {ballotFor, PollConnection} from './poll-connection.js';
import {format} from './poll-format.js';
import {renderMore} from './poll-more.js';
import {closingTime} from './poll-results.js';
import {refreshTime} from './poll-retry.js';
import {
  afterReply,
  idle,
  nextTask,
  voteNote,
  type PollStatus,
  type PollString,
  type Reply,
} from './poll-status.js';

/** A reader voted, or voted again. */
export class PollVoteEvent extends GuideEvent<{poll: string}> {
  constructor(poll: string) {
    super('poll-vote', {poll});
  }
}

/**
 * A poll: readers vote, then see the results as numbers first and bars second. Without `endpoint` the
 * vote stays on the device, and the results are those in the content, if any.
 *
 * @element eczema-poll
 * @slot - shown until the poll is drawn, and when it can't be
 * @attr {string} question - the question
 * @attr {string} options - the options in one line, with `|` between them
 * @attr {string} poll-id - the id of the poll
 * @attr {string} closes - the last day, or the moment, until which votes are accepted
 * @attr {number} max-choices - how many options a reader may choose
 * @attr {number} min-votes - the number of votes from which results are shown
 * @fires {PollVoteEvent} poll-vote - when a reader votes; the detail names the poll
 * @csspart list - the list of options or results
 * @csspart option - an option to choose
 * @csspart item - the result of an option
 * @csspart bar - the bar below a result
 * @csspart error - what went wrong with a vote
 */
export class EczemaPoll extends ContentElement<PollContent, 'poll'> {
  static override format = format;
  static override styles = [base, styles];
  static override properties: PropertyDeclarations = {
    endpoint: {},
    refresh: {type: Number},
    remember: {},
    choices: {attribute: false, noAccessor: true},
    vote: {state: true},
    pollStatus: {state: true},
  };

  /** Address of the poll on a server that counts votes. Absent: votes stay on the device. */
  endpoint: string | undefined;
  /** Seconds between updates of the shown results, at least 20. Absent: they aren't updated. */
  refresh: number | undefined;
  /** Where a reader's answers outlive the page: `session`, `local`, or `ask`, which lets readers decide. Absent: nowhere. */
  remember: Remember | undefined;

  private vote: Vote = {choices: []};
  private pollStatus: PollStatus = {};
  private readonly reader = new ReaderState<Vote>(this, {
    schema: voteSchema,
    get: () => this.vote,
    restore: vote => (this.vote = vote),
    empty: {choices: []},
    isEmpty: ({choices}) => !choices.length,
    contentKey: () => this.poll!,
  });
  private poll: string | undefined;
  // The vote that the server has, for when it refuses the next one.
  private confirmedVote = this.vote;
  private readonly connection = new PollConnection(this, reply => this.handleReply(reply));

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {drawn, poll} = this;
    if (drawn) this.poll = drawn.id || slug(plainText(drawn.question));
    if (poll && poll !== this.poll) this.clear();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {closed, drawn, endpoint, isConnected, opens, pollStatus, vote} = this;
    const every = opens || closed ? 0 : refreshTime(this.refresh);
    const task = isConnected && drawn ? nextTask(pollStatus, vote, every) : idle;
    if (endpoint) this.connection.connect(endpoint, task, vote.ballot);
  }

  /** The ids of the options that the reader voted for. Setting them sends nothing. */
  get choices(): readonly string[] {
    return this.vote.choices;
  }

  set choices(choices: readonly string[]) {
    // Whatever a script sets becomes a list, which the schema then checks.
    this.vote = {choices: [choices].flat(), ballot: this.vote.ballot};
    this.pollStatus = {...this.pollStatus, changing: false, note: undefined};
  }

  /** Forgets the vote here; what a server counted stays counted. */
  clear(): void {
    this.vote = this.confirmedVote = {choices: []};
    this.pollStatus = {};
    for (const input of this.chosen) input.checked = false;
  }

  protected override renderContent(content: PollContent): TemplateResult {
    const {opens} = this;
    return html`<fieldset class=${opens ? 'ballot' : 'outcome'} @change=${this.handleChange}>
        <legend>
          ${inline(content.question)}
          ${opens && content.maxChoices > 1 ? html`<small>${this.sayNote('most')}</small>` : nothing}
        </legend>
        ${opens ? this.renderBallot(content) : this.renderOutcome(content)}
      </fieldset>
      ${this.reader.renderClear()}`;
  }

  private renderBallot({options, maxChoices}: PollContent): TemplateResult {
    return html`<div part="list">
        ${options.map(
          ({id, label}) =>
            html`<label class="tick boxed option" part="option">
              <input
                type=${maxChoices > 1 ? 'checkbox' : 'radio'}
                name="choice"
                value=${id}
                .checked=${this.choices.includes(id)}
              />
              <span>${inline(label)}</span>
            </label>`
        )}
      </div>
      ${this.renderNote(this.pollStatus.note)}
      <div class="actions">${renderButton(this.say('vote'), this.handleVote, 'primary')}</div>`;
  }

  private renderOutcome(content: PollContent): TemplateResult {
    const {choices, closed, endpoint, ownChoices: own, pollStatus, words} = this;
    const {asAsked} = pollStatus;
    const reorder = () => (this.pollStatus = {...pollStatus, asAsked: !asAsked});
    const {counts, counted} = content;
    const results = endpoint ? pollStatus.results : counts && {counts};
    const date = counted ? this.say('dated', {day: words.day(counted)}) : this.say('undated');
    const chosen = own.map(({label}) => plainText(label)).join(', ');
    return html`${this.renderNote(closed && 'closed')} ${this.renderNote(this.note)}
      ${chosen ? html`<p>${changing(this.say('own', {choices: chosen}))}</p>` : nothing}
      ${renderMore(own, this)}
      ${results ? renderResults(content, results, {choices, words, asAsked, reorder}) : nothing}
      ${endpoint || !counts ? nothing : html`<p>${date}</p>`}
      <div class="actions">
        ${results === null ? renderButton(this.say('retry'), this.handleReread) : nothing}
        ${closed ? nothing : renderButton(this.say('change'), this.handleAgain)}
      </div>`;
  }

  private renderNote(note: PollString | false | undefined): TemplateResult | typeof nothing {
    const part = note === this.pollStatus.note ? 'error' : nothing;
    return note ? html`<p class="note" part=${part}>${changing(this.sayNote(note))}</p>` : nothing;
  }

  private handleChange({target}: Event): void {
    const over = this.chosen.length > this.drawn!.maxChoices;
    if (over) (target as HTMLInputElement).checked = false;
    this.showStatus({...this.pollStatus, note: over ? 'most' : undefined});
  }

  private handleVote(): void {
    const {chosen, endpoint, vote} = this;
    void this.moveFocus();
    // The second click of a double click, or a poll that closed while the reader chose
    if (!this.opens) return;
    if (!chosen.length) return this.showStatus({...this.pollStatus, note: 'choose'});
    if (!vote.pending) this.confirmedVote = vote;
    const choices = chosen.map(({value}) => value);
    this.vote = endpoint
      ? {choices, ballot: vote.ballot ?? ballotFor(endpoint), pending: true}
      : {choices};
    this.showStatus({});
    this.dispatchEvent(new PollVoteEvent(this.poll!));
  }

  private handleAgain(): void {
    void this.moveFocus();
    this.pollStatus = {...this.pollStatus, changing: true, note: undefined};
  }

  private handleReread(): void {
    void this.moveFocus();
    this.pollStatus = {closed: this.pollStatus.closed};
  }

  private handleReply(reply: Reply): void {
    const {closed, note, opens, pollStatus, vote} = this;
    if (vote.pending && !reply.again) {
      const confirmed = reply.status < 300;
      this.vote = confirmed ? {...vote, pending: false} : this.confirmedVote;
      if (!confirmed && this.shadowRoot!.activeElement) void this.moveFocus();
    }
    this.showStatus(afterReply(pollStatus, vote, reply, opens), note);
    if (!closed && this.closed && this.shadowRoot!.activeElement) void this.moveFocus();
  }

  private showStatus(status: PollStatus, last?: PollString): void {
    this.pollStatus = status;
    const {note} = this;
    if (note && note !== last) this.announce(this.sayNote(note));
  }

  private sayNote(note: PollString): string {
    return this.say(note, {max: this.drawn!.maxChoices});
  }

  private async moveFocus(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    const {renderRoot} = this;
    const appeared = renderRoot.querySelector<HTMLElement>('.outcome, input:checked');
    focusOn(appeared ?? renderRoot.querySelector('input'));
  }

  private get note(): PollString | undefined {
    return (
      this.pollStatus.note ??
      (this.ownChoices.length ? voteNote(this.vote, !!this.endpoint) : undefined)
    );
  }

  private get closed(): boolean {
    const {closes} = this.drawn ?? {};
    return this.pollStatus.closed || (!!closes && closingTime(closes) <= Date.now());
  }

  private get opens(): boolean {
    return !this.closed && (!this.ownChoices.length || !!this.pollStatus.changing);
  }

  private get ownChoices(): PollContent['options'] {
    return this.drawn?.options.filter(({id}) => this.choices.includes(id)) ?? [];
  }

  private get chosen(): HTMLInputElement[] {
    return [
      ...(this.shadowRoot?.querySelectorAll<HTMLInputElement>('[part=option] :checked') ?? []),
    ];
  }
}

define('eczema-poll', EczemaPoll);

declare global {
  interface HTMLElementTagNameMap {
    'eczema-poll': EczemaPoll;
  }
  interface HTMLElementEventMap {
    'poll-vote': PollVoteEvent;
  }
}
