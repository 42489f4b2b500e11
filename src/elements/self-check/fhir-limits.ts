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

/** False for what is no day, moment or time, where one is asked for. */
function isMoment(kind: string, text: string): boolean {
  if (!/^date|time/.test(kind)) return true;
  const moment = Date.parse(kind === 'time' ? `2000-01-01T${text}` : text);
  return !isNaN(moment) && (kind === 'time' || /^\d{4}(-\d\d){2}(T|$)/.test(text));
}

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
    limit === undefined ? [] : `${mark} ${numberOf(limit) ?? textOf(limit)}`;
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
