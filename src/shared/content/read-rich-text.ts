import {isSafeLink} from './inline-markup.js';
import {
  blockTags,
  isBlock,
  isShown,
  RichText,
  uncopied,
  type AnyText,
  type RichNode,
} from './rich-text.js';

/** True for elements, false for text and comments. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

const silent =
  'script, template, style, noscript, datalist, [hidden], [popover], dialog:not([open])';

// What is visible and can't be copied as text.
const things = 'math, svg, iframe, object, audio, video, canvas, select, textarea';

// The elements that are kept; of other elements only the words are.
const kept = [
  ...blockTags,
  ...'a abbr b bdi br cite code del em glossary-term i ins mark q rp rt ruby s small strong sub sup u'.split(
    ' '
  ),
];

// The elements that only give words a line of their own.
const boxes = 'div, section, article, aside, header, footer, main, address';

const keptAttributes =
  'lang dir title aria-hidden start reversed type value colspan rowspan scope open term definition'.split(
    ' '
  );

type Attributes = Readonly<Record<string, string>>;

function attributesOf(element: Element, names: readonly string[]): Attributes {
  return Object.fromEntries(
    names.flatMap(name => {
      const value = element.getAttribute(name);
      return value === null ? [] : [[name, value]];
    })
  );
}

const styleOf = (element: Element) => element.getAttribute('style') ?? '';

// Whole properties: themes hide the back of many things, `backface-visibility: hidden`.
const hiding = /(?:^|[;\s])(?:display|(?:content-)?visibility)\s*:\s*(?:none|hidden|collapse)/i;

/** True for what shows no words on a page. */
export const isHidden = (element: Element): boolean =>
  element.matches(silent) || hiding.test(styleOf(element));

// The usual class names for words that are only for screen readers.
const forScreenReaders = /\b(?:sr-only|screen-reader-text|visually-?hidden)\b/;

// The `type` of a list that editors number by a style.
function listType(style: string): Attributes {
  const [, size, kind] = /(lower|upper)-(alpha|latin|roman)/.exec(style) ?? [];
  const letter = kind === 'roman' ? 'i' : 'a';
  return size ? {type: size === 'upper' ? letter.toUpperCase() : letter} : {};
}

function readImage(element: Element): RichNode[] {
  const alt = element.getAttribute('alt') ?? '';
  const src = element.getAttribute('src')?.trim() ?? '';
  // Content systems turn emoji into pictures, whose size depends on the page's styles.
  const isEmoji = /^[\p{Extended_Pictographic}\p{RI}\u200d\ufe0f]+$/u.test(alt);
  const shows = !isEmoji && (isSafeLink(src) || /^data:image\//i.test(src));
  const size = attributesOf(element, ['width', 'height', 'title']);
  return shows && src
    ? [{tag: 'img', attributes: {loading: 'lazy', alt, ...size, src}, children: []}]
    : [alt];
}

// The elements for styles, as editors write them.
const styles = [
  [/line-through/, 's'],
  [/vertical-align\s*:\s*super/, 'sup'],
  [/vertical-align\s*:\s*sub\b/, 'sub'],
] as const;

function tagOf(element: Element, children: readonly RichNode[], attributes: Attributes): string {
  const {localName} = element;
  const isBox = element.matches(boxes);
  if (localName === 'strike') return 's';
  if (isBox && !children.some(isBlock)) return 'p';
  if (localName === 'a' ? attributes.href : !isBox && kept.includes(localName)) return localName;
  return Object.keys(attributes).length ? (isBox ? 'div' : 'span') : '';
}

function readElement(element: Element, inPre: boolean): RichNode[] {
  if (isHidden(element)) return [];
  if (element.matches('img')) return readImage(element);
  // A drawing without words is an icon.
  if (element.matches('svg') && !element.querySelector('text')) return [];
  if (element.matches(things)) return [uncopied];
  const href = element.getAttribute('href')?.trim() ?? '';
  const style = styleOf(element);
  const attributes = {
    ...attributesOf(element, keptAttributes),
    ...(element.matches('ol') && listType(style)),
    ...(element.matches('a') && href && isSafeLink(href) && {href}),
    ...(forScreenReaders.test(element.getAttribute('class') ?? '') && {class: 'visually-hidden'}),
  };
  const children = readNodes([...element.childNodes], inPre || element.matches('pre'));
  const tag = tagOf(element, children, attributes);
  return styles.reduce<RichNode[]>(
    (nodes, [pattern, tag]) => (pattern.test(style) ? [{tag, children: nodes}] : nodes),
    tag ? [{tag, attributes, children}] : children
  );
}

/** Converts nodes of a page into those of a text: elements that aren't kept leave their words, hidden ones nothing. */
export function readNodes(nodes: readonly Node[], inPre = false): RichNode[] {
  const read = nodes.flatMap(node => {
    if (isElement(node)) return readElement(node, inPre);
    const words = node.nodeType === 3 ? (node.textContent ?? '') : '';
    return words ? [inPre ? words : words.replace(/[ \t\n\r\f]+/g, ' ')] : [];
  });
  return read.some(isBlock) ? read.filter(each => each !== ' ') : read;
}

// Bare words beside blocks are also paragraphs.
function inBlocks(nodes: readonly RichNode[]): RichNode[] {
  const blocks: RichNode[] = [];
  let line: RichNode[] = [];
  const endLine = () => {
    blocks.push({tag: 'p', children: line});
    line = [];
  };
  for (const node of nodes)
    if (isBlock(node)) {
      endLine();
      blocks.push(node);
    } else line.push(node);
  endLine();
  return blocks.filter(isShown);
}

const isOwnTag = (element: Element) => element.localName.includes('-');

// The language of the nearest element around, inside ours.
function languageAround(element: Element | null): Attributes {
  if (!element?.getAttribute || isOwnTag(element)) return {};
  return {
    ...languageAround(element.parentNode as Element | null),
    ...attributesOf(element, ['lang', 'dir']),
  };
}

function richText(nodes: readonly RichNode[], around: Attributes): AnyText {
  if (!nodes.some(isShown)) return '';
  const isRich = nodes.some(isBlock);
  if (!isRich && !Object.keys(around).length) return new RichText(nodes);
  const attributes = {...around, ...(isRich && {class: 'rich'})};
  return new RichText([{tag: isRich ? 'div' : 'span', attributes, children: nodes}]);
}

const languageOf = ([first]: readonly Node[]) =>
  languageAround((first?.parentNode as Element | null | undefined) ?? null);

// The content of another wrapper is on a line of its own.
const lineEnd: RichNode = {tag: 'p', children: []};

/** Reads what a publisher wrote, as inline text or as blocks. */
export function readText(nodes: readonly Node[]): AnyText {
  const read = nodes.flatMap((node, place) => {
    const isBeside = node.parentNode === nodes[place - 1]?.parentNode;
    return [...(place && !isBeside ? [lineEnd] : []), ...readNodes([node])];
  });
  const blocks = read.some(isBlock) ? inBlocks(read) : read;
  const [first] = blocks;
  const isLine = blocks.length === 1 && typeof first !== 'string' && first.tag === 'p';
  const lines = isLine && !Object.keys(first.attributes ?? {}).length;
  return richText(lines ? first.children : blocks, languageOf(nodes));
}

const inOneLine = (node: RichNode): readonly RichNode[] =>
  isBlock(node) ? [' ', ...node.children.flatMap(inOneLine), ' '] : [node];

/** Reads words in one line, such as a title. */
export function readLine(nodes: readonly Node[]): AnyText {
  return richText(readNodes(nodes).flatMap(inOneLine), languageOf(nodes));
}
