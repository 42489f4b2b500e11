import * as v from '../../shared/content/validators.js';
import {commonEntries, item, list, text} from '../../shared/content/schema.js';

/** The JSON of `<glossary-term>`. */
export const schema = v.object({
  ...commonEntries,
  terms: list(item('term', {term: text, definition: text}), ({term}) => term),
});

export type TermsContent = v.InferOutput<typeof schema>;
