import * as v from '../../shared/content/validators.js';
import {
  commonEntries,
  item,
  list,
  optionalRichText,
  optionalText,
  sourceIds,
  withParagraphs,
} from '../../shared/content/schema.js';
import {sceneOf} from './pathway-scene.js';

const step = v.pipe(
  item('title', {
    title: optionalRichText,
    text: optionalRichText,
    without: optionalText,
    withMedicine: optionalText,
    sources: sourceIds,
  }),
  v.check(({title, text}) => Boolean(title ?? text), 'expected a title or text'),
  v.transform(withParagraphs),
  // Before each step gets an id: one that is made of its words names no scene.
  v.transform(given => ({...given, scene: sceneOf(given.id)}))
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
