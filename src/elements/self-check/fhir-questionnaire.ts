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
import {readInitials} from './fhir-initial.js';
import {lengthsOf, limitsOf, rangeText, validity} from './fhir-limits.js';
import {readOptions} from './fhir-options.js';
import {impossiblePart, refuseItem, refuseUndecided, unreadPart} from './fhir-refusal.js';
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

/** The words of an item; a question without any is called by its code or its id. */
function wordsOf(raw: FhirObject, type: string): string {
  const [code = {}] = objectsOf(raw.code);
  const text = textOf(raw.text) || textOf(code.display);
  const words = `${textOf(raw.prefix)} ${text}`.trim();
  return words || (/group|display/.test(type) ? '' : textOf(code.code) || textOf(raw.linkId));
}

const joined = (lines: readonly unknown[], mark: string) => lines.filter(Boolean).join(mark);

function itemOf(raw: FhirObject, contained: readonly FhirObject[], parent?: FhirItem): FhirItem {
  const kind = textOf(raw.type);
  const found = readOptions(raw, contained);
  const options = found.length ? found : undefined;
  const range = limitsOf(raw);
  const [min = -Infinity, max = Infinity] = range.map(numberOf);
  const unitCode = unitOf(raw);
  const unit = textOf(unitCode.display) || textOf(unitCode.code);
  const type = options ? 'choice' : (types[kind] ?? 'unsupported');
  const limit = type !== 'scale' || !Number.isFinite(max - min) ? rangeText(range) : '';
  return {
    ...{raw, type, options, min, max, unit},
    inner: !!parent,
    id: textOf(raw.linkId),
    conditions: objectsOf(raw.enableWhen),
    text: wordsOf(raw, type),
    help: joined([limit, unit, extension(raw, /entryFormat$/)], ' '),
    lengths: rangeText(lengthsOf(raw)),
    whole: kind === 'integer',
    many: options && raw.repeats === true,
    open: kind === 'open-choice' || raw.answerConstraint === 'optionsOrString',
    required: raw.required === true,
    hidden: !!parent?.hidden || extension(raw, /questionnaire-hidden$/) === true,
    fixed: !!parent?.fixed || raw.readOnly === true,
    items: [],
  };
}

function readItem(raw: FhirObject, contained: readonly FhirObject[], parent?: FhirItem): FhirItem {
  const read = itemOf(raw, contained, parent);
  const item = {...read, valid: validity(read)};
  const initials = readInitials(item);
  const isInitial = (answer: unknown) =>
    // A field for a moment has no time zone.
    fits(item, answer) && item.type !== 'datetime-local' && !initials[1];
  const part = unreadPart(raw) || impossiblePart(item) || (!initials.every(isInitial) && 'initial');
  if (part) refuseItem(item, part);
  return {...item, initial: initials[0]};
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
  for (const key of ['modifierExtension', 'implicitRules'])
    if (raw[key]) refuse(`${path}${key}`, 'not understood here');
  if (raw.item !== undefined && !Array.isArray(raw.item)) refuse(`${path}item`, 'expected a list');
  ((raw.item ?? []) as unknown[]).forEach((each, index) => {
    const place = `${path}item[${index}]`;
    if (!isRecord(each)) return refuse(place, 'expected an object with named fields');
    const item = readItem(each, contained, parent);
    if (!item.id) refuse(`${place}.linkId`, 'expected text');
    if (isAsked(item) && items.some(other => isAsked(other) && other.id === item.id))
      refuse(`${place}.linkId`, `"${item.id}" is given twice`);
    if (item.type === 'display' && parent && isAsked(parent) && !each.enableWhen) {
      if (!item.hidden) parent.help = joined([parent.help, item.text], '\n\n');
      return;
    }
    items.push(item);
    parent?.items.push(item);
    const isRefused = item.type === 'unsupported';
    readItems(isRefused ? {...each, item: []} : each, `${place}.`, items, contained, item);
  });
}

/** Reads a `Questionnaire` as it stands. Throws a `ContentError` that names the first field that can't be used. */
export function readQuestionnaire(raw: FhirObject): SelfCheckContent {
  const common = parseContent(v.object(commonEntries), raw);
  if (objectsOf(raw.extension).some(({url}) => /onstraint$/.test(textOf(url))))
    refuse('extension', 'not understood here');
  const items: FhirItem[] = [];
  readItems(raw, '', items, objectsOf(raw.contained));
  refuseUndecided(items);
  if (raw.copyright) items.push(itemOf({type: 'display', text: raw.copyright}, []));
  return {
    intro: textOf(raw.description),
    ...common,
    lang: textOf(raw.language) || common.lang,
    questions: items.filter(({hidden}) => !hidden),
    form: fhirForm(
      raw,
      items.filter(({inner}) => !inner)
    ),
  };
}
