import * as v from '../../shared/content/validators.js';
import {plainText} from '../../shared/content/inline-markup.js';
import {
  commonEntries,
  item,
  list,
  optionalRichText,
  sourceIds,
} from '../../shared/content/schema.js';

const tier = v.pipe(
  item('title', {
    title: optionalRichText,
    action: optionalRichText,
    signs: v.optional(v.array(optionalRichText.wrapped)),
    sources: sourceIds,
  }),
  v.check(
    ({title, action, signs}) =>
      Boolean(title || action || signs?.some(sign => plainText(sign).trim())),
    'expected a title, an action or signs'
  )
);

/** The JSON of `<urgent-help>`: tiers from the most urgent to the least. */
export const schema = v.object({
  ...commonEntries,
  tiers: list(tier, ({title, action}) => title ?? action ?? ''),
  note: optionalRichText,
});

export type UrgentContent = v.InferOutput<typeof schema>;
export type Tier = UrgentContent['tiers'][number];
