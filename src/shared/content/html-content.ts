import {plainText} from './inline-markup.js';
import {slotOf} from './assign-slots.js';
import {isElement, isHidden, readLine, readNodes, readText} from './read-rich-text.js';
import {isShown, lettersOf, RichText, uncopied, type AnyText} from './rich-text.js';

/** An item that a publisher wrote as HTML: `<li><strong>Title</strong> text</li>`. */
export interface HtmlItem {
  readonly id?: string;
  readonly title?: AnyText;
  /** What follows the title. */
  readonly text: AnyText;
  /** Both, unchanged. */
  readonly whole: AnyText;
}

/** What a publisher wrote as plain HTML children: a heading, paragraphs and a list. */
export interface HtmlContent {
  readonly title?: AnyText;
  readonly intro?: AnyText;
  readonly items: readonly HtmlItem[];
}

/** Makes content from HTML: its items are those of one field. */
export const itemsAs =
  (field: string, make: (item: HtmlItem) => object) =>
  ({items, ...rest}: HtmlContent): object => ({...rest, [field]: items.map(make)});

/** Makes an item with its title in one field and its text in another; the text of an item without a title is its name. */
export const named =
  (name: string, more: string) =>
  ({title, text, whole: _, ...rest}: HtmlItem): object =>
    title ? {...rest, [name]: title, [more]: text} : {...rest, [name]: text};

const isContent = (child: Element) =>
  !slotOf(child) && !child.matches('script, template, style, noscript');

// On a server an element may not know its children.
const shownChildren = (host: Element) =>
  [...(host.children ?? [])].filter(child => !isHidden(child));

/** The children that are content: not those in slots, not what is hidden. */
export function contentChildren(host: Element): Element[] {
  return shownChildren(host).filter(isContent);
}

/** The same with the text between them, with what is hidden, and with CDATA, which HTML reads as a comment. */
export function contentNodes(host: Element): Node[] {
  return [...(host.childNodes ?? [])].filter(node =>
    isElement(node)
      ? isContent(node)
      : node.nodeType === 3 || node.textContent?.startsWith('[CDATA[')
  );
}

/** What content systems tend to put around content. */
export const wrappers = 'div, section, article';

/** The nodes that are content, without wrappers at any depth. */
export function unwrappedNodes(host: Element, around = wrappers): Node[] {
  return contentNodes(host).flatMap(node => {
    if (!isElement(node)) return [node];
    if (isHidden(node)) return [];
    return node.matches(around) ? unwrappedNodes(node, around) : [node];
  });
}

/** The elements among them. */
export function unwrappedChildren(host: Element): Element[] {
  return unwrappedNodes(host).filter(isElement);
}

const wordsIn = (host: Element) => readNodes(contentNodes(host));

/** True if there is something inside to show; an empty list isn't. */
export function hasWords(host: Element): boolean {
  return wordsIn(host).some(isShown);
}

/** True if a publisher wrote something inside, even if a page doesn't show it. */
export function isWritten(host: Element): boolean {
  return (
    hasWords(host) ||
    contentNodes(host).some(node =>
      isElement(node) ? isWritten(node) : isShown(node.textContent ?? '')
    )
  );
}

// Only letters and digits: parsing may change lines, marks and spaces.
const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu) ?? [];

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield plainText(value);
  else if (typeof value === 'number') yield String(value);
  else if (value instanceof RichText) yield* value.nodes.map(lettersOf);
  else if (typeof value === 'object' && value)
    for (const each of Object.values(value)) yield* stringsIn(each);
}

/** True if what was read from an element's children has all of their visible words. */
export function holdsAllWords(read: unknown, host: Element): boolean {
  const written = wordsIn(host).map(lettersOf).join('\n');
  if (written.includes(uncopied)) return false;
  const left = new Map<string, number>();
  for (const letter of letters([...stringsIn(read)].join('\n')))
    left.set(letter, (left.get(letter) ?? 0) + 1);
  return letters(written).every(letter => {
    const count = left.get(letter) ?? 0;
    left.set(letter, count - 1);
    return count > 0;
  });
}

