import {escapeMarks, isSafeLink, plainText, wordJoint} from './inline-markup.js';

/** An item that a publisher wrote as HTML: `<li><strong>Title</strong> text</li>`. */
export interface HtmlItem {
  readonly id?: string;
  readonly title?: string;
  readonly text: string;
}

/** What a publisher wrote as plain HTML children: a heading, paragraphs and a list. */
export interface HtmlContent {
  readonly title?: string;
  readonly intro?: string;
  readonly items: readonly HtmlItem[];
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

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

/** The same without wrappers, which content systems like to add, at any depth. */
export function unwrappedChildren(host: Element): Element[] {
  return contentChildren(host).flatMap(child =>
    child.matches('div, section, article') && !hasBareText(child)
      ? unwrappedChildren(child)
      : [child]
  );
}

const isBareText = (node: Node) => node.nodeType === 3 && /\S/.test(node.textContent ?? '');
const hasBareText = (element: Element) => [...element.childNodes].some(isBareText);

/** The words inside an element that a page shows, as inline markup. */
const wordsIn = (host: Element) => contentNodes(host).map(markupOf).join('');

/** True where there are words inside to show; an empty list has none. */
export function hasWords(host: Element): boolean {
  return /\S/.test(wordsIn(host));
}

// Letters and figures only: readers may take a line, a mark or a space apart.
const letters = (text: string) => plainText(text).match(/[\p{L}\p{N}]/gu) ?? [];

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'number') yield String(value);
  else if (typeof value === 'object' && value)
    for (const each of Object.values(value)) yield* stringsIn(each);
}

/** True where what was read of an element's children holds all of their words. */
export function holdsAllWords(read: unknown, host: Element): boolean {
  const left = new Map<string, number>();
  for (const letter of letters([...stringsIn(read)].join('\n')))
    left.set(letter, (left.get(letter) ?? 0) + 1);
  return letters(wordsIn(host)).every(letter => {
    const count = left.get(letter) ?? 0;
    left.set(letter, count - 1);
    return count > 0;
  });
}

// What shows no words on a page.
const silent = 'script, style, template, noscript, svg, select, [hidden]';

// What stands on lines of its own; lists and tables do by their items and rows.
const blocks =
  'p, li, div, dt, dd, tr, blockquote, pre, figure, section, article, details, summary, h1, h2, h3, h4, h5, h6';

// Small figures, as in 10⁶: without their height, other numbers would be read.
const small: Readonly<Record<string, string>> = {SUP: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻', SUB: '₀₁₂₃₄₅₆₇₈₉₊₋'};
const asSmall = (words: string, figures: string) =>
  /^[\d+-]+$/.test(words)
    ? words.replace(/./g, figure => figures['0123456789+-'.indexOf(figure)])
    : words;

// Stress may begin and end inside a word, as in `un<b>believ</b>able`.
const joinedMarkup = (left: string, right: string) =>
  /\*$/.test(left)
    ? left + right.replace(/^[\p{L}\p{N}*]/u, `${wordJoint}$&`)
    : /^\*/.test(right)
      ? left.replace(/[\p{L}\p{M}\p{N}]$/u, `$&${wordJoint}`) + right
      : left + right;

const markupOfAll = (nodes: readonly Node[]) => nodes.map(markupOf).reduce(joinedMarkup, '');
const innerMarkup = (element: Element) => markupOfAll([...element.childNodes]);

/** An element's text, its links and stress kept as our inline markup. */
export function markupOf(node: Node): string {
  if (!isElement(node)) return node.nodeType === 3 ? escapeMarks(node.textContent ?? '') : '';
  if (node.matches(silent)) return '';
  if (node.matches('br')) return '\n';
  if (node.matches('img')) return escapeMarks(node.getAttribute('alt') ?? '');
  const inner = innerMarkup(node);
  const words = inner.trim();
  if (!words) return inner;
  return inner.replace(words, () => marked(node, words));
}

const encoded = (character: string) => `%${character === '(' ? 28 : character === ')' ? 29 : 20}`;

function marked(element: Element, words: string): string {
  if (element.matches('strong, b')) return words.includes('**') ? words : `**${words}**`;
  if (element.matches('em, i')) return `*${words}*`;
  if (element.matches('a[href]')) {
    const address = element
      .getAttribute('href')!
      .trim()
      .replace(/[\s()]/g, encoded);
    return isSafeLink(address) && address ? `[${words}](${address})` : words;
  }
  if (element.matches('sup, sub')) return asSmall(words, small[element.tagName.toUpperCase()]);
  if (element.matches('td, th')) return ` ${words} `;
  return element.matches(blocks) ? `\n\n${words}\n\n` : words;
}

/** The words of an element in one line, without stress and links. */
export function wordsOf(element: Element): string {
  return escapeMarks(plainText(innerMarkup(element)))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Markup with its white space as people see it: one space, or a blank line between paragraphs. */
export function tidy(markup: string): string {
  const blocks = markup.split(/\n\s*\n/).map(block => block.replace(/\s+/g, ' ').trim());
  return blocks.filter(Boolean).join('\n\n');
}

function readItem(item: Element): HtmlItem {
  const id = item.id || item.getAttribute('data-id');
  const first = item.firstElementChild;
  const leads =
    first && !tidy(precedingText(first)) && first.matches('strong, b, h1, h2, h3, h4, h5, h6');
  const title = leads ? wordsOf(first) : '';
  const rest = [...item.childNodes].filter(node => !leads || node !== first);
  return {...(id && {id}), ...(title && {title}), text: tidy(markupOfAll(rest))};
}

function precedingText(element: Element): string {
  return element.previousSibling?.textContent ?? '';
}

const isHeading = (child: Element) => child.matches('h1, h2, h3, h4, h5, h6');
const isList = (child: Element) => child.matches('ul, ol');

/** What a publisher wrote as lists with a heading above each: items that say which group is theirs. */
export interface GroupedHtml {
  readonly title?: string | undefined;
  readonly groups?: readonly {readonly id: string; readonly title: string}[];
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
    groups: heads.map(heading => ({id: id(heading), title: wordsOf(heading)})),
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
  const paragraphs = children.filter(child => child.matches('p'));
  const intro = paragraphs.map(child => tidy(markupOf(child))).filter(Boolean);
  const title = heading ? wordsOf(heading) : '';
  return {
    ...(title && {title}),
    ...(intro.length && {intro: intro.join('\n\n')}),
    items: lists.flatMap(list => [...list.children].map(readItem)),
  };
}
