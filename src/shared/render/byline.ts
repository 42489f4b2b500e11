import {html, nothing, type TemplateResult} from 'lit';
import {isSafeLink, plainText} from '../content/inline-markup.js';
import {isDay} from '../language/language.js';
import type {RichNode} from '../content/rich-text.js';
import type {CommonContent, Source} from '../content/schema.js';
import {changing, drawNodes} from './inline-text.js';

/** What the byline needs from its element: words, and days written in its language. */
export interface BylineWords {
  say(key: string, values?: Record<string, string>): string;
  sayCount(key: string, count: number): string;
  day(isoDay: string): string;
}

/** When a source was read. Somebody who read a stored copy can't know what the page says today. */
export function whenRead(
  {checked, retrieved, access}: Source,
  words: BylineWords
): string | undefined {
  if (access !== 'stored copy' && checked) return words.say('checked', {date: words.day(checked)});
  const day = retrieved ?? checked;
  return day && words.say(access === 'stored copy' ? 'storedCopy' : 'read', {date: words.day(day)});
}

/** A source as a list item, with its own number if the list isn't complete. */
export function sourceItem(source: Source, words: BylineWords, number?: number): RichNode {
  const {edition, publisher, title, url} = source;
  const of = edition ? ` ${words.say('edition', {edition: words.day(edition)})}` : '';
  const facts = [publisher, whenRead(source, words)].filter(Boolean).join(', ');
  const told = facts ? `${of}. ${facts}.` : of;
  const isLink = url && isSafeLink(url);
  return {
    tag: 'li',
    ...(number && {attributes: {value: `${number}`}}),
    children: [isLink ? {tag: 'a', attributes: {href: url}, children: [title]} : title, told],
  };
}

/** The review in content. */
export type Review = NonNullable<CommonContent['review']>;

type Reviewer = NonNullable<Review['reviewers']>[number];

/** The reviewers of a text; a single one may be given by `reviewer` alone. */
export function reviewersOf({reviewers, reviewer, credentials}: Review): readonly Reviewer[] {
  return reviewers ?? (reviewer ? [{name: reviewer, credentials}] : []);
}

const dayLength = 864e5;

/** True once the day of a text's next review is over; `now` is in milliseconds. */
export function isOverdue(nextReview: string, now = Date.now()): boolean {
  return isDay(nextReview) && Date.parse(nextReview) + dayLength <= now;
}

function reviewedBy(review: Review, words: BylineWords): string {
  const reviewers = reviewersOf(review);
  const {date} = review;
  if (!reviewers.length) return words.say('notReviewed');
  const names = reviewers.map(({name, credentials}) =>
    [name, credentials].filter(Boolean).join(', ')
  );
  const by = words.say('reviewedBy', {reviewer: names.join('; ')});
  return date ? `${by}. ${words.say('reviewedOn', {date: words.day(date)})}.` : `${by}.`;
}

const line = (words: string) => html`<p>${changing(words)}</p>`;

const mostShown = 5;

function renderChanges(changes: readonly string[], date = '', words: BylineWords): unknown {
  return html`<p class="changed">
      <strong>${changing(words.say('changed', {date: words.day(date)}))}</strong>
    </p>
    <ul>
      ${changes.slice(0, mostShown).map(text => html`<li>${changing(plainText(text))}</li>`)}
    </ul>`;
}

function renderNextReview(nextReview: string, words: BylineWords): TemplateResult {
  const date = words.day(nextReview);
  return isOverdue(nextReview)
    ? html`<p><strong>${changing(words.say('overdue', {date}))}</strong></p>`
    : line(words.say('nextReview', {date}));
}

function renderReview(review: Review, words: BylineWords, {details, changes}: Drawn): unknown {
  const {date, nextReview} = review;
  const told = `${reviewedBy(review, words)} ${words.say('notAdvice')}`;
  return html`<p class="review">${changing(told)}</p>
    ${details} ${changes ? renderChanges(changes, date, words) : nothing}
    ${nextReview ? renderNextReview(nextReview, words) : nothing}`;
}

/** Options for drawing a byline. */
interface Drawn {
  /** Whether its sources are open. */
  readonly open?: boolean;
  /** The content of the list of sources, if it isn't one item for each. */
  readonly list?: readonly RichNode[];
  /** The introduction of the reviewers. */
  readonly details?: unknown;
  /** The texts that changed since the review; absent if none did or if that can't be determined. */
  readonly changes?: readonly string[] | undefined;
}

/** Draws who reviewed a text, who paid for it and what it is based on. */
export function renderByline(
  content: CommonContent,
  words: BylineWords,
  drawn: Drawn = {}
): TemplateResult | typeof nothing {
  const {sources = [], review, updated, funding, sponsor} = content;
  if (!sources.length && !review && !updated && !funding && !sponsor) return nothing;
  return html`<div class="byline">
    ${sponsor ? line(words.say('sponsor', {sponsor})) : nothing}
    ${review ? renderReview(review, words, drawn) : nothing}
    ${updated ? line(words.say('updated', {date: words.day(updated)})) : nothing}
    ${funding ? line(words.say('funding', {funding})) : nothing}
    ${
      sources.length
        ? html`<details class="sources" part="sources" ?open=${drawn.open}>
            <summary>${changing(words.sayCount('sources', sources.length))}</summary>
            <ol>
              ${drawNodes(drawn.list ?? sources.map(source => sourceItem(source, words)))}
            </ol>
          </details>`
        : nothing
    }
  </div>`;
}
