import * as v from '../../shared/content/validators.js';
import {
  commonEntries,
  item,
  list,
  optionalText,
  references,
  text,
} from '../../shared/content/schema.js';
import {answersOf} from './check-outcome.js';
import type {CheckType, SelfCheckContent} from './check-question.js';
import {isQuestionnaire, readQuestionnaire} from './fhir-questionnaire.js';

const optionalNumber = v.optional(v.number());
const whenItem = v.union([v.string(), v.number(), v.boolean()]);

const question = v.pipe(
  item('text', {
    text,
    help: optionalText,
    type: v.optional(v.picklist(['yes-no', 'choice', 'scale', 'text'])),
    options: v.optional(list(item('label', {label: text}), ({label}) => label)),
    min: optionalNumber,
    max: optionalNumber,
    minLabel: optionalText,
    maxLabel: optionalText,
    ask: v.optional(v.array(v.object({when: v.array(whenItem), question: text}))),
  }),
  v.check(({type, options}) => type !== 'choice' || !!options, 'expected options to choose from'),
  v.check(({min = 0, max = 10}) => min <= max, 'expected min below max'),
  v.transform(({type, ...given}) => {
    const {options, min, max} = given;
    const kind: CheckType =
      type ?? (options ? 'choice' : (min ?? max) === undefined ? 'text' : 'scale');
    return kind === 'scale' ? {min: 0, max: 10, ...given, type: kind} : {...given, type: kind};
  }),
  references((question, refer) => {
    question.ask?.forEach(({when}, index) =>
      when.forEach((name, place) => {
        const answers = answersOf(question, name);
        refer(`${name}`, answers, 'ask', index, 'when', place);
      })
    );
  })
);

/** The JSON of `<self-check>`, but for FHIR forms, which have a schema of their own. */
export const schema = v.object({...commonEntries, questions: list(question, ({text}) => text)});

const fhirSchema = v.pipe(v.any(), v.transform(readQuestionnaire));

/** What `<self-check>` takes: its own JSON, or a FHIR `Questionnaire`. */
export const contentSchema: v.GenericSchema<unknown, SelfCheckContent> = v.lazy(given =>
  isQuestionnaire(given) ? fhirSchema : schema
);
