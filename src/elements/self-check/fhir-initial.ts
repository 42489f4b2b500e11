import {isRecord} from '../../shared/is-record.js';
import type {Answer} from './check-question.js';
import {isSame} from './fhir-conditions.js';
import {isIn, objectsOf, unitOf, valueOf, type FhirItem, type FhirObject} from './fhir-element.js';

function answerOf({options, raw}: FhirItem, given: FhirObject): unknown {
  const [, value] = valueOf(given);
  const option = options?.find(each => isSame(valueOf(each.value)[1], value));
  if (option) return option.id;
  return isRecord(value) && isIn(unitOf(raw), value) ? value.value : value;
}

/** The initial answers, one for each copy of a question; the caller checks whether they are valid. */
export function readInitials(item: FhirItem): Answer[] {
  const {raw, many} = item;
  const given = [
    ...objectsOf(raw.answerOption).filter(({initialSelected}) => initialSelected),
    ...objectsOf(raw.initial),
  ].map(each => answerOf(item, each)) as Answer[];
  return many && given.length ? [given as Answer] : given;
}
