import * as v from '../../shared/content/validators.js';
import {isRecord} from '../../shared/is-record.js';
import {ContentError, parseContent} from '../../shared/content/parse-content.js';
import {commonEntries} from '../../shared/content/schema.js';
import type {CheckQuestion, SelfCheckContent} from './check-question.js';
import {
  extension,
  isAsked,
  number,
  records,
  unitOf,
  words,
  type Element,
  type FhirItem,
} from './fhir-element.js';
import {readOptions} from './fhir-options.js';
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

function itemOf(raw: Element, contained: readonly Element[], parent?: FhirItem): FhirItem {
  const kind = words(raw.type);
  const found = readOptions(raw, contained);
  const options = found.length ? found : undefined;
  const min = number(extension(raw, /minValue$/));
  const max = number(extension(raw, /maxValue$/));
  const limit =
    min === undefined ? max !== undefined && `≤ ${max}` : max === undefined && `≥ ${min}`;
  const {display, code} = unitOf(raw) ?? {};
  const unit = words(display ?? code);
  const type = options ? 'choice' : (types[kind] ?? 'unsupported');
  return {
    id: words(raw.linkId),
    raw,
    parent,
    text: `${words(raw.prefix)} ${words(raw.text)}`.trim(),
    type,
    help: [limit, unit].filter(Boolean).join(' '),
    options,
    min: min ?? -Infinity,
    max: max ?? Infinity,
    whole: kind === 'integer',
    valid: /group|display|unsupported/.test(type) ? () => false : shapes[kind],
    unit,
    many: options && raw.repeats === true,
    open: kind === 'open-choice' || raw.answerConstraint === 'optionsOrString',
  };
}

function refuse(path: string, message: string): never {
  throw new ContentError(`${path}: ${message}`);
}

// Words that stand in a question are its help; what is hidden or calculated is neither asked nor guessed.
function readItems(
  raw: Element,
  path: string,
  items: FhirItem[],
  contained: Element[],
  parent?: FhirItem
): void {
  if (raw.modifierExtension) refuse(`${path}modifierExtension`, 'not understood here');
  if (raw.item !== undefined && !Array.isArray(raw.item)) refuse(`${path}item`, 'expected a list');
  ((raw.item ?? []) as unknown[]).forEach((each, index) => {
    const place = `${path}item[${index}]`;
    if (!isRecord(each)) return refuse(place, 'expected an object with named fields');
    const item = itemOf(each, contained, parent);
    if (!item.id) refuse(`${place}.linkId`, 'expected text');
    if (isAsked(item)) {
      if (items.some(other => isAsked(other) && other.id === item.id))
        refuse(`${place}.linkId`, `"${item.id}" is given twice`);
      if (each.readOnly) return;
    }
    if (extension(each, /questionnaire-hidden$/)) return;
    if (item.type === 'display' && parent && isAsked(parent) && !each.enableWhen) {
      parent.help = [parent.help, item.text].filter(Boolean).join('\n\n');
      return;
    }
    items.push(item);
    readItems(each, `${place}.`, items, contained, item);
  });
}

/** True for a FHIR R4 or R5 `Questionnaire`. */
export function isQuestionnaire(given: unknown): boolean {
  return isRecord(given) && given.resourceType === 'Questionnaire';
}

/** Reads a `Questionnaire` as it stands. Throws a `ContentError` that names the first field that can't be used. */
export function readQuestionnaire(raw: Element): SelfCheckContent {
  const common = parseContent(v.object(commonEntries), raw);
  const items: FhirItem[] = [];
  readItems(raw, '', items, records(raw.contained));
  if (raw.copyright) items.push(itemOf({type: 'display', text: raw.copyright}, []));
  return {
    intro: words(raw.description),
    ...common,
    lang: words(raw.language) || common.lang,
    questions: items,
    form: fhirForm(raw, items),
  };
}
