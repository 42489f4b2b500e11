import {isRecord} from '../../shared/is-record.js';
import type {CheckOption, CheckQuestion} from './check-question.js';

/** A part of a FHIR resource, as it stands; what it holds is looked at before it is used. */
export type FhirObject = Readonly<Record<string, unknown>>;

/** An answer to choose, with its value as a response holds it. */
export interface FhirOption extends CheckOption {
  readonly value: FhirObject;
  readonly points: number | undefined;
}

/** An item of a form: what a reader sees of it, and the item that it was read from. */
export interface FhirItem extends CheckQuestion {
  type: CheckQuestion['type'];
  readonly text: string;
  help?: string | undefined;
  /** What decides whether it is enabled. */
  conditions: readonly FhirObject[];
  /** True for what takes part in conditions and in the response, but is not shown. */
  readonly hidden: boolean;
  readonly options?: readonly FhirOption[] | undefined;
  readonly raw: FhirObject;
  readonly parent?: FhirItem | undefined;
  readonly items: FhirItem[];
}

/** The objects of a list; nothing where there is no list. */
export const objectsOf = (given: unknown): FhirObject[] =>
  Array.isArray(given) ? given.filter(isRecord) : [];

/** A text; empty where there is none. */
export const textOf = (given: unknown): string => (typeof given === 'string' ? given : '');

/** A number, or that of a quantity; nothing where there is none. */
export function numberOf(given: unknown): number | undefined {
  const value = isRecord(given) ? given.value : given;
  return typeof value === 'number' ? value : undefined;
}

/** The value of an element that may have one of several types: `['valueInteger', 3]`. */
export function valueOf(element: FhirObject, name = 'value'): [key: string, value: unknown] {
  return Object.entries(element).find(([key]) => key.startsWith(name)) ?? ['', undefined];
}

/** The value of an extension, whose name is the end of its address. */
export function extension(element: unknown, name: RegExp): unknown {
  const found =
    isRecord(element) && objectsOf(element.extension).find(({url}) => name.test(textOf(url)));
  return found ? valueOf(found)[1] : undefined;
}

/** The unit of a number, as a coding. */
export function unitOf(raw: FhirObject): FhirObject {
  const unit = extension(raw, /questionnaire-unit$/);
  return isRecord(unit) ? unit : {};
}

/** False for headings and plain words. */
export const isAsked = ({type}: CheckQuestion): boolean => type !== 'group' && type !== 'display';
