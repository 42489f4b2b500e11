import {isRecord} from '../is-record.js';
import type {Source} from './schema.js';

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a source, in the order of their lines. Its place among all takes the place of its id. */
export const sourceFields = [
  'title',
  'publisher',
  'url',
  'edition',
  'retrieved',
  'access',
  'checked',
];

/** Makes something when it is first asked for: a page seldom needs all that a script has. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** Reads the sources of all sections: a line for each field, which holds one value where all have the same and none where a source lacks it. */
export function unpackSources(packed: string): Source[] {
  const columns = packed.split('\n').map(line => line.split('|'));
  const fieldsAt = (row: number) =>
    sourceFields.map((field, place) => [field, columns[place][row] ?? columns[place][0]] as const);
  return columns[0].map((_title, row) => ({
    id: `${row}`,
    ...(Object.fromEntries(fieldsAt(row).filter(([, value]) => value)) as Omit<Source, 'id'>),
  }));
}

// A row has no field where the column has a hole.
function rowsOf({rows, ...columns}: Fields): Fields[] {
  const fields = Object.entries(columns as Record<string, unknown[]>);
  // Old libraries have an `Array.from` of their own.
  return [...Array(rows as number).keys()].map(row =>
    Object.fromEntries(
      fields.filter(([, column]) => row in column).map(([name, column]) => [name, column[row]])
    )
  );
}

/**
 * Reads the content of a section as the build packs it into a script. A list of items is an object of columns
 * that says how many `rows` there are. Sources are cited by their place among those of all sections; those of
 * the section are listed in the order in which it cites them.
 */
export function unpack(packed: Fields, all: readonly Source[]): Fields {
  const sources = new Set<Source>();
  const cite = (place: number) => {
    sources.add(all[place]);
    return all[place].id;
  };
  const read = (value: unknown, name: string): unknown => {
    if (typeof value === 'number' && /^sources?$/.test(name)) return cite(value);
    if (Array.isArray(value)) return value.map(each => read(each, name));
    if (!isRecord(value)) return value;
    return value.rows ? rowsOf(value).map(row => read(row, name)) : readFields(value);
  };
  const readFields = (fields: Fields) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, read(value, name)]));
  const content = readFields(packed);
  return sources.size ? {...content, sources: [...sources]} : content;
}
