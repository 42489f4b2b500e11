import {getMetadata, type GenericSchema} from 'valibot';

/** The parts of a valibot schema that lead to its fields. */
export interface Shape {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly pipe?: readonly Shape[];
}

/** The fields of an object, of the items of a list, or of the steps of a pipe. */
export function fieldsOf(shape: Shape): Readonly<Record<string, Shape>> {
  const inner = shape.entries ? undefined : (shape.wrapped ?? shape.item);
  const steps = inner ? [inner] : (shape.pipe ?? []).filter(step => step !== shape);
  return shape.entries ?? Object.fromEntries(steps.flatMap(step => Object.entries(fieldsOf(step))));
}

/** The items of a list, or of an optional one. */
const itemOf = ({item, wrapped}: Shape): Shape | undefined => item ?? (wrapped && itemOf(wrapped));

/** The field that a plain string in a list means: `title` at `facts[2]`; `undefined` if it means none. */
export function plainField(schema: object, path: string): string | undefined {
  const names = path.replaceAll(/\[\d+\]/g, '').split('.');
  const list = names.reduce<Shape | undefined>(
    (shape, name) => shape && fieldsOf(shape)[name],
    schema as Shape
  );
  const item = list && itemOf(list);
  return item && (getMetadata(item as GenericSchema).plain as string | undefined);
}
