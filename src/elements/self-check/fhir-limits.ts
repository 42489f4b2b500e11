import {isRecord} from '../../shared/is-record.js';
import {comparable, written} from './fhir-conditions.js';
import {
  extension,
  numberOf,
  textOf,
  valueOf,
  type FhirItem,
  type FhirObject,
} from './fhir-element.js';

type Range = readonly [least: unknown, most: unknown];

const isFhirDate = (answer: unknown) =>
  /^\d{4}(-\d\d){2}(T|$)/.test(String(answer)) && !Number.isNaN(Date.parse(String(answer)));

const shapes: Readonly<Record<string, (answer: unknown) => boolean>> = {
  integer: Number.isInteger,
  date: isFhirDate,
  dateTime: isFhirDate,
  time: answer => /^\d\d:\d\d/.test(String(answer)),
};

/** The least and the greatest answer, as they stand. */
export const limitsOf = (raw: FhirObject): Range => [
  extension(raw, /min(Value|Quantity)$/),
  extension(raw, /max(Value|Quantity)$/),
];

/** The fewest and the most letters. */
export const lengthsOf = (raw: FhirObject): Range => [
  extension(raw, /minLength$/),
  raw.maxLength ?? undefined,
];

/** A range in signs; `min` and `max` of a scale are shown at its ends. */
export function rangeText([least, most]: Range): string {
  const sign = (mark: string, limit: unknown) =>
    limit === undefined ? [] : `${mark} ${String(isRecord(limit) ? limit.value : limit)}`;
  return [sign('≥', least), sign('≤', most)].flat().join(', ');
}

/** What an answer has to match as a whole; nothing where that is no pattern. */
export function patternOf(raw: FhirObject): RegExp | undefined {
  try {
    const pattern = extension(raw, /\/regex$/);
    return new RegExp(pattern === undefined ? '' : `^(?:${textOf(pattern)})$`, 'u');
  } catch {
    return undefined;
  }
}

// What isn't given is neither less nor more.
const isWithin = (value: unknown, [least, most]: Range) =>
  !((value as number) < (least as number) || (value as number) > (most as number));

/** Whether an answer has the shape of its type, and stays within the limits of the form. */
export function validity(item: FhirItem): (answer: unknown) => boolean {
  const {raw} = item;
  const shape = shapes[textOf(raw.type)] as ((answer: unknown) => boolean) | undefined;
  const limits = limitsOf(raw).map(comparable) as unknown as Range;
  const lengths = lengthsOf(raw);
  const places = Math.min(numberOf(extension(raw, /DecimalPlaces$/)) ?? 20, 20);
  const pattern = patternOf(raw);
  return answer =>
    shape?.(answer) !== false &&
    isWithin(String(answer).length, lengths) &&
    pattern?.test(String(answer)) !== false &&
    isWithin(comparable(valueOf(written(item, answer))[1]), limits) &&
    (typeof answer !== 'number' || +answer.toFixed(places) === answer);
}
