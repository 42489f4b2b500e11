import * as v from '../../shared/content/validators.js';
import {
  commonEntries,
  item,
  list,
  optionalRichText,
  optionalText,
  sourceIds,
  titled,
} from '../../shared/content/schema.js';
import {sceneOf} from './pathway-scene.js';

const step = v.pipe(
  titled(
    item('title', {
      title: optionalRichText,
      text: optionalRichText,
      without: optionalText,
      withMedicine: optionalText,
      sources: sourceIds,
    })
  ),
  // Before each step gets an id: an id made from its words doesn't name a scene.
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
