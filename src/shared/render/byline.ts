import {html, nothing, type TemplateResult} from 'lit';
import {isSafeLink} from '../content/inline-markup.js';
import {isDay} from '../language/language.js';
import type {CommonContent, Source} from '../content/schema.js';

/** What the byline needs of its element: words, and days written in its language. */
export interface BylineWords {
  say(key: string, values?: Record<string, string>): string;
  sayCount(key: string, count: number): string;
  day(isoDay: string): string;
}

// Who read a copy that somebody stored can't know what the page says today.
function whenRead({checked, retrieved, access}: Source, words: BylineWords): string | undefined {
  if (access !== 'stored copy' && checked) return words.say('checked', {date: words.day(checked)});
  const day = retrieved ?? checked;
  return day && words.say(access === 'stored copy' ? 'storedCopy' : 'read', {date: words.day(day)});
}

function renderSource(source: Source, words: BylineWords): TemplateResult {
  const title =
    source.url && isSafeLink(source.url)
      ? html`<a href=${source.url}>${source.title}</a>`
      : html`${source.title}`;
  const {edition, publisher} = source;
  const of = edition ? ` ${words.say('edition', {edition: words.day(edition)})}` : '';
  const facts = [publisher, whenRead(source, words)].filter(Boolean).join(', ');
  return html`<li id=${`source-${source.id}`}>
    ${title}${of}${facts ? `. ${facts}.` : ''} <span class="address">${source.url}</span>
  </li>`;
}

type Review = NonNullable<CommonContent['review']>;

const dayLength = 864e5;

/** True once the day is over on which a text should have been reviewed again; `now` in milliseconds. */
export function isOverdue(nextReview: string, now = Date.now()): boolean {
  return isDay(nextReview) && Date.parse(nextReview) + dayLength <= now;
}

function reviewedBy({reviewer, credentials, date}: Review, words: BylineWords): string {
  if (!reviewer) return words.say('notReviewed');
  const by = words.say('reviewedBy', {
    reviewer: [reviewer, credentials].filter(Boolean).join(', '),
  });
  return date ? `${by}. ${words.say('reviewedOn', {date: words.day(date)})}.` : `${by}.`;
}

function renderNextReview(nextReview: string, words: BylineWords): TemplateResult {
  const date = words.day(nextReview);
  return isOverdue(nextReview)
    ? html`<p><strong>${words.say('overdue', {date})}</strong></p>`
    : html`<p>${words.say('nextReview', {date})}</p>`;
}

/** Draws who reviewed a text, who paid for it and what it rests on; its sources open, or to be opened. */
export function renderByline(
  content: CommonContent,
  words: BylineWords,
  open = false
): TemplateResult | typeof nothing {
  const {sources = [], review, funding, sponsor} = content;
  if (!sources.length && !review && !funding && !sponsor) return nothing;
  return html`<div class="byline">
    ${sponsor ? html`<p>${words.say('sponsor', {sponsor})}</p>` : nothing}
    ${
      review
        ? html`<p class="review">${reviewedBy(review, words)} ${words.say('notAdvice')}</p>`
        : nothing
    }
    ${review?.nextReview ? renderNextReview(review.nextReview, words) : nothing}
    ${funding ? html`<p>${words.say('funding', {funding})}</p>` : nothing}
    ${
      sources.length
        ? html`<details class="sources" part="sources" ?open=${open}>
            <summary>${words.sayCount('sources', sources.length)}</summary>
            <ol>
              ${sources.map(source => renderSource(source, words))}
            </ol>
          </details>`
        : nothing
    }
  </div>`;
}
