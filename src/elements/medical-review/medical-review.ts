import {nothing} from 'lit';
import builtIn from '../../content/en/review.json';
import {renderByline} from '../../shared/render/byline.js';
import {ContentElement} from '../../shared/content-element.js';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {define} from '../../shared/define.js';
import {review as words} from '../../strings/en.js';
import {base} from '../../styles/base.js';
import {alwaysVisible} from '../../styles/always-visible.js';
import {schema, type ReviewContent} from './medical-review.schema.js';
import {styles} from './medical-review.styles.js';
import {reviewerDetails} from './reviewer-details.js';

const format: ContentFormat<ReviewContent, 'review'> = {
  schema,
  section: 'review',
  builtIn,
  words,
  attributes: {reviewer: 'text', credentials: 'text', date: 'text', 'next-review': 'text'},
};

/**
 * Who reviewed the text, when, what it is based on and who paid for it; says so when nobody reviewed it, or when the
 * next review is overdue.
 *
 * @element medical-review
 * @slot - shown until the review is drawn, and when it can't be
 * @attr {string} reviewer - who reviewed the text
 * @attr {string} credentials - the reviewer's credentials
 * @attr {string} date - the day of the review, `2026-11-23`
 * @attr {string} next-review - the day on which the next review is due
 */
export class MedicalReview extends ContentElement<ReviewContent, 'review'> {
  static override format = format;
  static override styles = [base, alwaysVisible, styles];

  // The byline, the end of every other element, is all that this one shows.
  protected override renderContent(): unknown {
    return nothing;
  }

  protected override renderByline(content: ReviewContent): unknown {
    const {loading, words} = this;
    const {review} = content;
    const details = review && reviewerDetails(review, words);
    return renderByline(content, words, {open: true, details, changes: loading.changes});
  }
}

define('medical-review', MedicalReview);

declare global {
  interface HTMLElementTagNameMap {
    'medical-review': MedicalReview;
  }
}
