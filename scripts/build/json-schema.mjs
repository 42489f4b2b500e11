import {toJsonSchema} from '@valibot/to-json-schema';
import {getMetadata} from 'valibot';

const target = 'draft-07';

/** Rules between fields, and transforms, which JSON Schema can't express. */
const ignoreActions = ['check', 'partial_check', 'raw_check', 'transform', 'raw_transform', 'trim'];

/** The object that an item's pipe leads to, also through a pipe inside a pipe. */
function objectOf(schema) {
  const last = schema.pipe?.findLast(({kind}) => kind === 'schema');
  return last ? objectOf(last) : schema;
}

/** The schema of what may also be a plain string: the metadata names what the string means. */
function orText(schema) {
  const {plain} = getMetadata(schema);
  if (!plain) return undefined;
  const {$schema: _, ...full} = toJsonSchema(objectOf(schema), config);
  return {anyOf: [{type: 'string', description: `The ${plain}.`}, full]};
}

// A pipe is converted step by step, so the schema around it must decide for it.
function overrideSchema({valibotSchema: {type, item, wrapped}, jsonSchema}) {
  // The value that HTML gives instead of text; JSON has no way to write it.
  if (type === 'custom') return {type: 'string'};
  if (type === 'optional') return orText(wrapped);
  const items = type === 'array' && orText(item);
  return items ? {...jsonSchema, items} : undefined;
}

const config = {target, typeMode: 'input', ignoreActions, overrideSchema};

/** The published JSON Schema of an element's content. */
export function elementSchema(tag, schema) {
  const {$schema, ...rest} = toJsonSchema(schema, config);
  return {$schema, title: tag, ...rest};
}
