import {html, nothing} from 'lit';
import {isSafeLink} from '../../shared/content/inline-markup.js';
import {reviewersOf, type BylineWords, type Review} from '../../shared/render/byline.js';
import {changing} from '../../shared/render/inline-text.js';

type Reviewer = ReturnType<typeof reviewersOf>[number];

function renderReviewer({name, role, conflicts, licence}: Reviewer, words: BylineWords): unknown {
  const told = [role, conflicts && words.say('conflicts', {conflicts})].filter(Boolean);
  const shown = changing(name);
  const linked = licence && isSafeLink(licence) ? html`<a href=${licence}>${shown}</a>` : shown;
  return told.length ? html`<li>${linked}${changing(`: ${told.join('. ')}`)}</li>` : nothing;
}

/** Draws each reviewer's role, and how much of the text they read. */
export function reviewerDetails(review: Review, words: BylineWords): unknown {
  const read = Object.keys(review.claims ?? {}).length;
  return html`<ul>
      ${reviewersOf(review).map(each => renderReviewer(each, words))}
    </ul>
    ${read ? html`<p>${changing(words.sayCount('read', read))}</p>` : nothing}`;
}
