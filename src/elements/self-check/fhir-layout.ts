import {endsOf} from './check-outcome.js';
import type {CheckQuestion} from './check-question.js';
import {
  extension,
  extensions,
  joined,
  numberOf,
  textOf,
  type FhirItem,
  type FhirObject,
} from './fhir-element.js';

/** True where an item asks for one of these controls, by FHIR's codes: `drop-down`, `help`. */
function asks(raw: FhirObject, ...codes: string[]): boolean {
  const asked = JSON.stringify(extensions(raw, /itemControl$/));
  return codes.some(code => asked.includes(`"${code}"`));
}

// A slider without steps has whole numbers, or as many decimal places as the form allows.
const stepOf = (raw: FhirObject, whole: unknown) =>
  numberOf(extension(raw, /sliderStepValue$/)) ??
  (whole ? 1 : 10 ** -(numberOf(extension(raw, /DecimalPlaces$/)) ?? 1));

/** How a question is drawn: as its form asks, where its answers allow that. */
export function layoutOf(
  raw: FhirObject,
  {type, min = 0, max = 0, many, open, whole}: Omit<CheckQuestion, 'id' | 'text'>
): Pick<CheckQuestion, 'type' | 'control' | 'step' | 'orientation'> {
  const isMenu = type === 'choice' && !many && !open;
  const isSlider = type === 'scale' && Number.isFinite(max - min) && asks(raw, 'slider');
  return {
    type: type === 'line' && asks(raw, 'text-box') ? 'text' : type,
    control: isSlider
      ? 'slider'
      : isMenu && asks(raw, 'drop-down', 'autocomplete', 'lookup')
        ? 'menu'
        : undefined,
    step: stepOf(raw, whole),
    orientation: textOf(extension(raw, /choiceOrientation$/)),
  };
}

/** The items with those first that ask for one control, and those last that ask for another. */
export function ordered(items: readonly FhirItem[], first: string, last: string): FhirItem[] {
  const rank = ({raw}: FhirItem) => (asks(raw, first) ? 0 : asks(raw, last) ? 2 : 1);
  return [...items].sort((one, other) => rank(one) - rank(other));
}

/** Makes the words that stand in a question its unit, its ends or its help; its prompt is the last before the answer. */
export function takeNotes(question: FhirItem): void {
  const {notes, unit, help} = question;
  const find = (code: string) => notes.find(({raw}) => asks(raw, code))?.text;
  question.unit ||= find('unit');
  question.minLabel = find('lower');
  question.maxLabel = find('upper');
  const ends = endsOf(question).length ? [question.minLabel, question.maxLabel] : [];
  const texts = ordered(notes, 'unit', 'prompt').map(({text}) => text);
  const others = texts.filter(text => ![unit, ...ends].includes(text));
  question.help = joined([help, ...others], '\n\n');
}

/** Calls the pages of a form that have no words by their number. */
export function numberPages(items: readonly FhirItem[]): void {
  const pages = items.filter(({raw}) => asks(raw, 'page'));
  pages.forEach((page, index) => {
    page.text ||= `${index + 1} / ${pages.length}`;
  });
}
