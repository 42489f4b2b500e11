import {stringifySafely} from '../../shared/reader/safe-json.js';
import type {Answers, CheckForm} from './check-question.js';
import {chosen, enabledItems, valuesOf} from './fhir-conditions.js';
import {changeCopies, copiesOf} from './fhir-copies.js';
import {isAsked, type FhirItem, type FhirObject} from './fhir-element.js';

const answerTo = ({id, initial}: FhirItem, answers: Answers) => answers[id] ?? initial;

function pointsOf(item: FhirItem, answers: Answers): number[] {
  if (!valuesOf(item, answers).length) return [];
  return [answerTo(item, answers)].flat().flatMap(answer => chosen(item, answer)?.points ?? []);
}

/** The answers as items of a response, in the tree of the form; what has no answer is left out. */
function responseItems(
  items: readonly FhirItem[],
  answers: Answers,
  parent?: FhirItem
): FhirObject[] {
  const found = new Map<unknown, FhirObject & {answer?: FhirObject[]}>();
  for (const item of items.filter(each => each.parent === parent && !each.isUnit)) {
    const {linkId, text} = item.raw;
    const inner = responseItems(items, answers, item);
    const [first, ...more] = valuesOf(item, answers);
    if (!first && !inner.length) continue;
    const nested = inner.length ? {item: inner} : {};
    const answer = [{...first, ...nested}, ...more];
    const last = found.get(linkId)?.answer;
    // The copies of a question are answers to one item; those of a group are items of their own.
    if (first && last) last.push(...answer);
    else found.set(first ? linkId : item, {linkId, text, ...(first ? {answer} : nested)});
  }
  return [...found.values()];
}

const isAnswered = (item: FhirItem, answers: Answers) => valuesOf(item, answers).length > 0;

/** True if a required answer is missing, or if an answer doesn't fit. */
const isMissing = (item: FhirItem, answers: Answers) =>
  isAsked(item) &&
  !isAnswered(item, answers) &&
  (item.required || (answerTo(item, answers) ?? '') !== '');

// What can't be changed is shown because of its answer.
const isShown = (item: FhirItem, answers: Answers) =>
  !item.hidden &&
  (!item.fixed || item.type === 'unsupported' || !isAsked(item) || isAnswered(item, answers));

/** The rules of a `Questionnaire`: which items are shown, their sum, and its `QuestionnaireResponse`. */
export function fhirForm(
  {url, version, language}: FhirObject,
  items: readonly FhirItem[]
): Omit<CheckForm, 'translated'> {
  const enabled = (answers: Answers) => enabledItems(copiesOf(items, answers), answers);
  return {
    shown: answers => enabled(answers).filter(item => isShown(item, answers)),
    sum(answers) {
      const points = enabled(answers).flatMap(item => pointsOf(item, answers));
      // Decimal points don't add up exactly in binary.
      return points.length
        ? Number(points.reduce((sum, each) => sum + each).toFixed(6))
        : undefined;
    },
    again: (answers, copy, adds) => changeCopies(items, answers, copy as FhirItem, adds),
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
      // Through JSON, which drops the fields that the form doesn't have.
      return JSON.parse(stringifySafely(response)) as object;
    },
  };
}