/** What leads a block of words: a bold run or a heading that is its first thing. */
export function leadOf(block: Element): Element | undefined {
  const first = [...block.childNodes].find(node => readNodes([node]).some(isShown));
  return first && isElement(first) && first.matches('strong, b, h1, h2, h3, h4, h5, h6')
    ? first
    : undefined;
}

function makeItem(
  item: Element,
  lead: Element | undefined,
  rest: readonly Node[],
  nodes: readonly Node[]
): HtmlItem {
  const id = item.id || item.getAttribute('data-id');
  const title = lead && readLine([...lead.childNodes]);
  return {
    ...(id && {id}),
    ...(title && {title}),
    text: readText(rest),
    whole: readText(nodes),
  };
}

function readItem(item: Element): HtmlItem {
  const nodes = [...item.childNodes];
  const lead = leadOf(item);
  return makeItem(
    item,
    lead,
    nodes.filter(node => node !== lead),
    nodes
  );
}

// A term without words of its own may share those of the next: it isn't an item, and its words count as missing.
function readTerms(list: Element): HtmlItem[] {
  const terms: {term: Element; text: Node[]}[] = [];
  for (const child of unwrappedChildren(list))
    if (child.matches('dt')) terms.push({term: child, text: []});
    else terms.at(-1)?.text.push(...child.childNodes);
  return terms
    .map(({term, text}) => makeItem(term, term, text, [...term.childNodes, ...text]))
    .filter(({text}) => text);
}

const isHeading = (child: Element) => child.matches('h1, h2, h3, h4, h5, h6');

/** True for lists. */
export const isList = (child: Element) => child.matches('ul, ol, dl');

const readList = (list: Element) =>
  list.matches('dl') ? readTerms(list) : shownChildren(list).map(readItem);

/** What a publisher wrote as lists with a heading above each: items that name their group. */
export interface GroupedHtml {
  readonly title?: AnyText | undefined;
  readonly groups?: readonly {readonly id: string; readonly title: AnyText}[];
  readonly items: readonly (HtmlItem & {readonly group?: string})[];
}

/** Reads the lists with their headings as groups, if two or more headings have a list of their own. */
export function readGroups(host: Element, {title, items}: HtmlContent): GroupedHtml {
  const children = unwrappedChildren(host);
  const headings = children.filter(isHeading);
  const headingOf = (list: Element) =>
    headings.findLast(heading => children.indexOf(heading) < children.indexOf(list));
  const lists = children.filter(isList).map(list => ({list, heading: headingOf(list)}));
  const heads = headings.filter(each => lists.some(({heading}) => heading === each));
  if (heads.length < 2) return {title, items};
  const id = (heading: Element | undefined) => `group-${heads.indexOf(heading!)}`;
  const groupsOfItems = lists.flatMap(({list, heading}) =>
    readList(list).map(() => (heading ? {group: id(heading)} : {}))
  );
  return {
    title: heads[0] === headings[0] ? undefined : title,
    groups: heads.map(heading => ({id: id(heading), title: readLine([...heading.childNodes])})),
    items: items.map((item, index) => ({...item, ...groupsOfItems[index]})),
  };
}

/** Reads a heading, paragraphs and the items of lists; `undefined` if there is no list. */
export function readHtml(host: Element): HtmlContent | undefined {
  const children = unwrappedChildren(host);
  return children.some(isList) ? readBlocks(children) : undefined;
}

/** Reads the heading, the paragraphs and the items of lists among some elements. */
export function readBlocks(children: readonly Element[]): HtmlContent {
  const lists = children.filter(isList);
  const heading = children.find(isHeading);
  const title = heading && readLine([...heading.childNodes]);
  const intro = readText(children.filter(child => child.matches('p')));
  return {
    ...(title && {title}),
    ...(intro && {intro}),
    items: lists.flatMap(readList),
  };
}
