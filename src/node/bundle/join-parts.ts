import {isRecord} from '../../shared/is-record.js';
import {packedCode, packSources, sourcesIn} from '../../shared/content/pack-content.js';

/** A piece of the whole script: a declaration, or a statement with an effect. */
export interface Piece {
  readonly code: string;
  /** The keyword of a declaration whose code lacks it. */
  readonly kind?: string;
  /** The indices of the pieces whose names it uses. */
  readonly uses: readonly number[];
  /** The element that it defines. */
  readonly tag?: string;
  /** The name under which a joined script can ask for it. */
  readonly mark?: string;
  /** The index of the piece whose value it changes. */
  readonly owner?: number;
  readonly always?: boolean;
}

/** The content of `dist/parts.json`, which the build writes. */
export interface Parts {
  readonly banner: string;
  /** For each element, the elements that its module imports, including itself. */
  readonly elements: Readonly<Record<string, readonly string[]>>;
  readonly languages: readonly string[];
  readonly pieces: readonly Piece[];
}

/** A section's content: built in, or a publisher's own. */
export interface BundledContent {
  /** Its language and file: `en/self-check`. */
  readonly name: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly own?: boolean;
}

/** Content as fields; a bare list becomes the field `points`. */
export const fieldsOf = (content: unknown): Readonly<Record<string, unknown>> =>
  isRecord(content) ? content : {points: content};

const contentCall = /globalThis\["content:([\w/-]+)"\]\(\)/g;

/** The indices of the wanted pieces and of all that they need: pieces whose names they use, and pieces that change those. */
function closure(pieces: readonly Piece[], wanted: (piece: Piece) => boolean): Set<number> {
  const changes = new Map<number, number[]>();
  pieces.forEach(({owner}, index) => {
    if (owner !== undefined) changes.set(owner, [...(changes.get(owner) ?? []), index]);
  });
  const reached = new Set<number>();
  const waiting = pieces.flatMap((piece, index) => (wanted(piece) ? [index] : []));
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (reached.has(index)) continue;
    reached.add(index);
    waiting.push(...pieces[index].uses, ...(changes.get(index) ?? []));
  }
  return reached;
}

/** The elements, and those that they draw. */
export function neededTags({elements}: Parts, tags: readonly string[]): string[] {
  return [...new Set(tags.flatMap(tag => elements[tag]))];
}

const wantedBy = (tags: readonly string[], marks: readonly string[]) => (piece: Piece) =>
  piece.always ||
  (piece.tag !== undefined && tags.includes(piece.tag)) ||
  (piece.mark !== undefined && marks.includes(piece.mark));

/** The built-in content that elements show: `en/facts`. */
export function contentNames({pieces}: Parts, tags: readonly string[]): string[] {
  const reached = closure(pieces, wantedBy(tags, []));
  const code = [...reached].map(index => pieces[index].code).join('\n');
  return [...new Set([...code.matchAll(contentCall)].map(([, name]) => name))];
}

const variable = (mark: string) => `$${mark.replace(/\W/g, '_')}`;
const languageOf = (name: string) => name.split('/')[0];

/** The section of a content file: `selfCheck` for `self-check`. */
export const sectionOfFile = (name: string) =>
  name.replace(/^.*\//, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

// JSON in a string: an object literal would read a field such as `__proto__` as more than data.
function jsonCode(content: unknown): string {
  const json = JSON.stringify(content).replace(/[\\']/g, '\\$&').replaceAll('<', '\\x3c');
  return `JSON.parse('${json}')`;
}

/** Escapes all characters beyond ASCII: not every page declares the encoding in which classic scripts are read. */
const ascii = (code: string) =>
  code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Code that declares the sources of each language once, and for each section a function that makes its content. */
function contentCode(contents: readonly BundledContent[]): string {
  const builtIn = contents.filter(({own}) => !own);
  const languages = [...new Set(builtIn.map(({name}) => languageOf(name)))];
  const sourcesOf = (language: string) =>
    sourcesIn(builtIn.filter(each => languageOf(each.name) === language).map(each => each.content));
  const sources = languages.map(
    language =>
      `${variable(`sources:${language}`)}=$lazily(()=>$unpackSources(${JSON.stringify(packSources(sourcesOf(language)))}))`
  );
  const made = contents.map(({name, content, own}) => {
    const language = languageOf(name);
    const code = own
      ? jsonCode(content)
      : `$unpack(${packedCode(content, sourcesOf(language))},${variable(`sources:${language}`)}())`;
    return `${variable(`content:${name}`)}=$lazily(()=>${code})`;
  });
  return made.length ? ascii(`const ${[...sources, ...made].join()};`) : '';
}

/** Code that adds a language, and keeps what another script of ours may have added to it. */
function packCode(language: string, words: readonly string[], contents: readonly BundledContent[]) {
  const entries = words.map(name => `${name}:${variable(`words:${language}:${name}`)}`);
  const own = contents
    .filter(({name}) => languageOf(name) === language)
    .map(({name}) => `${sectionOfFile(name)}:${variable(`content:${name}`)}`);
  const before = `globalThis[Symbol.for("eczema-guide.languages")].get("${language}")`;
  return `$addLanguage("${language}",{words:{...${before}?.words,${entries.join()}},content:{...${before}?.content,${own.join()}}});`;
}

function pieceCode({code, kind, mark, always, owner, tag}: Piece): string {
  const text = mark ? `const ${variable(mark)}=${code}` : `${kind ? `${kind} ` : ''}${code}`;
  const isStatement = kind || mark || always || tag || owner !== undefined;
  const named = text.replace(contentCall, (_, name: string) => `${variable(`content:${name}`)}()`);
  return isStatement ? `${named};` : named;
}

/** What a joined script must contain. */
export interface Wanted {
  readonly tags: readonly string[];
  readonly contents: readonly BundledContent[];
  /** The languages other than English. */
  readonly languages: readonly string[];
  /** The sections whose words the elements use. */
  readonly sections: readonly string[];
  /** Whether it reads FHIR forms. */
  readonly forms: boolean;
}

/** Joins pieces into one classic script that adds no global name to the page. */
export function joinParts({banner, pieces}: Parts, wanted: Wanted): string {
  const {tags, contents, languages, sections, forms} = wanted;
  const unpacking = ['lazily', 'unpack', 'unpackSources'];
  const words = ['common', ...sections];
  const marks = languages.flatMap(language => words.map(name => `words:${language}:${name}`));
  const ending = [...(languages.length ? ['addLanguage'] : []), 'watchPlaceholders'];
  const head = [...unpacking, ...(forms ? ['forms'] : [])];
  const reached = closure(pieces, wantedBy(tags, [...head, ...marks, ...ending]));
  const ordered = pieces.filter((_, index) => reached.has(index));
  const lastUnpacking = ordered.findIndex(({mark}) => mark === 'unpackSources') + 1;
  const present = (language: string) =>
    words.filter(name => ordered.some(({mark}) => mark === `words:${language}:${name}`));
  const code = [
    ...ordered.slice(0, lastUnpacking).map(pieceCode),
    contentCode(contents),
    ...ordered.slice(lastUnpacking).map(pieceCode),
    ...languages.map(language => packCode(language, present(language), contents)),
    '$watchPlaceholders();',
  ].join('');
  return `${banner}\n(()=>{"use strict";${code}})();\n`;
}
