import * as v from 'valibot';
import {commonEntries, item, list, optionalText, sourceIds} from '../../shared/schema.js';

const tier = item('title', {
  title: optionalText,
  action: optionalText,
  signs: v.optional(v.array(v.string())),
  sources: sourceIds,
});

/** The JSON of `<urgent-help>`: tiers from the most urgent to the least. */
export const schema = v.object({
  ...commonEntries,
  tiers: list(tier, ({title, action}) => title ?? action ?? ''),
  note: optionalText,
});

export type UrgentContent = v.InferOutput<typeof schema>;
export type Tier = UrgentContent['tiers'][number];
