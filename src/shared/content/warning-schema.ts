import * as v from './validators.js';
import {
  commonEntries,
  item,
  list,
  optionalRichText,
  optionalText,
  richText,
  sourceIds,
  text,
} from './schema.js';

const more = v.optional(v.object({title: optionalText, text, sources: sourceIds}));

/** The JSON of `<boxed-warning>`. `false` becomes `off`: the publisher wants no warning. */
export const warningSchema = v.object({
  ...commonEntries,
  points: list(
    item('title', {title: richText, text: optionalRichText, sources: sourceIds}),
    ({title}) => title
  ),
  origin: more,
  medicines: more,
  off: v.optional(v.boolean()),
});

function asFields(given: unknown): unknown {
  if (given === false) return {off: true, points: []};
  return Array.isArray(given) ? {points: given} : given;
}

/** A warning as it may be written inside other content: its JSON, a bare list of points, or `false` for none. */
export const warning = v.pipe(v.any(), v.transform(asFields), warningSchema);

/** The field of elements that draw a warning. */
export const warningField = v.optional(warning);

export type WarningContent = v.InferOutput<typeof warningSchema>;
