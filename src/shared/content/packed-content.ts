import {isRecord} from '../is-record.js';
import type {Source} from './schema.js';

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a source, in the order of their lines. Its index among all replaces its id. */
export const sourceFields = [
  'title',
  'publisher',
  'url',
  'edition',
  'retrieved',
  'access',
  'checked',
];

/** Makes something at its first use: a page seldom needs all that a script has. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/**
 * Reads the sources of all sections: a line for each field, with only one value if all have the same, and with an empty
 * one for a source that lacks it.
 */
export function unpackSources(packed: string): Source[] {
  const columns = packed.split('\n').map(line => line.split('|'));
  const fieldsAt = (row: number) =>
    sourceFields.map((field, place) => [field, columns[place][row] ?? columns[place][0]] as const);
  return columns[0].map((_title, row) => ({
    id: `${row}`,
    ...(Object.fromEntries(fieldsAt(row).filter(([, value]) => value)) as Omit<Source, 'id'>),
  }));
}

// A row lacks a field if its column has a hole there.
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
 * Reads the content of a section as the build packs it into a script. A list of items is an object of columns with the
 * number of `rows`. Sources are cited by their index among those of all sections; those of the section are listed in
 * the order in which it cites them.
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
