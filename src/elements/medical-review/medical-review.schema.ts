import * as v from 'valibot';
import {commonEntries} from '../../shared/content/schema.js';

const review = commonEntries.review.wrapped;

/** The JSON of `<medical-review>`; the fields of `review` may also stand outside, as in a guide's file. */
export const schema = v.pipe(
  v.object({...commonEntries, ...review.entries}),
  v.transform(content => ({...content, review: {...content.review, ...v.parse(review, content)}}))
);

export type ReviewContent = v.InferOutput<typeof schema>;
