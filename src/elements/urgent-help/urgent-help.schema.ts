import * as v from '../../shared/content/validators.js';
import {commonEntries, item, list, optionalText, sourceIds} from '../../shared/content/schema.js';

const tier = v.pipe(
  item('title', {
    title: optionalText,
    action: optionalText,
    signs: v.optional(v.array(v.string())),
    sources: sourceIds,
  }),
  v.check(
    ({title, action, signs}) => Boolean(title || action || signs?.some(sign => sign.trim())),
    'expected a title, an action or signs'
  )
);

/** The JSON of `<urgent-help>`: tiers from the most urgent to the least. */
export const schema = v.object({
  ...commonEntries,
  tiers: list(tier, ({title, action}) => title ?? action ?? ''),
  note: optionalText,
});

export type UrgentContent = v.InferOutput<typeof schema>;
export type Tier = UrgentContent['tiers'][number];
