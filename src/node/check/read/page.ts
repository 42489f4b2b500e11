import {parse} from 'parse5';
import {contentAttributes} from '../../../shared/content/content-controller.js';
import {attributeFields} from '../../../shared/content/content-attributes.js';
import {jsonChild} from '../../../shared/content/json-source.js';
import {isRecord} from '../../../shared/is-record.js';
import {readHtml} from '../../../shared/content/html-content.js';
import {formats, guideTag} from '../elements.js';
import {readPiece, type Piece, type Trouble} from './fragment.js';
import {nearestName} from '../../../shared/content/nearest-name.js';
import {elementsOf, PageElement} from '../../html/page-element.js';
import {readingRules} from '../rules/files.js';

/** A file that a page's element takes its content from. */
export interface PageSource {
  readonly src: string;
  readonly tag: string;
  readonly offset: number;
}

/** What a page gives its elements. */
export interface Page {
  readonly pieces: readonly Piece[];
  readonly troubles: readonly Trouble[];
  readonly sources: readonly PageSource[];
}

const tags = Object.keys(formats);

function tagOf(element: PageElement): string {
  const placeholder = element.getAttribute('data-guide');
  // Its attributes turn into those of the element that it becomes.
  element.prefix = placeholder === null ? '' : 'data-';
  return placeholder ?? element.localName;
}

function misspelt(tag: string, element: PageElement): Trouble | undefined {
  const placeholder = element.prefix !== '';
  const meant = nearestName(tag, tags);
  if (tag in formats || !(placeholder || (tag.includes('-') && meant))) return undefined;
  return {
    rule: readingRules.tag,
    tag,
    path: '',
    offset: element.offsetOf(placeholder ? 'guide' : ''),
    message: `there is no element ${tag}${meant ? `; ${meant} was meant?` : ''}`,
    fix: meant ? `Write ${meant}.` : `Write one of: ${tags.join(', ')}.`,
  };
}

const headings = /^H[1-6]$/;

// Where the nth item of a list was written; the readers give items without their places.
function itemElements(element: PageElement): PageElement[] {
  const found = new Map<string, PageElement[]>();
  const open = [...element.children];
  for (let next = open.shift(); next; next = open.shift()) {
    const kind = headings.test(next.tagName) ? 'heading' : next.localName;
    found.set(kind, [...(found.get(kind) ?? []), next]);
    if (kind !== 'li' && kind !== 'details') open.unshift(...next.children);
  }
  return found.get('details') ?? found.get('li') ?? found.get('heading') ?? [];
}

function htmlPiece(tag: string, element: PageElement): Piece | undefined {
  const {fromHtml, readHtml: read = readHtml} = formats[tag];
  const html = fromHtml && read(element.asElement);
  if (!html) return undefined;
  const content = JSON.parse(JSON.stringify(fromHtml(html, element.asElement))) as unknown;
  let items: PageElement[] | undefined;
  return {
    tag,
    content,
    offsetOf: path => {
      const [, index] = /^\w+\[(\d+)\]/.exec(path) ?? [];
      items ??= index === undefined ? undefined : itemElements(element);
      return (items?.[Number(index)] ?? element).offsetOf();
    },
  };
}

const kebabCase = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

// Attributes set single fields of whatever else was given.
function withAttributes(
  piece: Piece | undefined,
  tag: string,
  element: PageElement
): Piece | undefined {
  const format = formats[tag];
  const own = attributeFields(element.asElement, format.attributes);
  if (!piece && !Object.keys(own).length) return undefined;
  const fields = attributeFields(element.asElement, contentAttributes(format));
  if (piece && !isRecord(piece.content)) return piece;
  return {
    tag,
    content: {...(piece?.content as object | undefined), ...fields},
    offsetOf: path => {
      const [field] = path.split(/[.[]/);
      const attribute = field === 'id' ? 'poll-id' : kebabCase(field);
      return field in fields || !piece ? element.offsetOf(attribute) : piece.offsetOf(path);
    },
  };
}

function scriptPiece(script: PageElement, tag: string, html: string): Piece | Trouble {
  const [text] = script.node.childNodes;
  const {startOffset = 0, endOffset = 0} = text?.sourceCodeLocation ?? {};
  // From the page itself: the parser has made one character of each end of a line.
  const read = readPiece(html.slice(startOffset, endOffset), tag);
  if ('rule' in read) return {...read, offset: (startOffset || script.offsetOf()) + read.offset};
  return {
    ...read,
    offsetOf: path => startOffset + read.offsetOf(path),
    twice: read.twice?.map(({path, offset}) => ({path, offset: offset + startOffset})),
  };
}

/** Reads what a page gives our elements: files, JSON children, HTML children, attributes and placeholders. */
export function readPage(html: string): Page {
  const pieces: Piece[] = [];
  const troubles: Trouble[] = [];
  const sources: PageSource[] = [];
  const drawsWarning = new Set<string>();
  for (const {element, lang} of elementsOf(parse(html, {sourceCodeLocationInfo: true}))) {
    const tag = tagOf(element);
    const trouble = misspelt(tag, element);
    if (trouble) troubles.push(trouble);
    if (!Object.hasOwn(formats, tag)) continue;
    drawsWarning.add(tag);
    const src = element.getAttribute('src');
    if (src) sources.push({src, tag, offset: element.offsetOf('src')});
    if (src) continue;
    const script = jsonChild(element.asElement) as unknown as PageElement | undefined;
    const read = script ? scriptPiece(script, tag, html) : htmlPiece(tag, element);
    if (read && 'rule' in read) troubles.push(read);
    else {
      const piece = withAttributes(read, tag, element);
      if (piece)
        pieces.push({...piece, twice: read?.twice, lang: element.getAttribute('lang') ?? lang});
    }
  }
  const warned = drawsWarning.has('boxed-warning') || drawsWarning.has(guideTag);
  return {pieces: pieces.map(piece => ({...piece, warned})), troubles, sources};
}
