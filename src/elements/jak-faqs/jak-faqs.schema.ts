import * as v from '../../shared/content/validators.js';
import {commonEntries, list, sourceIds, text} from '../../shared/content/schema.js';

const faq = v.object({id: v.optional(text), question: text, answer: text, sources: sourceIds});

/** The JSON of `<jak-faqs>`. */
export const schema = v.object({...commonEntries, faqs: list(faq, ({question}) => question)});

export type FaqsContent = v.InferOutput<typeof schema>;
export type Faq = FaqsContent['faqs'][number];
