import {toJsonSchema} from '@valibot/to-json-schema';
import {getMetadata} from 'valibot';

const target = 'draft-07';

/** Rules between fields and transforms, which JSON Schema can't say. */
const ignoreActions = ['check', 'partial_check', 'raw_check', 'transform', 'raw_transform', 'trim'];

/** The object that an item's pipe leads to, also through a pipe inside a pipe. */
function objectOf(schema) {
  const last = schema.pipe?.findLast(({kind}) => kind === 'schema');
  return last ? objectOf(last) : schema;
}

/** What may be a plain string: its metadata names what the string stands for. */
function orText(schema) {
  const {plain} = getMetadata(schema);
  if (!plain) return undefined;
  const {$schema: _, ...full} = toJsonSchema(objectOf(schema), config);
  return {anyOf: [{type: 'string', description: `The ${plain}.`}, full]};
}

// A pipe is converted step by step, so that what stands around it must speak for it.
function overrideSchema({valibotSchema: {type, item, wrapped}, jsonSchema}) {
  // What HTML gives in place of a text; JSON has no way to write it.
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
