import {wordsFor} from './field-words.js';
import {isList, isObject, type Json, type JsonObject} from './json.js';

/** A JSON Schema, as far as the published ones need it. */
export interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly (string | number)[];
  readonly anyOf?: readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema;
  readonly description?: string;
  readonly default?: number;
}

interface FieldBase {
  /** The field's name in the JSON. */
  readonly key: string;
  /** Whether content without it is refused. */
  readonly required: boolean;
  /** Whether most publishers can do without it. */
  readonly rare: boolean;
}

/** A part of a form: one or more controls. */
export type Field = FieldBase &
  (
    | {readonly kind: 'text'; readonly long: boolean}
    | {readonly kind: 'number'; readonly standard: number | undefined}
    | {readonly kind: 'choice'; readonly choices: readonly (string | number)[]}
    | {readonly kind: 'list'; readonly item: Field}
    | {
        readonly kind: 'group';
        readonly fields: readonly Field[];
        readonly plain: string | undefined;
      }
    | {readonly kind: 'pairs'; readonly numbers: boolean}
    | {readonly kind: 'flag'}
    | {readonly kind: 'off'}
  );

/** Several fields with a name. */
export type Group = Extract<Field, {kind: 'group'}>;
/** A field whose value is a list. */
export type List = Extract<Field, {kind: 'list'}>;
/** A field whose value is an object with names that the publisher chooses. */
export type Pairs = Extract<Field, {kind: 'pairs'}>;

const rare = new Set(
  'counted counts figure funding group groups id lang license maxChoices minVotes review sources sponsor strings warning'.split(
    ' '
  )
);

const long = new Set(
  'answer benefit definition intro note notKnown text tradeoff why without withMedicine'.split(' ')
);

/** Fields for editors of files, and fields with names of a guide's sections. */
const hidden = new Set(['$schema', 'off', 'more']);

/** The form fields for what a schema describes. */
export function fieldsOf({properties = {}, required = []}: JsonSchema): readonly Field[] {
  return Object.entries(properties)
    .filter(([key]) => !hidden.has(key))
    .map(([key, schema]) => fieldOf(key, schema, required.includes(key)))
    .filter(field => field !== undefined);
}

function fieldOf(key: string, schema: JsonSchema, required: boolean): Field | undefined {
  const base = {key, required, rare: rare.has(key) && !required};
  const {type, items, anyOf, additionalProperties} = schema;
  if (anyOf) return eitherOf(key, anyOf, required);
  if (schema.enum) return {...base, kind: 'choice', choices: schema.enum};
  if (additionalProperties)
    return {...base, kind: 'pairs', numbers: additionalProperties.type === 'number'};
  if (type === 'object')
    return {...base, kind: 'group', fields: fieldsOf(schema), plain: undefined};
  if (type === 'array') {
    // A list of any type is a list of text, which is what people type.
    const item = fieldOf(key, items?.type || items?.anyOf ? items : {type: 'string'}, true);
    return item && {...base, kind: 'list', item};
  }
  if (type === 'number') return {...base, kind: 'number', standard: schema.default};
  if (type === 'string') return {...base, kind: 'text', long: long.has(key)};
  if (type === 'boolean') return {...base, kind: 'flag'};
  // The one field of any type: `"warning": false` leaves out the boxed warning.
  return key === 'warning' ? {...base, kind: 'off'} : undefined;
}

/** A plain string or an object; a plain string or a list of them. */
function eitherOf(
  key: string,
  schemas: readonly JsonSchema[],
  required: boolean
): Field | undefined {
  const full = schemas.find(({type}) => type !== 'string');
  const field = full && fieldOf(key, full, required);
  if (field?.kind !== 'group') return field;
  const description = schemas.find(({type}) => type === 'string')?.description ?? '';
  const plain = /(\w+)\.$/.exec(description)?.[1];
  // An item without an id gets one made from its only text.
  const fields =
    field.fields.length === 2 ? field.fields.filter(({key}) => key === plain) : field.fields;
  return {...field, fields, plain};
}

/** A new item of a list. */
export function blankItem({item}: List): Json {
  return item.kind === 'group' ? {} : '';
}

/** The initial content of a form: example words in the fields that the element requires. */
export function exampleContent(fields: readonly Field[]): JsonObject {
  const needed = fields.filter(({required}) => required);
  return Object.fromEntries(needed.map(field => [field.key, exampleOf(field, wordsOf(field))]));
}

const wordsOf = (field: Field) => `Example: ${labelOf(field).toLowerCase()}`;

function exampleOf(field: Field, words: string): Json {
  switch (field.kind) {
    case 'text':
      return words;
    case 'number':
      return field.standard ?? 1;
    case 'choice':
      return field.choices[0];
    case 'list':
      // Two, because an element that requires a list offers a choice.
      return [0, 1].map(place => exampleOf(field.item, `Example ${wordsForItem(field, place)}`));
    case 'group':
      return exampleGroup(field, words);
    case 'pairs':
      return {};
    case 'flag':
    case 'off':
      return false;
  }
}

// An item whose schema requires no field still needs text.
function exampleGroup({fields, plain}: Group, words: string): JsonObject {
  const main = fields.find(({key}) => key === plain) ?? fields.find(({kind}) => kind === 'text');
  const needed = fields.filter(field => field === main || field.required);
  return Object.fromEntries(
    needed.map(field => [field.key, exampleOf(field, field === main ? words : wordsOf(field))])
  );
}

const wordsForItem = (list: List, place: number) => labelOf(list, place).toLowerCase();

/** Content as a form edits it: with whole objects and lists, even where a plain string is allowed. */
export function expanded(field: Field, value: Json): Json {
  if (field.kind === 'list') {
    const list = isList(value) ? value : [value];
    return list.map(item => expanded(field.item, item));
  }
  if (field.kind !== 'group') return value;
  const whole = typeof value === 'string' && field.plain ? {[field.plain]: value} : value;
  return mapFields(field, whole, expanded);
}

/** Content as people write it: a plain string for an item that has only its text. */
export function shortened(field: Field, value: Json): Json {
  if (field.kind === 'list' && isList(value)) return value.map(item => shortened(field.item, item));
  if (field.kind !== 'group' || !isObject(value)) return value;
  const [first, ...others] = Object.entries(value);
  if (first && !others.length && first[0] === field.plain) return first[1];
  return mapFields(field, value, shortened);
}

// In the order of the form, where people look for it.
function mapFields({fields}: Group, value: Json, map: (field: Field, value: Json) => Json): Json {
  if (!isObject(value)) return value;
  const mapped = fields
    .filter(({key}) => value[key] !== undefined)
    .map(field => [field.key, map(field, value[field.key])] as const);
  return {...Object.fromEntries(mapped), ...withoutFields(value, fields)};
}

function withoutFields(value: JsonObject, fields: readonly Field[]): JsonObject {
  const entries = Object.entries(value).filter(([key]) => !fields.some(field => field.key === key));
  return Object.fromEntries(entries);
}

/** The label of a field; a list item is labelled with its list and position. */
export function labelOf({key}: Field, place?: number): string {
  const {label, one} = wordsFor(key);
  return place === undefined ? label : `${one[0].toUpperCase()}${one.slice(1)} ${place + 1}`;
}
