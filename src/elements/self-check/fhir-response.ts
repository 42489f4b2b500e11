import {stringifySafely} from '../../shared/reader/safe-json.js';
import type {Answers, CheckForm} from './check-question.js';
import {chosen, enabledItems, valuesOf} from './fhir-conditions.js';
import {isAsked, objectsOf, type FhirItem, type FhirObject} from './fhir-element.js';

function pointsOf(item: FhirItem, answers: Answers): number[] {
  if (!valuesOf(item, answers).length) return [];
  return [answers[item.id]].flat().flatMap(answer => chosen(item, answer)?.points ?? []);
}

/** The answers as items of a response, in the tree of the form; what has no answer is left out. */
function responseItems(
  given: unknown,
  items: ReadonlyMap<FhirObject, FhirItem>,
  answers: Answers
): FhirObject[] {
  return objectsOf(given).flatMap(raw => {
    const item = items.get(raw);
    if (!item) return [];
    const inner = responseItems(raw.item, items, answers);
    const [first, ...more] = valuesOf(item, answers);
    if (!first && !inner.length) return [];
    const nested = inner.length ? {item: inner} : {};
    return [
      {
        linkId: raw.linkId,
        text: raw.text,
        ...(first ? {answer: [{...first, ...nested}, ...more]} : nested),
      },
    ];
  });
}

/** The rules of a `Questionnaire`: which items show, what they add up to, and its `QuestionnaireResponse`. */
export function fhirForm(
  {url, version, language, item: tree}: FhirObject,
  items: readonly FhirItem[]
): CheckForm {
  return {
    initial: Object.fromEntries(
      items.flatMap(({id, initial}) => (initial === undefined ? [] : [[id, initial]]))
    ),
    shown: answers => enabledItems(items, answers).filter(({hidden}) => !hidden),
    sum(answers) {
      const points = enabledItems(items, answers).flatMap(item => pointsOf(item, answers));
      // Decimal points don't add up exactly in binary.
      return points.length
        ? Number(points.reduce((sum, each) => sum + each).toFixed(6))
        : undefined;
    },
    response(answers, done, authored) {
      const on = enabledItems(items, answers);
      const isMissing = on.some(
        each =>
          isAsked(each) &&
          !valuesOf(each, answers).length &&
          (each.raw.required || (answers[each.id] ?? '') !== '')
      );
      const item = responseItems(tree, new Map(on.map(each => [each.raw, each])), answers);
      const response = {
        resourceType: 'QuestionnaireResponse',
        language,
        questionnaire: [url, version].filter(Boolean).join('|') || undefined,
        status: done && !isMissing ? 'completed' : 'in-progress',
        authored,
        item: item.length ? item : undefined,
      };
      // As JSON, where what the form doesn't say is not there at all.
      return JSON.parse(stringifySafely(response)) as object;
    },
  };
}
