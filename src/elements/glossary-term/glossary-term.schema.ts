import * as v from '../../shared/content/validators.js';
import {commonEntries, item, list, richText} from '../../shared/content/schema.js';

/** The JSON of `<glossary-term>`. */
export const schema = v.object({
  ...commonEntries,
  terms: list(item('term', {term: richText, definition: richText}), ({term}) => term),
});

export type TermsContent = v.InferOutput<typeof schema>;
