import * as v from '../../shared/content/validators.js';
import {commonEntries, item, list, optionalText, sourceIds} from '../../shared/content/schema.js';

const step = v.pipe(
  item('title', {
    title: optionalText,
    text: optionalText,
    without: optionalText,
    withMedicine: optionalText,
    sources: sourceIds,
  }),
  v.check(({title, text}) => Boolean(title ?? text), 'expected a title or text')
);

/** The JSON of `<jak-pathway>`. */
export const schema = v.object({
  ...commonEntries,
  steps: list(step, ({title, text}) => title ?? text ?? ''),
  benefit: optionalText,
  tradeoff: optionalText,
  notKnown: optionalText,
});

export type PathwayContent = v.InferOutput<typeof schema>;
export type PathwayStep = PathwayContent['steps'][number];
