import * as v from '../../shared/content/validators.js';
import {isRecord} from '../../shared/is-record.js';
import {ContentError, parseContent} from '../../shared/content/parse-content.js';
import {commonEntries} from '../../shared/content/schema.js';
import {fits} from './check-outcome.js';
import type {CheckQuestion, SelfCheckContent} from './check-question.js';
import {
  extension,
  isAsked,
  numberOf,
  objectsOf,
  textOf,
  unitOf,
  type FhirItem,
  type FhirObject,
} from './fhir-element.js';
import {readInitial} from './fhir-initial.js';
import {readOptions} from './fhir-options.js';
import {refuseItem, refuseUndecided, unreadPart} from './fhir-refusal.js';
import {fhirForm} from './fhir-response.js';

const types: Readonly<Record<string, CheckQuestion['type']>> = {
  group: 'group',
  display: 'display',
  integer: 'scale',
  decimal: 'scale',
  quantity: 'scale',
  string: 'line',
  'open-choice': 'line',
  text: 'text',
  date: 'date',
  time: 'time',
  dateTime: 'datetime-local',
};

const isFhirDate = (answer: unknown) =>
  /^\d{4}(-\d\d){2}(T|$)/.test(String(answer)) && !Number.isNaN(Date.parse(String(answer)));

const shapes: Readonly<Record<string, (answer: unknown) => boolean>> = {
  integer: Number.isInteger,
  date: isFhirDate,
  dateTime: isFhirDate,
  time: answer => /^\d\d:\d\d/.test(String(answer)),
};

/** The words of an item; a question without any is called by its code or its id. */
function wordsOf({prefix, text, code, linkId}: FhirObject, type: string): string {
  const words = `${textOf(prefix)} ${textOf(text) || textOf(objectsOf(code)[0]?.display)}`.trim();
  return words || (/group|display/.test(type) ? '' : textOf(linkId));
}

/** Whether an answer has the shape of its type, and is no longer than the form allows. */
function validity({type, maxLength, ...raw}: FhirObject) {
  const shape = shapes[type as string] as ((answer: unknown) => boolean) | undefined;
  const [longest = Infinity, places = 20] = [maxLength, extension(raw, /DecimalPlaces$/)].map(
    numberOf
  );
  return (answer: unknown) =>
    shape?.(answer) !== false &&
    String(answer).length <= longest &&
    (typeof answer !== 'number' || +answer.toFixed(Math.min(places, 20)) === answer);
}

function itemOf(raw: FhirObject, contained: readonly FhirObject[], parent?: FhirItem): FhirItem {
  const kind = textOf(raw.type);
  const found = readOptions(raw, contained);
  const options = found.length ? found : undefined;
  const [min, max] = [/minValue$/, /maxValue$/].map(name => numberOf(extension(raw, name)));
  const limit =
    min === undefined ? max !== undefined && `≤ ${max}` : max === undefined && `≥ ${min}`;
  const {display, code} = unitOf(raw);
  const unit = textOf(display ?? code);
  const type = options ? 'choice' : (types[kind] ?? 'unsupported');
  return {
    id: textOf(raw.linkId),
    raw,
    parent,
    conditions: objectsOf(raw.enableWhen),
    text: wordsOf(raw, type),
    type,
    help: [limit, unit].filter(Boolean).join(' '),
    options,
    min: min ?? -Infinity,
    max: max ?? Infinity,
    whole: kind === 'integer',
    valid: validity(raw),
    unit,
    many: options && raw.repeats === true,
    open: kind === 'open-choice' || raw.answerConstraint === 'optionsOrString',
    hidden:
      !!parent?.hidden ||
      extension(raw, /questionnaire-hidden$/) === true ||
      (raw.readOnly === true && !/group|display/.test(type)),
  };
}

function readItem(raw: FhirObject, contained: readonly FhirObject[], parent?: FhirItem): FhirItem {
  const item = itemOf(raw, contained, parent);
  const {type, options} = item;
  item.initial = readInitial(item);
  const part =
    unreadPart(raw) ||
    (options?.some(({id}) => (id ?? '') === '') && 'answerOption') ||
    (textOf(extension(raw, /m(in|ax)Value$/)) && 'minValue') ||
    (raw.repeats === true && !options && type !== 'display' && 'repeats') ||
    (type === 'unsupported' && `type ${textOf(raw.answerValueSet ?? raw.type)}`) ||
    (item.initial !== undefined &&
      (type === 'datetime-local' || !fits(item, item.initial)) &&
      'initial');
  if (part) refuseItem(item, part);
  return item;
}

function refuse(path: string, message: string): never {
  throw new ContentError(`${path}: ${message}`);
}

// Words that stand in a question are its help; what stands in an item that can't be asked goes with it.
function readItems(
  raw: FhirObject,
  path: string,
  items: FhirItem[],
  contained: readonly FhirObject[],
  parent?: FhirItem
): void {
  if (raw.modifierExtension) refuse(`${path}modifierExtension`, 'not understood here');
  if (raw.item !== undefined && !Array.isArray(raw.item)) refuse(`${path}item`, 'expected a list');
  ((raw.item ?? []) as unknown[]).forEach((each, index) => {
    const place = `${path}item[${index}]`;
    if (!isRecord(each)) return refuse(place, 'expected an object with named fields');
    if (each.modifierExtension) refuse(`${place}.modifierExtension`, 'not understood here');
    const item = readItem(each, contained, parent);
    if (!item.id) refuse(`${place}.linkId`, 'expected text');
    if (isAsked(item) && items.some(other => isAsked(other) && other.id === item.id))
      refuse(`${place}.linkId`, `"${item.id}" is given twice`);
    if (item.type === 'display' && parent && isAsked(parent) && !each.enableWhen) {
      if (!item.hidden) parent.help = [parent.help, item.text].filter(Boolean).join('\n\n');
      return;
    }
    items.push(item);
    if (item.type !== 'unsupported') readItems(each, `${place}.`, items, contained, item);
  });
}

/** True for a FHIR R4 or R5 `Questionnaire`. */
export function isQuestionnaire(given: unknown): boolean {
  return isRecord(given) && given.resourceType === 'Questionnaire';
}

/** Reads a `Questionnaire` as it stands. Throws a `ContentError` that names the first field that can't be used. */
export function readQuestionnaire(raw: FhirObject): SelfCheckContent {
  const common = parseContent(v.object(commonEntries), raw);
  if (raw.implicitRules) refuse('implicitRules', 'not understood here');
  const items: FhirItem[] = [];
  readItems(raw, '', items, objectsOf(raw.contained));
  refuseUndecided(items);
  if (raw.copyright) items.push(itemOf({type: 'display', text: raw.copyright}, []));
  return {
    intro: textOf(raw.description),
    ...common,
    lang: textOf(raw.language) || common.lang,
    questions: items.filter(({hidden}) => !hidden),
    form: fhirForm(raw, items),
  };
}
