import {isRecord} from '../../shared/is-record.js';
import {
  extension,
  number,
  records,
  valueOf,
  words,
  type Element,
  type FhirOption,
} from './fhir-element.js';

// The set is contained, named by its id or its address, and lists its codes or is expanded already.
function optionsInSet(name: string, contained: readonly Element[]): Element[] {
  const set = contained.find(({id, url}) => name === `#${words(id)}` || name.split('|')[0] === url);
  const {expansion, compose} = (set ?? {}) as {expansion?: Element; compose?: Element};
  const concepts: Element[] = expansion
    ? records(expansion.contains)
    : records(compose?.include).flatMap(({system, concept}) =>
        records(concept).map(each => ({system, ...each}))
      );
  return concepts.map(({extension, ...valueCoding}) => ({extension, valueCoding}));
}

const points = /(ordinalValue|itemWeight)$/;

function readOption(option: Element, taken: Set<unknown>): FhirOption[] {
  const [key, value] = valueOf(option);
  const {id: _, ...coding} = isRecord(value) ? value : {};
  const code = isRecord(value)
    ? words(coding.code) || words(coding.display)
    : (value as string | number);
  if (code === undefined || code === '') return [];
  // Two systems may use the same code.
  const id = taken.has(code) ? `${words(coding.system)}|${code}` : code;
  taken.add(code);
  return [
    {
      id,
      label: words(coding.display) || `${code}`,
      value: {[key]: isRecord(value) ? coding : value},
      points: number(extension(option, points) ?? extension(value, points)),
    },
  ];
}

const truths = [{valueBoolean: true}, {valueBoolean: false}];

/** The answers to choose from: yes and no, those of the item, or those of the contained set that it names. */
export function readOptions(
  {type, answerOption, answerValueSet}: Element,
  contained: readonly Element[]
): FhirOption[] {
  const listed = answerValueSet
    ? optionsInSet(words(answerValueSet), contained)
    : records(answerOption);
  const taken = new Set<unknown>();
  return (type === 'boolean' ? truths : listed).flatMap(option => readOption(option, taken));
}
