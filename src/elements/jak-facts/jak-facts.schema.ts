import * as v from '../../shared/content/validators.js';
import {figure} from '../../shared/content/figure-schema.js';
import {
  commonEntries,
  item,
  list,
  optionalRichText,
  sourceIds,
  withParagraphs,
} from '../../shared/content/schema.js';
import {warningField} from '../../shared/content/warning-schema.js';

const fact = v.pipe(
  item('title', {title: optionalRichText, text: optionalRichText, sources: sourceIds, figure}),
  v.check(({title, text}) => Boolean(title ?? text), 'expected a title or text'),
  v.transform(withParagraphs)
);

/** The JSON of `<jak-facts>`. */
export const schema = v.object({
  ...commonEntries,
  warning: warningField,
  facts: list(fact, ({title, text}) => title ?? text ?? ''),
});

export type FactsContent = v.InferOutput<typeof schema>;
export type Fact = FactsContent['facts'][number];
