import {plainText} from './inline-markup.js';
import {isElement, readLine, readNodes, readText} from './read-rich-text.js';
import {isShown, lettersOf, RichText, type AnyText} from './rich-text.js';

/** An item that a publisher wrote as HTML: `<li><strong>Title</strong> text</li>`. */
export interface HtmlItem {
  readonly id?: string;
  readonly title?: AnyText;
  /** What follows the title. */
  readonly text: AnyText;
  /** Both as they stand. */
  readonly whole: AnyText;
}

/** What a publisher wrote as plain HTML children: a heading, paragraphs and a list. */
export interface HtmlContent {
  readonly title?: AnyText;
  readonly intro?: AnyText;
  readonly items: readonly HtmlItem[];
}

const isContent = (child: Element) =>
  !child.slot && !child.matches('script, template, style, noscript');

/** The children that stand for content: not the slots, not scripts or templates. */
export function contentChildren(host: Element): Element[] {
  // On a server an element may not know its children.
  return [...(host.children ?? [])].filter(isContent);
}

/** The same with the text that stands between them. */
export function contentNodes(host: Element): Node[] {
  return [...(host.childNodes ?? [])].filter(node =>
    isElement(node) ? isContent(node) : node.nodeType === 3
  );
}

const isWrapper = (node: Node): node is Element =>
  isElement(node) && node.matches('div, section, article') && !node.matches('[hidden]');

/** The same without wrappers, which content systems like to add, at any depth. */
export function unwrappedNodes(host: Element): Node[] {
  return contentNodes(host).flatMap(node => (isWrapper(node) ? unwrappedNodes(node) : [node]));
}

/** The elements among them. */
export function unwrappedChildren(host: Element): Element[] {
  return unwrappedNodes(host).filter(isElement);
}

const wordsIn = (host: Element) => readNodes(contentNodes(host));

/** True where there are words inside to show; an empty list has none. */
export function hasWords(host: Element): boolean {
  return wordsIn(host).some(isShown);
}

// Letters and figures only: readers may take a line, a mark or a space apart.
const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu) ?? [];

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield plainText(value);
  else if (typeof value === 'number') yield String(value);
  else if (value instanceof RichText) yield* value.nodes.map(lettersOf);
  else if (typeof value === 'object' && value)
    for (const each of Object.values(value)) yield* stringsIn(each);
}

/** True where what was read of an element's children holds all of their words. */
export function holdsAllWords(read: unknown, host: Element): boolean {
  const left = new Map<string, number>();
  for (const letter of letters([...stringsIn(read)].join('\n')))
    left.set(letter, (left.get(letter) ?? 0) + 1);
  return letters(wordsIn(host).map(lettersOf).join('\n')).every(letter => {
    const count = left.get(letter) ?? 0;
    left.set(letter, count - 1);
    return count > 0;
  });
}

function readItem(item: Element): HtmlItem {
  const id = item.id || item.getAttribute('data-id');
  const nodes = [...item.childNodes];
  const first = nodes.find(node => readNodes([node]).some(isShown));
  const leads =
    first && isElement(first) && first.matches('strong, b, h1, h2, h3, h4, h5, h6') && first;
  const title = leads && readLine([...leads.childNodes]);
  const rest = nodes.filter(node => node !== leads);
  return {
    ...(id && {id}),
    ...(title && {title}),
    text: readText(rest),
    whole: readText(nodes),
  };
}

const isHeading = (child: Element) => child.matches('h1, h2, h3, h4, h5, h6');
const isList = (child: Element) => child.matches('ul, ol');

/** What a publisher wrote as lists with a heading above each: items that say which group is theirs. */
export interface GroupedHtml {
  readonly title?: AnyText | undefined;
  readonly groups?: readonly {readonly id: string; readonly title: AnyText}[];
  readonly items: readonly (HtmlItem & {readonly group?: string})[];
}

/** Reads the lists with their headings as groups, where two headings or more have a list of their own. */
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
    [...list.children].map(() => (heading ? {group: id(heading)} : {}))
  );
  return {
    title: heads[0] === headings[0] ? undefined : title,
    groups: heads.map(heading => ({id: id(heading), title: readLine([...heading.childNodes])})),
    items: items.map((item, index) => ({...item, ...groupsOfItems[index]})),
  };
}

/** Reads a heading, paragraphs and the items of lists; nothing where there is no list. */
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
    items: lists.flatMap(list => [...list.children].map(readItem)),
  };
}
