import {isRecord} from '../../shared/is-record.js';
import {packedCode, packSources, sourcesIn} from '../../shared/content/pack-content.js';

/** A piece of the whole script: a declaration, or a statement with an effect. */
export interface Piece {
  readonly code: string;
  /** The word before a declaration whose code lacks it. */
  readonly kind?: string;
  /** The places of the pieces whose names it has. */
  readonly uses: readonly number[];
  /** The element that it defines. */
  readonly tag?: string;
  /** What else a joined script may name. */
  readonly mark?: string;
  /** The place of the piece whose value it changes. */
  readonly owner?: number;
  readonly always?: boolean;
}

/** What the build laid out in `dist/parts.json`. */
export interface Parts {
  readonly banner: string;
  /** For each element those that its module imports, itself among them. */
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

/** Content as fields; a list alone is that of points. */
export const fieldsOf = (content: unknown): Readonly<Record<string, unknown>> =>
  isRecord(content) ? content : {points: content};

const contentCall = /globalThis\["content:([\w/-]+)"\]\(\)/g;

/** Places of all pieces that pieces need: the names that they have, and what changes the values of these. */
function closure(pieces: readonly Piece[], wanted: (piece: Piece) => boolean): Set<number> {
  const changes = new Map<number, number[]>();
  pieces.forEach(({owner}, place) => {
    if (owner !== undefined) changes.set(owner, [...(changes.get(owner) ?? []), place]);
  });
  const reached = new Set<number>();
  const waiting = pieces.flatMap((piece, place) => (wanted(piece) ? [place] : []));
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (reached.has(place)) continue;
    reached.add(place);
    waiting.push(...pieces[place].uses, ...(changes.get(place) ?? []));
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
  const code = [...reached].map(place => pieces[place].code).join('\n');
  return [...new Set([...code.matchAll(contentCall)].map(([, name]) => name))];
}

const variable = (mark: string) => `$${mark.replace(/\W/g, '_')}`;
const languageOf = (name: string) => name.split('/')[0];

/** The name of a file as that of a section: `selfCheck` of `self-check`. */
export const sectionOfFile = (name: string) =>
  name.replace(/^.*\//, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

// JSON in a string: an object literal would read a field such as `__proto__` as more than data.
function jsonCode(content: unknown): string {
  const json = JSON.stringify(content).replace(/[\\']/g, '\\$&').replaceAll('<', '\\x3c');
  return `JSON.parse('${json}')`;
}

/** Escapes all letters beyond ASCII: not every page names the encoding in which it has a classic script read. */
const ascii = (code: string) =>
  code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Declares the sources of each language once, and what makes each section's content. */
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

/** Adds a language to what another script of ours may have brought of it. */
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

/** What a script is joined for. */
export interface Wanted {
  readonly tags: readonly string[];
  readonly contents: readonly BundledContent[];
  /** The languages beside English. */
  readonly languages: readonly string[];
  /** The sections whose words the elements use. */
  readonly sections: readonly string[];
  /** Whether it reads FHIR forms. */
  readonly forms: boolean;
}

/** Joins pieces to one classic script that shares no name with the page. */
export function joinParts({banner, pieces}: Parts, wanted: Wanted): string {
  const {tags, contents, languages, sections, forms} = wanted;
  const unpacking = ['lazily', 'unpack', 'unpackSources'];
  const words = ['common', ...sections];
  const marks = languages.flatMap(language => words.map(name => `words:${language}:${name}`));
  const ending = [...(languages.length ? ['addLanguage'] : []), 'watchPlaceholders'];
  const head = [...unpacking, ...(forms ? ['forms'] : [])];
  const reached = closure(pieces, wantedBy(tags, [...head, ...marks, ...ending]));
  const ordered = pieces.filter((_, place) => reached.has(place));
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
