import {endsOf} from './check-outcome.js';
import {
  extension,
  extensions,
  joined,
  numberOf,
  type FhirItem,
  type FhirObject,
} from './fhir-element.js';

/** The controls that an item requests, as JSON, with FHIR's codes in quotes: `"drop-down"`. */
export const controlsOf = (raw: FhirObject): string =>
  JSON.stringify(extensions(raw, /itemControl$/));

/** The step of a slider; by default whole numbers, or as many decimal places as the form allows. */
export const stepOf = (raw: FhirObject, whole: boolean): number =>
  numberOf(extension(raw, /sliderStepValue$/)) ??
  (whole ? 1 : 10 ** -(numberOf(extension(raw, /DecimalPlaces$/)) ?? 1));

/** The items with those first that ask for one control, and those last that ask for another. */
export function ordered(items: readonly FhirItem[], first: string, last: string): FhirItem[] {
  const rank = ({controls}: FhirItem) => +controls.includes(last) - +controls.includes(first);
  return [...items].sort((one, other) => rank(one) - rank(other));
}

/**
 * Turns the display text inside a question into its unit, its ends or its help; its prompt is the last before the
 * answer.
 */
export function takeNotes(question: FhirItem): void {
  const {notes, unit, help} = question;
  const find = (code: string) => notes.find(({controls}) => controls.includes(code))?.text ?? '';
  const ends = [find('"lower"'), find('"upper"')];
  [question.minLabel, question.maxLabel] = ends;
  question.unit ||= find('"unit"');
  const said = [unit, ...(endsOf(question).length ? ends : [])];
  const texts = ordered(notes, '"unit"', '"prompt"').map(({text}) => text);
  question.help = joined([help, ...texts.filter(text => !said.includes(text))], '\n\n');
}

/** Labels the pages of a form that have no text by their number. */
export function numberPages(items: readonly FhirItem[]): void {
  const pages = items.filter(({controls}) => controls.includes('"page"'));
  pages.forEach((page, index) => {
    page.text ||= `${index + 1} / ${pages.length}`;
  });
}
