import * as v from '../../shared/content/validators.js';
import {
  commonEntries,
  item,
  list,
  optionalText,
  sourceIds,
  text,
} from '../../shared/content/schema.js';
import {groupsField, inGroups} from '../../shared/content/grouped.js';
import {warningField} from '../../shared/content/warning-schema.js';

const factor = item('title', {
  group: optionalText,
  title: text,
  why: optionalText,
  ask: optionalText,
  sources: sourceIds,
});

/** The JSON of `<jak-factors>`. */
export const schema = v.pipe(
  v.object({
    ...commonEntries,
    groups: groupsField,
    warning: warningField,
    factors: list(factor, ({title}) => title),
  }),
  inGroups('factors')
);

export type FactorsContent = v.InferOutput<typeof schema>;
export type Factor = FactorsContent['factors'][number];
