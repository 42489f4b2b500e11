import {isRecord} from '../../shared/is-record.js';
import type {Answer} from './check-question.js';
import {isSame} from './fhir-conditions.js';
import {objectsOf, unitOf, valueOf, type FhirItem, type FhirObject} from './fhir-element.js';

function answerOf({options, raw}: FhirItem, given: FhirObject): unknown {
  const [, value] = valueOf(given);
  const option = options?.find(each => isSame(valueOf(each.value)[1], value));
  if (option) return option.id;
  return isRecord(value) && value.code === unitOf(raw).code ? value.value : value;
}

/** The answer that a form begins with, if any; what it can't be is for the caller to find. */
export function readInitial(item: FhirItem): Answer | undefined {
  const {raw, many} = item;
  const given = [
    ...objectsOf(raw.answerOption).filter(({initialSelected}) => initialSelected),
    ...objectsOf(raw.initial),
  ].map(each => answerOf(item, each)) as Answer[];
  // Several answers where one is asked can't be one.
  return given.length > (many ? 0 : 1) ? (given as Answer) : given[0];
}
