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

/** A list whose items may be plain strings: their metadata names the field that a string stands for. */
function overrideSchema({valibotSchema, jsonSchema}) {
  if (valibotSchema.type !== 'array') return undefined;
  const {plain} = getMetadata(valibotSchema.item);
  if (!plain) return undefined;
  const {$schema: _, ...full} = toJsonSchema(objectOf(valibotSchema.item), config);
  return {...jsonSchema, items: {anyOf: [{type: 'string', description: `The ${plain}.`}, full]}};
}

const config = {target, typeMode: 'input', ignoreActions, overrideSchema};

/** The published JSON Schema of an element's content. */
export function elementSchema(tag, schema) {
  const {$schema, ...rest} = toJsonSchema(schema, config);
  return {$schema, title: tag, ...rest};
}
