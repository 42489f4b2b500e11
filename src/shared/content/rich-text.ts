/** A piece of text: words, or an element with the parts that are kept. */
export type RichNode = string | RichElement;

/** An element of a text, by its tag. */
export interface RichElement {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children: readonly RichNode[];
}

/** What a publisher wrote as HTML, as a copy of the nodes that are kept. */
export class RichText {
  constructor(readonly nodes: readonly RichNode[]) {}
}

/** Text from JSON, with inline markup, or from HTML. */
export type AnyText = string | RichText;

/** The elements that start a line. */
export const blockTags =
  'p div ol ul li dl dt dd table caption thead tbody tfoot tr th td blockquote pre figure figcaption details summary h1 h2 h3 h4 h5 h6'.split(
    ' '
  );

/** True for elements that start a line. */
export const isBlock = (node: RichNode): node is RichElement =>
  typeof node !== 'string' && blockTags.includes(node.tag);

/** Represents what is visible on a page and can't be copied, such as a video; no text has this character. */
export const uncopied = '\uFFFF';

/** True for what is visible on a page: words or an image. Zero-width characters aren't. */
export const isShown = (node: RichNode): boolean =>
  typeof node === 'string'
    ? /[^\s\p{Cf}]/u.test(node)
    : node.tag === 'img' || node.children.some(isShown);

/** All words of a text in order, including those that are struck through and those of images. */
export function lettersOf(node: RichNode): string {
  return typeof node === 'string'
    ? node
    : (node.attributes?.alt ?? '') + node.children.map(lettersOf).join('');
}

// Raised and lowered digits, as in 10⁶: at normal height, the numbers would be different.
const small: Readonly<Record<string, string>> = {sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋ₙ'};

function smallWords({tag}: RichElement, words: string): string {
  const figures = [...words].map(each => small[tag]['0123456789+-−n'.indexOf(each)]);
  if (figures.every(Boolean)) return figures.join('');
  return tag === 'sup' && /\d/.test(words) ? `^${words}` : words;
}

const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

// The number of an item in a list that counts in letters or in Roman numbers, within the range of such lists.
function numberIn(type: string, number: number): string {
  const kind = type.toLowerCase();
  let words = `${number}`;
  // Base 36 writes the digits from 10 on as letters, which gives all 26.
  if (kind === 'a' && number > 0 && number < 27) words = (number + 9).toString(36);
  if (kind === 'i' && number > 0 && number < 40)
    words = 'x'.repeat(number / 10) + units[number % 10];
  return /[AI]/.test(type) ? words.toUpperCase() : words;
}

/** An item of a list as plain text: its further lines are indented below its first words. */
export const itemText = (mark: string, words: string): string =>
  `${mark} ${words.replace(/\n+/g, '\n  ')}`;

// Each item on a line of its own, with the number that a page shows.
function listText({tag, attributes = {}, children}: RichElement): string {
  const {start, reversed, type = ''} = attributes;
  const items = children.filter((each): each is RichElement => isBlock(each));
  const step = reversed === undefined ? 1 : -1;
  let number = Number(start ?? (step > 0 ? 1 : items.length)) - step;
  const lines = items.map(item => {
    number = Number(item.attributes?.value ?? number + step);
    const mark = tag === 'ol' ? `${numberIn(type, number)}.` : '•';
    return `\n${itemText(mark, linesOf(item.children))}`;
  });
  return `${lines.join('')}\n\n`;
}

const textOfAll = (nodes: readonly RichNode[]): string => nodes.map(textOf).join('');

type Write = (element: RichElement, words: string) => string;

const cell: Write = (_, words) => `${words.trim()} | `;
// Text that is struck through no longer applies, which plain text can't show.
const nothing: Write = () => '';

const writers: Readonly<Record<string, Write>> = {
  ol: listText,
  ul: listText,
  del: nothing,
  s: nothing,
  rp: nothing,
  br: () => '\n',
  img: ({attributes}) => attributes!.alt,
  q: (_, words) => `“${words}”`,
  rt: (_, words) => `(${words})`,
  sup: smallWords,
  sub: smallWords,
  tr: (_, words) => `\n${words.slice(0, -3)}\n`,
  td: cell,
  th: cell,
  dt: (_, words) => `\n\n${words}\n`,
};

/** The words of a piece of text as plain text. */
export function textOf(node: RichNode): string {
  if (typeof node === 'string') return node;
  const words = textOfAll(node.children);
  const write = writers[node.tag] as Write | undefined;
  return write ? write(node, words) : isBlock(node) ? `\n\n${words}\n\n` : words;
}

/** The words of a text as lines of plain text. */
export function linesOf(nodes: readonly RichNode[]): string {
  return textOfAll(nodes)
    .replace(/[ \t]+(?=\n|$)/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
