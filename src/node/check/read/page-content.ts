import {isText, type Text} from 'domhandler';
import {attributeFields, contentAttributes} from '../../../shared/content/content-attributes.js';
import {escapeMarks, plainText} from '../../../shared/content/inline-markup.js';
import {jsonScripts} from '../../../shared/content/json-source.js';
import {readChildren} from '../../../shared/content/read-children.js';
import {isHidden} from '../../../shared/content/read-rich-text.js';
import {lettersOf, RichText} from '../../../shared/content/rich-text.js';
import {isRecord} from '../../../shared/is-record.js';
import type {PageNode} from '../../html/page-node.js';
import {formats} from '../elements.js';
import {pageRules} from '../rules/pages.js';
import {readFragment, type ContentFragment, type ReadError} from './fragment.js';
import {showsChildren} from './page-elements.js';

/** An element of a page, and the content that the page gives it. */
export interface PageElement {
  readonly element: PageNode;
  /** The address of its file, which comes before everything else. */
  readonly src: string | null;
  /** The content between its tags. */
  readonly inside: ContentFragment | ReadError | undefined;
  /** All of its content, attributes included. */
  readonly fragment: ContentFragment | undefined;
  /** The guides around it, the nearest first. */
  readonly guides: readonly PageElement[];
  /** True if it shows built-in text, since nothing else was given. */
  readonly builtIn: boolean;
}

const headings = /^H[1-6]$/;

// The readers return items without their positions, so they are looked up in the order of the items.
function itemElements(element: PageNode): PageNode[] {
  const found = new Map<string, PageNode[]>();
  const open = [...element.children];
  for (let next = open.shift(); next; next = open.shift()) {
    if (isHidden(next.asElement)) continue;
    const kind = headings.test(next.tagName) ? 'heading' : next.localName;
    found.set(kind, [...(found.get(kind) ?? []), next]);
    if (kind !== 'li' && kind !== 'details') open.unshift(...next.children);
  }
  return found.get('details') ?? found.get('li') ?? found.get('dt') ?? found.get('heading') ?? [];
}

// The rules expect texts with inline markup.
const asMarkup = (_key: string, value: unknown) =>
  // Words that are struck are no plain text, and something to show.
  value instanceof RichText
    ? escapeMarks(plainText(value) || value.nodes.map(lettersOf).join(''))
    : value;

function htmlFragment(element: PageNode, raw: unknown): ContentFragment {
  let items: PageNode[] | undefined;
  return {
    tag: element.localName,
    // JSON drops fields without a value.
    content: JSON.parse(JSON.stringify(raw, asMarkup)) as unknown,
    offsetOf: path => {
      const [, index] = /^\w+\[(\d+)\]/.exec(path) ?? [];
      items ??= index === undefined ? undefined : itemElements(element);
      return (items?.[Number(index)] ?? element).offsetOf();
    },
  };
}

function moved(read: ContentFragment | ReadError, start: number): ContentFragment | ReadError {
  if ('rule' in read) return {...read, offset: start + read.offset};
  return {
    ...read,
    offsetOf: path => start + read.offsetOf(path),
    duplicates: read.duplicates?.map(({path, offset}) => ({path, offset: offset + start})),
  };
}

const textsIn = ({childNodes}: PageNode): Text[] =>
  childNodes.flatMap(child =>
    isText(child.node) ? (child.node.data.trim() ? [child.node] : []) : textsIn(child)
  );

/** The JSON text inside an element as the file has it; `undefined` where browsers read a different text. */
function writtenText(around: PageNode, page: string) {
  const [text, ...more] = textsIn(around);
  const place = text?.sourceCodeLocation;
  if (!place || more.length) return undefined;
  const written = page.slice(place.startOffset, place.endOffset);
  // Browsers turn each line ending into one character.
  return written.replace(/\r\n?/g, '\n') === text.data
    ? {written, start: place.startOffset}
    : undefined;
}

function jsonFragment(element: PageNode, text: string, page: string): ContentFragment | ReadError {
  const {localName: tag} = element;
  const scripts = jsonScripts(element.asElement) as unknown as PageNode[];
  const around = scripts.length === 1 ? scripts[0] : element;
  const found = writtenText(around, page);
  if (found) return moved(readFragment(found.written, tag), found.start);
  const offset = around.offsetOf();
  const read = readFragment(text, tag);
  return 'rule' in read ? {...read, offset} : {...read, offsetOf: () => offset};
}

function unreadWords(element: PageNode, unread: string): ReadError {
  const {localName: tag} = element;
  return {
    rule: pageRules.wordsInTag,
    tag,
    path: '',
    offset: element.offsetOf(),
    message: `has words inside that it can't read: ${unread}`,
    fix: `Put a list, or JSON in <script type="application/json">, between <${tag}> and </${tag}>, and nothing else.`,
  };
}

/** Reads the content inside an element exactly as the element itself does in a browser. */
export function readInside(
  element: PageNode,
  page: string
): ContentFragment | ReadError | undefined {
  const {localName: tag} = element;
  const read = readChildren(element.asElement, formats[tag], showsChildren(element));
  if (!read) return undefined;
  if ('unread' in read) return unreadWords(element, read.unread);
  return read.source === 'child'
    ? jsonFragment(element, read.raw as string, page)
    : htmlFragment(element, read.raw);
}

const kebabCase = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** Adds the fields that attributes set to the other content, if there is any. */
export function withAttributes(
  fragment: ContentFragment | undefined,
  element: PageNode
): ContentFragment | undefined {
  const {localName: tag, asElement} = element;
  const format = formats[tag];
  const own = attributeFields(asElement, format.attributes);
  if (!fragment && !Object.keys(own).length) return undefined;
  const fields = attributeFields(asElement, contentAttributes(format));
  if (fragment && !isRecord(fragment.content)) return fragment;
  return {
    tag,
    content: {...(fragment?.content as object | undefined), ...fields},
    offsetOf: path => {
      const [field] = path.split(/[.[]/);
      const attribute = field === 'id' ? 'poll-id' : kebabCase(field);
      return field in fields || !fragment ? element.offsetOf(attribute) : fragment.offsetOf(path);
    },
  };
}
