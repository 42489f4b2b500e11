import {stringifySafely} from '../../shared/reader/safe-json.js';
import type {Answers, CheckForm} from './check-question.js';
import {chosen, enabledItems, valuesOf} from './fhir-conditions.js';
import {isAsked, type FhirItem, type FhirObject} from './fhir-element.js';

const answerTo = ({id, initial}: FhirItem, answers: Answers) => answers[id] ?? initial;

function pointsOf(item: FhirItem, answers: Answers): number[] {
  if (!valuesOf(item, answers).length) return [];
  return [answerTo(item, answers)].flat().flatMap(answer => chosen(item, answer)?.points ?? []);
}

/** The items with what stands in them, each with the one that it stands in. */
function inTree(items: readonly FhirItem[], parent?: FhirItem): FhirItem[] {
  return items.flatMap(base => {
    const item = {...base, base, parent};
    return [item, ...inTree(base.items, item)];
  });
}

/** The answers as items of a response, in the tree of the form; what has no answer is left out. */
function responseItems(
  items: readonly FhirItem[],
  answers: Answers,
  parent?: FhirItem
): FhirObject[] {
  return items.flatMap(item => {
    if (item.parent !== parent) return [];
    const {linkId, text} = item.raw;
    const inner = responseItems(items, answers, item);
    const [first, ...more] = valuesOf(item, answers);
    if (!first && !inner.length) return [];
    const nested = inner.length ? {item: inner} : {};
    const answer = [{...first, ...nested}, ...more];
    return [{linkId, text, ...(first ? {answer} : nested)}];
  });
}

const isAnswered = (item: FhirItem, answers: Answers) => valuesOf(item, answers).length > 0;

/** True where an answer is required, or one stands there that doesn't fit. */
const isMissing = (item: FhirItem, answers: Answers) =>
  isAsked(item) &&
  !isAnswered(item, answers) &&
  (item.required || (answerTo(item, answers) ?? '') !== '');

// What can't be changed is shown for its answer.
const isShown = (item: FhirItem, answers: Answers) =>
  !item.hidden &&
  (!item.fixed || item.type === 'unsupported' || !isAsked(item) || isAnswered(item, answers));

/** The rules of a `Questionnaire`: which items show, what they add up to, and its `QuestionnaireResponse`. */
export function fhirForm(
  {url, version, language}: FhirObject,
  items: readonly FhirItem[]
): CheckForm {
  const enabled = (answers: Answers) => enabledItems(inTree(items), answers);
  return {
    shown: answers => enabled(answers).filter(item => isShown(item, answers)),
    sum(answers) {
      const points = enabled(answers).flatMap(item => pointsOf(item, answers));
      // Decimal points don't add up exactly in binary.
      return points.length
        ? Number(points.reduce((sum, each) => sum + each).toFixed(6))
        : undefined;
    },
    response(answers, done, authored) {
      const on = enabled(answers);
      const item = responseItems(on, answers);
      const isDone = done && !on.some(each => isMissing(each, answers));
      const response = {
        resourceType: 'QuestionnaireResponse',
        language,
        questionnaire: [url, version].filter(Boolean).join('|') || undefined,
        status: isDone ? 'completed' : 'in-progress',
        authored,
        item: item.length ? item : undefined,
      };
      // As JSON, where what the form doesn't say is not there at all.
      return JSON.parse(stringifySafely(response)) as object;
    },
  };
}
