import * as v from '../../shared/content/validators.js';
import {groupsField, inGroups} from '../../shared/content/grouped.js';
import {commonEntries, item, list, optionalText, text} from '../../shared/content/schema.js';

/** The JSON of `<doctor-questions>`. */
export const schema = v.pipe(
  v.object({
    ...commonEntries,
    questions: list(item('text', {text, group: optionalText}), question => question.text),
    groups: groupsField,
  }),
  inGroups('questions')
);

export type QuestionsContent = v.InferOutput<typeof schema>;
