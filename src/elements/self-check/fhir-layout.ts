import {endsOf} from './check-outcome.js';
import type {CheckQuestion} from './check-question.js';
import {
  extension,
  extensions,
  joined,
  numberOf,
  objectsOf,
  textOf,
  type FhirItem,
  type FhirObject,
} from './fhir-element.js';

/** The controls that an item asks for, by FHIR's codes: `drop-down`, `help`. */
const controlsOf = (raw: FhirObject): string[] =>
  objectsOf(extensions(raw, /itemControl$/))
    .flatMap(({coding}) => objectsOf(coding))
    .map(({code}) => textOf(code));

// A slider without steps has whole numbers, or as many decimal places as the form allows.
function stepOf(raw: FhirObject, whole: unknown): number {
  const places = numberOf(extension(raw, /DecimalPlaces$/)) ?? 1;
  return numberOf(extension(raw, /sliderStepValue$/)) ?? (whole ? 1 : 10 ** -places);
}

/** How a question is drawn: as its form asks, where its answers allow that. */
export function layoutOf(
  raw: FhirObject,
  {type, min = 0, max = 0, many, open, whole}: Omit<CheckQuestion, 'id' | 'text'>
): Pick<CheckQuestion, 'type' | 'control' | 'step' | 'orientation'> {
  const asked = controlsOf(raw).join(' ');
  const isMenu = type === 'choice' && !many && !open && /drop-down|autocomplete|lookup/.test(asked);
  const isSlider = type === 'scale' && Number.isFinite(max - min) && /slider/.test(asked);
  return {
    type: type === 'line' && /text-box/.test(asked) ? 'text' : type,
    control: isMenu ? 'menu' : isSlider ? 'slider' : undefined,
    step: stepOf(raw, whole),
    orientation: textOf(extension(raw, /choiceOrientation$/)),
  };
}

/** Makes the words that stand in a question its unit, its help, its ends or, just before the answer, its prompt. */
export function takeNotes(question: FhirItem): void {
  const {unit, help} = question;
  const texts: Record<string, string[]> = {unit: [], help: [], lower: [], upper: [], prompt: []};
  for (const {raw, text} of question.notes)
    texts[controlsOf(raw).find(code => code in texts) ?? 'help'].push(text);
  const {lower, upper} = texts;
  question.unit ||= texts.unit.join(' ');
  question.minLabel = lower.join(' ');
  question.maxLabel = upper.join(' ');
  const ends = endsOf(question).length ? '' : joined([...lower, ...upper], ' – ');
  const units = texts.unit.filter(text => text !== unit);
  question.help = joined([help, ...units, ...texts.help, ends, ...texts.prompt], '\n\n');
}

/** The items as a reader sees them: what a form calls its header first, its footer last. */
export function inReadingOrder(items: readonly FhirItem[]): FhirItem[] {
  const rank = ({raw}: FhirItem) => {
    const asked = controlsOf(raw);
    return asked.includes('header') ? 0 : asked.includes('footer') ? 2 : 1;
  };
  return [...items].sort((one, other) => rank(one) - rank(other));
}

/** Calls the pages of a form that have no words by their number. */
export function numberPages(items: readonly FhirItem[]): void {
  const pages = items.filter(({raw}) => controlsOf(raw).includes('page'));
  pages.forEach((page, index) => {
    page.text ||= `${index + 1} / ${pages.length}`;
  });
}
