import * as v from '../../shared/content/validators.js';
import {
  commonEntries,
  item,
  list,
  optionalRichText,
  sourceIds,
  withParagraphs,
} from '../../shared/content/schema.js';

const step = v.pipe(
  item('title', {
    title: optionalRichText,
    text: optionalRichText,
    jak: v.optional(v.boolean()),
    sources: sourceIds,
  }),
  v.check(({title, text}) => Boolean(title ?? text), 'expected a title or text'),
  v.transform(withParagraphs)
);

/** The JSON of `<treatment-journey>`. */
export const schema = v.object({
  ...commonEntries,
  steps: list(step, ({title, text}) => title ?? text ?? ''),
});

export type JourneyContent = v.InferOutput<typeof schema>;
export type Step = JourneyContent['steps'][number];
