import * as v from '../../shared/content/validators.js';
import {
  commonEntries,
  item,
  list,
  optionalRichText,
  sourceIds,
  titled,
} from '../../shared/content/schema.js';

const step = titled(
  item('title', {
    title: optionalRichText,
    text: optionalRichText,
    jak: v.optional(v.boolean()),
    sources: sourceIds,
  })
);

/** The JSON of `<treatment-journey>`. */
export const schema = v.object({
  ...commonEntries,
  steps: list(step, ({title, text}) => title ?? text ?? ''),
});

export type JourneyContent = v.InferOutput<typeof schema>;
export type Step = JourneyContent['steps'][number];
