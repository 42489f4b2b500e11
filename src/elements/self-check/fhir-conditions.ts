import {isRecord} from '../../shared/is-record.js';
import {fits} from './check-outcome.js';
import type {Answers} from './check-question.js';
import {isWithin} from './fhir-copies.js';
import {
  textOf,
  unitOf,
  valueOf,
  type FhirItem,
  type FhirObject,
  type FhirOption,
} from './fhir-element.js';

/** Conditions that depend on each other in a circle may never settle. */
const maxRounds = 99;

/** A typed answer in the form that a response has. */
export function written(
  {type, options, raw}: FhirItem,
  answer: unknown,
  coding = unitOf(raw)
): FhirObject {
  const kind = options || type === 'line' || type === 'text' ? 'string' : String(raw.type);
  const key = `value${kind[0].toUpperCase()}${kind.slice(1)}`;
  if (kind === 'quantity') {
    const {display, _display, ...unit} = coding;
    return {[key]: {value: answer, ...unit, unit: display}};
  }
  const value = String(answer);
  if (kind === 'date') return {[key]: value.slice(0, 10)};
  if (kind === 'dateTime') return {[key]: new Date(value).toISOString()};
  return {[key]: kind === 'time' ? `${value}:00`.slice(0, 8) : answer};
}

/** The option that an answer chose. */
export const chosen = ({options}: FhirItem, answer: unknown): FhirOption | undefined =>
  options?.find(({id}) => id === answer);

/** The id of the question for the unit of a number. */
export const unitId = ({id}: FhirItem): string => `unit#${id}`;

/** The answers to an item, as in a response. */
export function valuesOf(item: FhirItem, answers: Answers): FhirObject[] {
  const answer = answers[item.id] ?? item.initial;
  const unit = item.units?.find(({id}) => id === answers[unitId(item)]);
  // A number means nothing before its unit was chosen.
  if (!fits(item, answer) || (item.units && !unit)) return [];
  return [answer]
    .flat()
    .map(
      each =>
        chosen(item, each)?.value ?? written(item, each, unit?.value.valueCoding as FhirObject)
    );
}

/** The comparable part of a value: a number, a code, or a moment. */
export function comparable(value: unknown): unknown {
  if (isRecord(value)) return value.value ?? value.code;
  const moment = /^\d{4}(-|$)/.test(textOf(value)) ? Date.parse(value as string) : NaN;
  return isNaN(moment) ? value : moment;
}

const systemOf = (value: unknown) => isRecord(value) && value.system;

/** True for two values that mean the same. Many forms omit the system; then only the code counts. */
export function isSame(one: unknown, other: unknown): boolean {
  const [first, second] = [systemOf(one), systemOf(other)];
  return comparable(one) === comparable(other) && (!first || !second || first === second);
}

// Days and times are text that sorts in their order.
function isLess(one: unknown, other: unknown): boolean {
  return (comparable(one) as number) < (comparable(other) as number);
}

/** One condition of `enableWhen`. Without an answer only `!=` and `exists: false` hold. */
export function holds(condition: FhirObject, given: readonly unknown[]): boolean {
  const operator = String(condition.operator);
  const [, wanted] = valueOf(condition, 'answer');
  if (operator === 'exists') return given.length > 0 === wanted;
  const equal = given.some(value => isSame(value, wanted));
  if (operator === '!=') return !equal;
  if (operator === '=' || (equal && operator.includes('='))) return equal;
  return given.some(value => (operator[0] === '<' ? isLess(value, wanted) : isLess(wanted, value)));
}

/** The items that are enabled. A disabled question counts as unanswered, and disables what is inside it. */
export function enabledItems(items: readonly FhirItem[], answers: Answers): FhirItem[] {
  const on = new Set(items);
  const isOn = (item: FhirItem) => {
    if (item.parent && !on.has(item.parent)) return false;
    const decided = item.conditions.map(condition => {
      const given = items
        .filter(each => each.raw.linkId === condition.question && !each.isUnit && on.has(each))
        // What repeats depends on the answers in its own copy, and on those of questions around it.
        .filter(each => isWithin(item, each) || isWithin(each, item))
        .flatMap(each => valuesOf(each, answers));
      return holds(
        condition,
        given.map(value => valueOf(value)[1])
      );
    });
    if (!decided.length) return true;
    return item.raw.enableBehavior === 'all' ? !decided.includes(false) : decided.includes(true);
  };
  for (let round = 0, changed = true; changed && round < maxRounds; round++) {
    changed = false;
    for (const item of items) {
      if (isOn(item) === on.has(item)) continue;
      changed = true;
      if (!on.delete(item)) on.add(item);
    }
  }
  return items.filter(item => on.has(item));
}
