import type {Node} from 'jsonc-parser';
import type {Fields} from './text/fields.js';
import {sectionNames, tagOf} from '../../elements/all.js';
import {isRecord} from '../../shared/is-record.js';
import {plainText} from '../../shared/content/inline-markup.js';
import {withIds} from '../../shared/content/slug.js';
import {readJson} from './read/json-text.js';
import {joinPath} from './read/positions.js';
import {listsWithIds} from './rules/ids.js';
import {formats, guideTag} from './elements.js';
import {plainField} from './schema-shape.js';
import {whichElement} from './which-element.js';

// A string in quotes of any kind, up to a quote that is followed by what may follow a string in JSON.
const quoted =
  /"(?:[^"\\\n]|\\.)*"(?=\s*[:,}\]])|[“”„‟«»‘’‚'"]([^\n]*?)[“”„‟«»‘’‚'"](?=\s*(?:[:,}\]]|\n))/g;

/** Straightens quotes where JSON needs its own; quotes inside a string are part of its words and stay. */
function straighten(text: string): string {
  return text.replace(quoted, (whole, inner: string | undefined) =>
    inner === undefined ? whole : `"${inner.replace(/(?<!\\)"/g, '\\"')}"`
  );
}

const words = (item: Fields) =>
  ['title', 'question', 'text', 'label', 'name', 'generic', 'term', 'action']
    .map(field => item[field])
    .find((value): value is string => typeof value === 'string');

/** The id that an element would give each item without one, by the item's path. */
function missingIds(content: unknown): Map<string, string> {
  const found = new Map<string, string>();
  for (const {path, items} of listsWithIds(content)) {
    const objects = items.map(item => (typeof item === 'string' ? {title: item} : item));
    if (!objects.every(isRecord)) continue;
    const named = withIds(objects as {id?: string}[], item =>
      plainText(words(item as Fields) ?? '')
    );
    named.forEach(({id}, index) => {
      if (objects[index].id === undefined) found.set(joinPath(path, index), id);
    });
  }
  return found;
}

// What readers see first comes first; unknown fields follow these, in their own order.
const order = [
  ...['$schema', 'id', 'title', 'question', 'term', 'name', 'generic', 'intro', 'lang', 'license'],
  ...['text', 'label', 'answer', 'definition'],
];
const last = ['sources', 'review', 'funding', 'sponsor', 'strings', 'check'];

function rank(name: string): number {
  if (last.includes(name)) return order.length + 1 + last.indexOf(name);
  return order.includes(name) ? order.indexOf(name) : order.length;
}

/** The field that a plain string at a path means, by the schema of its element or, in a guide, of its section. */
function plainFieldOf(tag: string, path: string): string | undefined {
  const [, name, rest] = /^(\w+)\.(.*)/.exec(path) ?? [];
  const section = sectionNames.find(each => tag === guideTag && each === name);
  return section ? plainFieldOf(tagOf[section], rest) : plainField(formats[tag].schema, path);
}

/** Rewrites a JSON text with ids added and fields in order; everything between them stays as it was. */
class Rewriter {
  constructor(
    private readonly text: string,
    private readonly ids: ReadonlyMap<string, string>,
    private readonly tag: string | undefined
  ) {}

  write(node: Node, path = ''): string {
    if (node.type === 'object') return this.writeObject(node, path);
    if (node.type === 'array') return this.writeArray(node, path);
    const id = this.ids.get(path);
    const field = id && this.tag && plainFieldOf(this.tag, path);
    const own = this.slice(node);
    return field ? `{"id": ${JSON.stringify(id)}, "${field}": ${own}}` : own;
  }

  private writeArray({offset, length, children = []}: Node, path: string): string {
    const items = children.map((item, index) => this.write(item, joinPath(path, index)));
    return this.weave(offset, length, children, items);
  }

  private writeObject({offset, length, children = []}: Node, path: string): string {
    const fields = children.map(property => {
      const [name, value] = property.children!;
      const key = name.value as string;
      const before = this.text.slice(property.offset, value.offset);
      return {key, text: before + this.write(value, joinPath(path, key))};
    });
    const sorted = fields.sort((one, other) => rank(one.key) - rank(other.key));
    const id = this.ids.get(path);
    const written = sorted.map(({text}) => text);
    if (id && written.length) {
      const gap = this.text.slice(offset + 1, children[0].offset);
      written[0] = `"id": ${JSON.stringify(id)},${gap || ' '}${written[0]}`;
    }
    return this.weave(offset, length, children, written);
  }

  // Commas and white space between brackets stay; the items or fields between them are rewritten.
  private weave(
    offset: number,
    length: number,
    children: readonly Node[],
    written: readonly string[]
  ) {
    let end = offset;
    let text = '';
    children.forEach((child, index) => {
      text += this.text.slice(end, child.offset) + written[index];
      end = child.offset + child.length;
    });
    return text + this.text.slice(end, offset + length);
  }

  private slice({offset, length}: Node): string {
    return this.text.slice(offset, offset + length);
  }
}

/**
 * Fixes what is safe to fix in the text of a JSON file: curly or single quotes in place of JSON's, missing ids (the
 * ones that elements generate anyway) and the order of fields. Words stay as they are; a text that still isn't JSON
 * is returned unchanged. Without a tag, the fields and the file's name show the element; plain strings of an unknown
 * one stay strings.
 */
export function fixText(text: string, as?: string, file = ''): string {
  const given = 'mistake' in readJson(text) ? straighten(text) : text;
  const read = readJson(given);
  if ('mistake' in read) return text;
  const {value, tree} = read;
  if (!isRecord(value) || value.resourceType === 'Questionnaire') return given;
  const tag = as ?? whichElement(value, file);
  const written = new Rewriter(given, missingIds(value), tag).write(tree);
  return given.slice(0, tree.offset) + written + given.slice(tree.offset + tree.length);
}
