import {isRecord} from '../../shared/is-record.js';
import {isIn, textOf, unitOf, unitsOf, type FhirItem, type FhirObject} from './fhir-element.js';
import {limitsOf, patternOf} from './fhir-limits.js';

// HL7's extensions that are read, and those that affect neither questions nor answers.
const understood =
  /[/-]((hidden|item(Control|Weight)|ordinalValue|unit(Option)?|m(in|ax)(Value|Quantity)|maxDecimalPlaces|minLength|regex|entryFormat|option(Exclusive|Prefix)|sliderStepValue|translation|variable)$|rendering|choice|display|observation)|Extract/;

const refused = /^(modifier|_value|disabledDisplay=p|answerConstraint=.*Type)/;

/** The first part of an item, its texts or options that isn't understood; empty if all are. */
export function unreadPart(raw: FhirObject): string {
  let unread = '';
  JSON.stringify(raw, (key, value: unknown) => {
    // Items inside are read on their own, and translations have been read.
    if (key === 'item' || (key.startsWith('_') && textOf(value))) return undefined;
    const part = `${key}=${textOf(value)}`;
    const isForeign = /^url=.*hl7.org\/fhir/.test(part) && !understood.test(part);
    if (isForeign || refused.test(part)) unread ||= part;
    return value;
  });
  return unread;
}

/** The part of an item that is read but can't be supported; empty if all can. */
export function impossiblePart({type, raw, options}: FhirItem): string | undefined {
  const isNumber = type === 'scale';
  const limits = limitsOf(raw).filter(each => each !== undefined);
  const isLimit = (limit: unknown) =>
    isRecord(limit)
      ? isNumber && isIn(unitOf(raw), limit)
      : typeof limit === (isNumber ? 'number' : 'string');
  return [
    type === 'unsupported' && `type ${textOf(raw.answerValueSet ?? raw.type)}`,
    options?.some(({id}) => (id ?? '') === '') && 'answerOption',
    !limits.every(isLimit) && 'minValue',
    !patternOf(raw) && 'regex',
    // The numbers of several copies would have one unit.
    unitsOf(raw)[1] && (raw.repeats || type !== 'scale') && 'unitOption',
  ].find(Boolean) as string | undefined;
}

/** Replaces a question with text that says that it can't be asked, and because of which part. */
export function refuseItem(item: FhirItem, part: string): void {
  item.type = 'unsupported';
  item.help = `(${part})`;
}

/**
 * Refuses the items whose conditions can't be decided, because they depend on an answer that can't be given or on one
 * in another unit; and those that depend on them.
 */
export function refuseUndecided(items: readonly FhirItem[]): void {
  const byId = new Map(items.map(item => [item.id, item]));
  const isUndecided = ({question, answerQuantity}: FhirObject) => {
    const asked = byId.get(question as string);
    if (asked?.type === 'unsupported' || !asked) return true;
    return (
      isRecord(answerQuantity) && !unitsOf(asked.raw).every(unit => isIn(unit, answerQuantity))
    );
  };
  let found: FhirItem | undefined;
  while ((found = items.find(item => item.conditions.some(isUndecided)))) {
    refuseItem(found, 'enableWhen');
    found.conditions = [];
  }
}
