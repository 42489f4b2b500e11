import * as v from '../../shared/content/validators.js';
import {groupsField} from '../../shared/content/grouped.js';
import {commonEntries, item, list, optionalText, text} from '../../shared/content/schema.js';

/** The JSON of `<doctor-questions>`. */
export const schema = v.object({
  ...commonEntries,
  questions: list(item('text', {text, group: optionalText}), question => question.text),
  groups: groupsField,
});

export type QuestionsContent = v.InferOutput<typeof schema>;
