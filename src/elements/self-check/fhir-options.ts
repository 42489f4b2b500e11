import {isRecord} from '../../shared/is-record.js';
import {
  extension,
  numberOf,
  objectsOf,
  textOf,
  valueOf,
  type FhirObject,
  type FhirOption,
} from './fhir-element.js';

// An expansion also contains headings and withdrawn codes, with what can be chosen below them.
function expandedCodes(contains: unknown): FhirObject[] {
  return objectsOf(contains).flatMap(({contains: inner, abstract, inactive, ...code}) => [
    ...(abstract === true || inactive === true ? [] : [code]),
    ...expandedCodes(inner),
  ]);
}

// The set is contained, named by its id or its address, and lists its codes or is expanded already.
function optionsInSet(name: string, contained: readonly FhirObject[]): FhirObject[] {
  const set = contained.find(
    ({id, url}) => name === `#${textOf(id)}` || name.split('|')[0] === url
  );
  const {expansion, compose} = (set ?? {}) as {expansion?: FhirObject; compose?: FhirObject};
  const include = objectsOf(compose?.include);
  // Only a terminology server knows the codes that a rule or another set names.
  const isRule =
    compose?.exclude ?? include.find(part => part.filter ?? part.valueSet ?? !part.concept);
  const concepts: FhirObject[] = expansion
    ? expandedCodes(expansion.contains)
    : include.flatMap(({system, version, concept}) =>
        isRule ? [] : objectsOf(concept).map(each => ({system, version, ...each}))
      );
  return concepts.map(({extension, designation: _, ...valueCoding}) => ({extension, valueCoding}));
}

const pointsIn = (element: unknown) => extension(element, /(ordinalValue|itemWeight)$/);

function readOption(option: FhirObject, taken: Set<unknown>): FhirOption {
  const [key, value] = valueOf(option);
  const {id: _, _display, ...coding} = isRecord(value) ? value : {};
  const code = isRecord(value)
    ? textOf(coding.code) || textOf(coding.display)
    : (value as string | number);
  // Two systems may use the same code.
  const id = taken.has(code) ? `${textOf(coding.system)}|${code}` : code;
  taken.add(code);
  const words =
    textOf(_display) || textOf(coding.display) || textOf(option[`_${key}`]) || `${code}`;
  return {
    id,
    label: `${textOf(extension(option, /optionPrefix$/))} ${words}`.trim(),
    value: {[key]: isRecord(value) ? coding : value},
    points: numberOf(pointsIn(option) ?? pointsIn(value)),
    alone: extension(option, /optionExclusive$/) === true,
  };
}

const truths = [{valueBoolean: true}, {valueBoolean: false}];

/** The answers to choose from: yes and no, those of the item, or those of the contained value set that it names. */
export function readOptions(
  {type, answerOption, answerValueSet}: FhirObject,
  contained: readonly FhirObject[]
): FhirOption[] {
  const listed = answerValueSet
    ? optionsInSet(textOf(answerValueSet), contained)
    : objectsOf(answerOption);
  const taken = new Set<unknown>();
  return (type === 'boolean' ? truths : listed).map(option => readOption(option, taken));
}
