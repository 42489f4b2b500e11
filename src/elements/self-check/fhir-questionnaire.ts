import * as v from '../../shared/content/validators.js';
import {isRecord} from '../../shared/is-record.js';
import {ContentError, parseContent} from '../../shared/content/parse-content.js';
import {commonEntries} from '../../shared/content/schema.js';
import {fits} from './check-outcome.js';
import type {CheckQuestion, SelfCheckContent} from './check-question.js';
import {unitId} from './fhir-conditions.js';
import {
  extension,
  extensions,
  isAsked,
  joined,
  numberOf,
  objectsOf,
  textIn,
  textOf,
  unitOf,
  unitsOf,
  type FhirItem,
  type FhirObject,
} from './fhir-element.js';
import {readInitials} from './fhir-initial.js';
import {controlsOf, numberPages, ordered, stepOf, takeNotes} from './fhir-layout.js';
import {lengthsOf, limitsOf, rangeText, validity} from './fhir-limits.js';
import {readOptions} from './fhir-options.js';
import {impossiblePart, refuseItem, refuseUndecided, unreadPart} from './fhir-refusal.js';
import {fhirForm} from './fhir-response.js';
import {translated} from './fhir-translation.js';

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

/** The text of an item; for a question without any, its code or its id. */
function wordsOf(raw: FhirObject, type: string): string {
  const [code = {}] = objectsOf(raw.code);
  const text = textIn(raw, 'text') || textIn(code, 'display');
  const words = `${textIn(raw, 'prefix')} ${text}`.trim();
  return words || (/group|display/.test(type) ? '' : textOf(code.code) || textOf(raw.linkId));
}

function itemOf(raw: FhirObject, contained: readonly FhirObject[], parent?: FhirItem): FhirItem {
  const kind = textOf(raw.type);
  const listed = readOptions(raw, contained);
  const options = listed.length ? listed : undefined;
  const range = limitsOf(raw);
  const [min = -Infinity, max = Infinity] = range.map(numberOf);
  const unitCode = unitOf(raw);
  const unit = textIn(unitCode, 'display') || textOf(unitCode.code);
  const controls = controlsOf(raw);
  const found = options ? 'choice' : (types[kind] ?? 'unsupported');
  const type = found === 'line' && controls.includes('"text-box"') ? 'text' : found;
  const hasEnds = type === 'scale' && Number.isFinite(max - min);
  const many = options && raw.repeats === true;
  const open = kind === 'open-choice' || raw.answerConstraint === 'optionsOrString';
  const whole = kind === 'integer';
  return {
    ...{raw, type, options, min, max, unit, controls, many, open, whole},
    inner: !!parent,
    id: textOf(raw.linkId),
    conditions: objectsOf(raw.enableWhen),
    text: wordsOf(raw, type),
    help: joined([hasEnds ? '' : rangeText(range), unit, extension(raw, /entryFormat$/)], ' '),
    lengths: rangeText(lengthsOf(raw)),
    repeats: !options && type !== 'display' && raw.repeats === true,
    orientation: textOf(extension(raw, /choiceOrientation$/)),
    step: stepOf(raw, whole),
    drawn:
      (hasEnds && controls.includes('"slider"')) ||
      (!!options && !many && !open && /"(drop-down|autocomplete|lookup)"/.test(controls)),
    required: raw.required === true,
    hidden: !!parent?.hidden || extension(raw, /questionnaire-hidden$/) === true,
    fixed: !!parent?.fixed || raw.readOnly === true,
    items: [],
    notes: [],
    initials: [],
  };
}

function readItem(raw: FhirObject, contained: readonly FhirObject[], parent?: FhirItem): FhirItem {
  const read = itemOf(raw, contained, parent);
  const item = {...read, valid: validity(read)};
  const initials = readInitials(item);
  const isInitial = (answer: unknown) =>
    // A field for date and time has no time zone.
    fits(item, answer) && item.type !== 'datetime-local' && (!initials[1] || item.repeats);
  const part = unreadPart(raw) || impossiblePart(item) || (!initials.every(isInitial) && 'initial');
  if (part) refuseItem(item, part);
  return {...item, initials, initial: initials[0]};
}

function refuse(path: string, message: string): never {
  throw new ContentError(`${path}: ${message}`);
}

/** The question for the unit of a number that has several. */
function unitQuestion(number: FhirItem): FhirItem[] {
  const units = unitsOf(number.raw).map(valueCoding => ({valueCoding}));
  if (!units[1] || number.type !== 'scale') return [];
  const options = readOptions({answerOption: units}, []);
  number.units = options;
  const text = `${number.text} (${options.map(({label}) => label).join(' / ')})`;
  const bare = {items: [], notes: [], units: undefined, valid: undefined, drawn: false};
  const asked = {type: 'choice', options, isUnit: true, help: '', lengths: ''} as const;
  return [{...number, ...bare, ...asked, id: unitId(number), text}];
}

// Display text inside a question is its help; what is inside an item that can't be asked is dropped with it.
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
      if (!item.hidden) parent.notes.push(item);
      return;
    }
    const found = [item, ...unitQuestion(item)];
    items.push(...found);
    parent?.items.push(...found);
    const isRefused = item.type === 'unsupported';
    readItems(isRefused ? {...each, item: []} : each, `${place}.`, items, contained, item);
    takeNotes(item);
  });
}

/** Reads an unchecked `Questionnaire`. Throws a `ContentError` that names the first field that can't be used. */
export function readQuestionnaire(raw: FhirObject): SelfCheckContent {
  const common = parseContent(v.object(commonEntries), raw);
  if (extensions(raw, /constraint$/i).length)
    refuse('extension', 'constraint: not understood here');
  const items: FhirItem[] = [];
  readItems(raw, '', items, objectsOf(raw.contained));
  refuseUndecided(items);
  numberPages(items);
  if (raw.copyright) items.push(itemOf({type: 'display', text: textIn(raw, 'copyright')}, []));
  let last: {language: string; content: SelfCheckContent | undefined} | undefined;
  const translate = (language: string) => {
    const form = language && language !== raw.language && translated(raw, language);
    return form ? {...readQuestionnaire(form), lang: language} : undefined;
  };
  return {
    intro: textIn(raw, 'description'),
    ...common,
    title: textIn(raw, 'title') || common.title,
    lang: textOf(raw.language) || common.lang,
    questions: ordered(
      items.filter(({hidden}) => !hidden),
      '"header"',
      '"footer"'
    ),
    form: {
      ...fhirForm(
        raw,
        items.filter(({inner}) => !inner)
      ),
      translated(language) {
        if (last?.language !== language) last = {language, content: translate(language)};
        return last.content;
      },
    },
  };
}
