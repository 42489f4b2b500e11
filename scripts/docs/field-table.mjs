import {markdownTable} from './markdown-table.mjs';

/** The object form of an item, which may also be plain text. */
const objectOf = schema => schema.anyOf?.find(({type}) => type === 'object') ?? schema;

function typeOf(schema) {
  if (schema.enum) return schema.enum.map(value => `\`${JSON.stringify(value)}\``).join(' or ');
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' or ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items)}`;
  const names = {string: 'text', boolean: '`true` or `false`', integer: 'number'};
  return names[schema.type] ?? schema.type ?? 'any value';
}

function* rowsOf(properties, required, path) {
  for (const [name, schema] of Object.entries(properties)) {
    const field = path + name;
    yield [`\`${field}\``, typeOf(schema), required.includes(name) ? 'yes' : ''];
    const isList = schema.type === 'array';
    const inner = objectOf(isList ? schema.items : schema);
    const below = isList ? `${field}[].` : `${field}.`;
    if (inner.properties) yield* rowsOf(inner.properties, inner.required ?? [], below);
  }
}

/** A table of the fields of a JSON Schema, including those of its items. */
export function fieldTable({properties, required = []}) {
  return markdownTable(['Field', 'Type', 'Required'], [...rowsOf(properties, required, '')]);
}
