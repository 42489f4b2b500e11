import {formats} from './elements.js';

/** The parts of a valibot schema that lead to its fields. */
interface Shape {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly pipe?: readonly Shape[];
}

/** The fields of an object, of the items of a list, or of the steps of a pipe. */
function fieldsOf(shape: Shape): Readonly<Record<string, Shape>> {
  const inner = shape.entries ? undefined : (shape.wrapped ?? shape.item);
  const steps = inner ? [inner] : (shape.pipe ?? []).filter(step => step !== shape);
  return shape.entries ?? Object.fromEntries(steps.flatMap(step => Object.entries(fieldsOf(step))));
}

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
