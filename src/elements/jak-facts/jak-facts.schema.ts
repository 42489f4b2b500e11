import * as v from '../../shared/content/validators.js';
import {figure} from '../../shared/content/figure-schema.js';
import {
  commonEntries,
  item,
  list,
  optionalRichText,
  sourceIds,
  titled,
} from '../../shared/content/schema.js';
import {warningField} from '../../shared/content/warning-schema.js';

const fact = titled(
  item('title', {title: optionalRichText, text: optionalRichText, sources: sourceIds, figure})
);

/** The JSON of `<jak-facts>`. */
export const schema = v.object({
  ...commonEntries,
  warning: warningField,
  facts: list(fact, ({title, text}) => title ?? text ?? ''),
});

export type FactsContent = v.InferOutput<typeof schema>;
export type Fact = FactsContent['facts'][number];
