import fc, {type Arbitrary} from 'fast-check';

type Path = readonly (string | number)[];

/** Texts that break code that takes letters, property names or well-formed Unicode for granted. */
export const oddTexts: readonly string[] = [
  '',
  ' \n\t',
  '\0',
  '\ud83d',
  'half a pair \udc00 inside',
  '\u202ebackwards\u202c \u2066isolated',
  '\u200b\u200d\u2060\ufeff',
  'Z\u0335\u0321\u0328a\u0353l\u0339g\u0359o\u031a',
  '👩🏽‍⚕️ 🏳️‍🌈 1️⃣',
  '𞤀𞤣𞤤𞤢𞤥 𞤆𞤵𞤤𞤢𞤪',
  'حكة شديدة في الجلد',
  'แพ้อากาศ やけど 습진',
  'ẞ ı İ ﬁ ǆ',
  '__proto__',
  'prototype',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'toJSON',
  'then',
  'length',
  'null',
  '-0',
  '1e999',
  '{number} {constructor} {__proto__}',
  '%E0%A4%A',
  '**[[*[a](b)*]]** \\ | "\'`',
  '9999-99-99',
  '2026-11-25',
];

/** The same and whatever fast-check generates, from every plane of Unicode. */
export const oddText: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...oddTexts),
  fc.string({unit: 'grapheme'}),
  fc.string({unit: 'binary'})
);

const oddNumber = fc.oneof(
  fc.constantFrom(0, -0, -1, 0.5, 1e-320, 1e15, Number.MAX_SAFE_INTEGER, Number.MAX_VALUE),
  fc.integer({min: -20, max: 200})
);

const nested = (depth: number): unknown =>
  JSON.parse(`${'[{"item":'.repeat(depth)}null${'}]'.repeat(depth)}`);

// As parsed from JSON, in which `__proto__` is a field like any other.
const asParsed = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** Any JSON: wrong types, the names that every object inherits, nothing, much, and deep nesting. */
export const oddJson: Arbitrary<unknown> = fc.oneof(
  oddText,
  oddNumber,
  fc.constantFrom(null, true, false, [], {}, [[]], [null], [{}], [''], nested(20)),
  fc.array(oddText, {maxLength: 4}),
  fc.dictionary(oddText, fc.oneof(oddText, oddNumber), {maxKeys: 4}).map(asParsed),
  fc.jsonValue({maxDepth: 3})
);

function pathsIn(value: unknown, path: Path = []): Path[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const key = (name: string) => (Array.isArray(value) ? Number(name) : name);
  return [path, ...inner.flatMap(([name, each]) => pathsIn(each, [...path, key(name)]))];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const inner = value as Record<string | number, unknown>;
  const next = replaced(inner[key], rest, by);
  if (Array.isArray(value)) return Object.assign([...(value as unknown[])], {[key]: next});
  // Not an assignment, which would set the prototype if the field is called `__proto__`.
  return {...inner, [key]: next};
}

/** Valid content with an unusual JSON value at one path, and that path as error messages print it: `facts[2].title`. */
export function misplaced(content: unknown): Arbitrary<{place: string; given: unknown}> {
  const fields = ['id', 'lang', 'title', 'type', 'min', 'max', 'sources', 'strings', '__proto__'];
  const paths = pathsIn(content);
  const objects = paths.filter(path => {
    const at = path.reduce((value, key) => (value as Record<string, unknown>)[key], content);
    return typeof at === 'object' && at !== null && !Array.isArray(at);
  });
  const added = objects.flatMap(path => fields.map(field => [...path, field]));
  return fc
    .tuple(fc.oneof(fc.constantFrom(...paths), fc.constantFrom(...added)), oddJson)
    .map(([path, odd]) => ({place: written(path), given: replaced(content, path, odd)}));
}

const written = (path: Path): string =>
  path.map((key, at) => (typeof key === 'number' ? `[${key}]` : at ? `.${key}` : key)).join('');
