import * as v from '../../shared/content/validators.js';
import {parseContent} from '../../shared/content/parse-content.js';
import {commonEntries} from '../../shared/content/schema.js';

const review = commonEntries.review.wrapped;

/** The JSON of `<medical-review>`; the fields of `review` may also be outside, as in a guide's file. */
export const schema = v.pipe(
  v.object({...commonEntries, ...review.entries}),
  v.transform(content => ({
    ...content,
    review: {...content.review, ...parseContent(review, content)},
  }))
);

export type ReviewContent = v.InferOutput<typeof schema>;
