import * as v from 'valibot';
import {commonEntries, item, list, optionalText, text} from '../../shared/schema.js';

/** The JSON of `<doctor-questions>`. */
export const schema = v.object({
  ...commonEntries,
  questions: list(item('text', {text, group: optionalText}), question => question.text),
  groups: v.optional(list(item('title', {title: text}), group => group.title)),
});

export type QuestionsContent = v.InferOutput<typeof schema>;
