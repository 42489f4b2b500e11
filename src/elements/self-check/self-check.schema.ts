import * as v from '../../shared/content/validators.js';
import {
  commonEntries,
  item,
  list,
  optionalText,
  optionalRichText,
  references,
  richText,
  text,
} from '../../shared/content/schema.js';
import {isRecord} from '../../shared/is-record.js';
import {answersOf} from './check-outcome.js';
import type {CheckType, SelfCheckContent} from './check-question.js';
import {forms, loadForms} from './fhir-reader.js';

const optionalNumber = v.optional(v.number());
const whenItem = v.union([v.string(), v.number(), v.boolean()]);

const question = v.pipe(
  item('text', {
    text: richText,
    short: optionalText,
    help: optionalRichText,
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

/** The JSON of `<self-check>`, except FHIR forms, which have a schema of their own. */
export const schema = v.object({...commonEntries, questions: list(question, ({text}) => text)});

/** True for a FHIR R4 or R5 `Questionnaire`. */
export function isQuestionnaire(given: unknown): boolean {
  return isRecord(given) && given.resourceType === 'Questionnaire';
}

/** Fetches what content needs; `undefined` if everything is loaded. */
export const prepare = (given: unknown): Promise<void> | undefined =>
  isQuestionnaire(given) && !forms.read ? loadForms() : undefined;

const fhirSchema = v.pipe(
  v.any(),
  v.transform((form: Readonly<Record<string, unknown>>) => forms.read!(form))
);

/** What `<self-check>` accepts: its own JSON, or a FHIR `Questionnaire`. */
export const contentSchema: v.GenericSchema<unknown, SelfCheckContent> = v.lazy(given =>
  isQuestionnaire(given) ? fhirSchema : schema
);
