import type {Answers} from './check-question.js';
import type {FhirItem} from './fhir-element.js';

// A page may set answers to any value.
function numbersOf({repeats, initials}: FhirItem, given: unknown): number[] {
  const set = new Set([given].flat().filter(each => Number.isInteger(each)) as number[]);
  if (!repeats) return [0];
  return set.size ? [...set] : initials.length ? [...initials.keys()] : [0];
}

/** The items of a form in order, those that repeat as often as the reader asked for. */
export function copiesOf(
  items: readonly FhirItem[],
  answers: Answers,
  parent?: FhirItem
): FhirItem[] {
  const {path = '', suffix = '', mark: around = ''} = parent ?? {};
  return items.flatMap(base => {
    const list = `${base.id}${suffix}#`;
    const numbers = numbersOf(base, answers[list]);
    return numbers.flatMap((number, place) => {
      const step = base.repeats ? `#${base.id}.${number}` : '';
      const end = number ? suffix + step : suffix;
      const own = place ? ` (${place + 1})` : '';
      const mark = around + own;
      const copy: FhirItem = {
        ...base,
        ...{base, parent, list, numbers, number, path: path + step, suffix: end},
        id: base.id + end,
        mark,
        text: base.text + own,
        // A list of answers has no headings to tell copies apart.
        short: mark && base.text + mark,
        initial: base.initials[number],
      };
      return [copy, ...copiesOf(base.items, answers, copy)];
    });
  });
}

/** True for a copy itself and for what is inside it. */
export const isWithin = ({path = ''}: FhirItem, {path: outer = ''}: FhirItem): boolean =>
  `${path}#`.startsWith(`${outer}#`);

/** The answers with one more copy, or without this copy and all answers in it. */
export function changeCopies(
  items: readonly FhirItem[],
  answers: Answers,
  copy: FhirItem,
  adds: boolean
): Answers {
  const {list = '', numbers = [], number} = copy;
  const gone = copiesOf(items, answers).flatMap(each =>
    adds || !isWithin(each, copy) ? [] : [each.id, each.list]
  );
  const kept = Object.entries(answers).filter(([key]) => !gone.includes(key));
  const next = adds ? [...numbers, Math.max(...numbers) + 1] : numbers.filter(n => n !== number);
  return {...Object.fromEntries(kept), [list]: next};
}
