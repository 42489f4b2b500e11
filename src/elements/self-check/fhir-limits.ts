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

/** False for text that isn't a day, moment or time if the question asks for one. */
function isMoment(kind: string, text: string): boolean {
  if (!/^date|time/.test(kind)) return true;
  const moment = Date.parse(kind === 'time' ? `2000-01-01T${text}` : text);
  return !isNaN(moment) && (kind === 'time' || /^\d{4}(-\d\d){2}(T|$)/.test(text));
}

/** The minimum and the maximum answer, unchecked. */
export const limitsOf = (raw: FhirObject): Range => [
  extension(raw, /min(Value|Quantity)$/),
  extension(raw, /max(Value|Quantity)$/),
];

/** The minimum and the maximum length. */
export const lengthsOf = (raw: FhirObject): Range => [
  extension(raw, /minLength$/),
  raw.maxLength ?? undefined,
];

/** A range in signs; `min` and `max` of a scale are shown at its ends. */
export function rangeText([least, most]: Range): string {
  const sign = (mark: string, limit: unknown) =>
    limit === undefined ? [] : `${mark} ${numberOf(limit) ?? textOf(limit)}`;
  return [sign('≥', least), sign('≤', most)].flat().join(', ');
}

/** The pattern that a whole answer has to match; `undefined` if it isn't valid. */
export function patternOf(raw: FhirObject): RegExp | undefined {
  try {
    const pattern = extension(raw, /\/regex$/);
    return new RegExp(pattern === undefined ? '' : `^(?:${textOf(pattern)})$`, 'u');
  } catch {
    return undefined;
  }
}

// A missing limit allows any value.
const isWithin = (value: unknown, [least, most]: Range) =>
  !((value as number) < (least as number) || (value as number) > (most as number));

/** Whether an answer has the form of its type, and is within the limits of the form. */
export function validity(item: FhirItem): (answer: unknown) => boolean {
  const {raw, whole} = item;
  const limits = limitsOf(raw).map(comparable) as unknown as Range;
  const lengths = lengthsOf(raw);
  const places = whole ? 0 : Math.min(numberOf(extension(raw, /DecimalPlaces$/)) ?? 20, 20);
  const pattern = patternOf(raw);
  return answer => {
    const text = String(answer);
    return (
      isMoment(textOf(raw.type), text) &&
      isWithin(text.length, lengths) &&
      pattern?.test(text) !== false &&
      isWithin(comparable(valueOf(written(item, answer))[1]), limits) &&
      (typeof answer !== 'number' || +answer.toFixed(places) === answer)
    );
  };
}
