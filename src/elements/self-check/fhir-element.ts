import {isRecord} from '../../shared/is-record.js';
import type {Answer, CheckOption, CheckQuestion} from './check-question.js';

/** A part of a FHIR resource, unchecked; its fields are checked before use. */
export type FhirObject = Readonly<Record<string, unknown>>;

/** An answer to choose, with its value in a response. */
export interface FhirOption extends CheckOption {
  readonly value: FhirObject;
  readonly points: number | undefined;
}

/** An item of a form: what readers see, and the item that it was read from. */
export interface FhirItem extends CheckQuestion {
  type: CheckQuestion['type'];
  text: string;
  help?: string | undefined;
  unit?: string | undefined;
  minLabel?: string | undefined;
  maxLabel?: string | undefined;
  /** The controls that it requests, as JSON. */
  readonly controls: string;
  /** The display text inside it. */
  readonly notes: FhirItem[];
  /** The conditions that enable it. */
  conditions: readonly FhirObject[];
  /** True for what takes part in conditions and in the response, but is not shown. */
  readonly hidden: boolean;
  readonly options?: readonly FhirOption[] | undefined;
  readonly raw: FhirObject;
  readonly parent?: FhirItem | undefined;
  readonly items: FhirItem[];
  /** The units to choose from, and true for the question that asks for one of them. */
  units?: readonly FhirOption[] | undefined;
  readonly isUnit?: boolean | undefined;
  /** Its initial answers: one, or one for each copy. */
  readonly initials: readonly Answer[];
  /** The copies around it, as the suffix of its name and its id. */
  readonly path?: string;
  readonly mark?: string;
  readonly suffix?: string;
}

/** The objects in a list; empty if it isn't a list. */
export const objectsOf = (given: unknown): FhirObject[] =>
  Array.isArray(given) ? given.filter(isRecord) : [];

/** Text; empty if absent. */
export const textOf = (given: unknown): string => (typeof given === 'string' ? given : '');

/** Text of an element, in the reader's language if the form has it. */
export const textIn = (element: FhirObject, key: string): string =>
  textOf(element[`_${key}`]) || textOf(element[key]);

/** The non-empty texts, joined. */
export const joined = (texts: readonly unknown[], mark: string): string =>
  texts.filter(Boolean).join(mark);

/** A number, or that of a quantity; `undefined` if absent. */
export function numberOf(given: unknown): number | undefined {
  const value = isRecord(given) ? given.value : given;
  return typeof value === 'number' ? value : undefined;
}

/** The value of an element that may have one of several types: `['valueInteger', 3]`. */
export function valueOf(element: FhirObject, name = 'value'): [key: string, value: unknown] {
  return Object.entries(element).find(([key]) => key.startsWith(name)) ?? ['', undefined];
}

/** The values of all extensions whose address ends with a name. */
export const extensions = (element: unknown, name: RegExp): unknown[] =>
  objectsOf(isRecord(element) && element.extension)
    .filter(({url}) => name.test(textOf(url)))
    .map(found => textOf(found._valueString) || valueOf(found)[1]);

/** The value of the first such extension. */
export const extension = (element: unknown, name: RegExp): unknown => extensions(element, name)[0];

/** The units of a number, as codings: one, or several to choose from. */
export const unitsOf = (raw: FhirObject): FhirObject[] =>
  objectsOf(extensions(raw, /questionnaire-unit(Option)?$/));

/** The one unit of a number. */
export function unitOf(raw: FhirObject): FhirObject {
  const [unit = {}, ...others] = unitsOf(raw);
  return others.length ? {} : unit;
}

/** Whether a quantity is in a unit: compared by code if both have one, else by words; a plain number is in any unit. */
export function isIn({code, display}: FhirObject, {code: given, unit}: FhirObject): boolean {
  if (code && given) return code === given;
  const names = [given, unit].filter(Boolean);
  return !names.length || names.some(name => name === code || name === display);
}

/** False for headings and display text. */
export const isAsked = ({type}: CheckQuestion): boolean => type !== 'group' && type !== 'display';
