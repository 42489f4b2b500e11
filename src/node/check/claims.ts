import {formats} from './elements.js';
import {fieldsOf, type Shape} from './schema-shape.js';

// A field with a byline of its own, such as a warning, is a section that is checked separately.
const statesClaims = (shape: Shape) => {
  const fields = fieldsOf(shape);
  return 'sources' in fields && !('review' in fields);
};

const claimingFields = (schema: Shape) =>
  Object.entries(fieldsOf(schema)).flatMap(([name, shape]) => (statesClaims(shape) ? name : []));

/**
 * The fields whose items make medical statements, by section: those whose schema asks for sources. A section that
 * isn't listed here only asks questions or explains words.
 */
export const claims: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.values(formats)
    .map(({section, schema}) => [section, claimingFields(schema as Shape)] as const)
    .filter(([, fields]) => fields.length)
);
