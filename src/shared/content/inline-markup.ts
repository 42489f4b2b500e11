import {linesOf, RichText, textOf, type AnyText, type RichNode} from './rich-text.js';

// Each alternative stops at the next bracket, so that reading stays linear in the length of the text.
// What touches a term stays with it, because browsers may break a line beside the button that it becomes.
const markup =
  /\\([*[\]])|(\*+)|(\(?)\[\[([^[\]]+)\]\]([.,;:?)]*)|\[((?:\\.|[^[\]\\])+)\]\(((?:[^()\s]|\((?:[^()\s]|\((?:[^()\s]|\([^()\s]*\))*\))*\))+)\)/g;

// Thai, Chinese and Japanese have no spaces between words, so there a mark may be beside any letter.
const wordCharacter = '(?![\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}])[\\p{L}\\p{M}\\p{N}]';
const wordBefore = new RegExp(`${wordCharacter}$`, 'u');
const wordAfter = new RegExp(`^${wordCharacter}`, 'u');

const schemes = ['http:', 'https:', 'mailto:', 'tel:'];
const scriptSchemes = ['javascript:', 'data:', 'vbscript:', 'blob:'];

function schemeOf(href: string): string {
  try {
    return new URL(href, 'https://base.invalid').protocol;
  } catch {
    // Not a valid address.
    return '';
  }
}

/** True for http(s), mailto, tel and relative addresses, which can't run script. */
export function isSafeLink(href: string): boolean {
  return schemes.includes(schemeOf(href));
}

// A link that can't be followed here becomes just its words; one that would run script is shown as written.
function readLink(whole: string, words: string, href: string): RichNode[] {
  const scheme = schemeOf(href);
  if (schemes.includes(scheme))
    return [{tag: 'a', attributes: {href}, children: parseInline(words)}];
  return scheme && !scriptSchemes.includes(scheme) ? parseInline(words) : [whole];
}

function termOf(term: string, before: string, after: string): RichNode {
  const node = {tag: 'glossary-term', children: parseInline(term)};
  return before || after
    ? {tag: 'span', attributes: {class: 'nowrap'}, children: joined([before, node, after])}
    : node;
}

// One star is emphasis, two are strong.
type Mark = 1 | 2;

// If nothing touches a mark from outside, it may be at any character.
const freeBefore = /(?:^|[\s*])$/;

function canOpen(before: string, after: string): boolean {
  if (freeBefore.test(before)) return /^\S/.test(after);
  return !wordBefore.test(before) && /^(?:\[|[^\s\p{P}])/u.test(after);
}

const canClose = (before: string) => /[^\s\p{Ps}\p{Pi}]$/u.test(before);

/** The state of the parser. */
interface Reading {
  readonly tokens: RichNode[];
  // The index of each open mark among the tokens, or -1. At most one of each kind, so that tokens never nest deeply.
  readonly open: Record<Mark, number>;
}

function marksOf(count: number, open: Reading['open']): Mark[] {
  if (count === 4) return [2, 2];
  if (count === 3) return open[1] > open[2] ? [1, 2] : [2, 1];
  return [count as Mark];
}

// Three stars open both kinds, and which is outside shows where the first ends: `***a** b*`.
function swapIfOutside({tokens, open}: Reading, mark: Mark): void {
  const other = mark === 1 ? 2 : 1;
  const start = open[mark];
  if (open[other] !== start + 1) return;
  [tokens[start], tokens[start + 1]] = [tokens[start + 1], tokens[start]];
  [open[mark], open[other]] = [start + 1, start];
}

function closeMark(reading: Reading, mark: Mark): void {
  const {tokens, open} = reading;
  swapIfOutside(reading, mark);
  const start = open[mark];
  const [, ...children] = tokens.splice(start);
  tokens.push({tag: mark === 2 ? 'strong' : 'em', children: joined(children)});
  for (const each of [1, 2] as const) if (open[each] >= start) open[each] = -1;
}

function readStars(reading: Reading, count: number, before: string, after: string): void {
  const {tokens, open} = reading;
  const marks = count > 4 ? [] : marksOf(count, open);
  if (!marks.length) tokens.push('*'.repeat(count));
  // In `**a***b*` the same stars end one emphasis and start the next.
  const endsAll = count < 4 && marks.every(mark => open[mark] >= 0);
  const closes = canClose(before) && (endsAll ? !wordAfter.test(after) : /^\S/.test(after));
  let opens = canOpen(before, after);
  for (const mark of marks)
    if (closes && open[mark] >= 0) {
      closeMark(reading, mark);
      opens = /^\S/.test(after);
    } else {
      if (opens) open[mark] = tokens.length;
      tokens.push('*'.repeat(mark));
    }
}

// Adjacent texts become one token, and so one text node on the page.
function joined(tokens: readonly RichNode[]): RichNode[] {
  const result: RichNode[] = [];
  let text = '';
  const addText = () => text && result.push(text);
  for (const token of tokens)
    if (typeof token === 'string') text += token;
    else {
      addText();
      text = '';
      result.push(token);
    }
  addText();
  return result;
}

/**
 * Reads `**strong**`, `*emphasis*`, `[[term]]` and `[words](https://…)`; `\*` is a star. A mark counts only if a word
 * begins or ends at it. What isn't markup stays text, and so do links that would run script.
 */
export function parseInline(text: string): RichNode[] {
  const reading: Reading = {tokens: [], open: {1: -1, 2: -1}};
  const {tokens} = reading;
  let end = 0;
  for (const match of text.matchAll(markup)) {
    const [whole, escaped, stars, before, term, after, words, href] = match;
    tokens.push(text.slice(end, match.index) + (escaped ?? ''));
    end = match.index + whole.length;
    if (stars) {
      const start = match.index;
      readStars(
        reading,
        stars.length,
        text.slice(Math.max(start - 2, 0), start),
        text.slice(end, end + 2)
      );
    } else if (term) tokens.push(termOf(term, before, after));
    else if (words) tokens.push(...readLink(whole, words, href));
  }
  return joined([...tokens, text.slice(end)]);
}

// The paragraphs of a text, and the blank lines between them. A script may have set a property to a number.
const piecesOf = (text: string) => String(text).split(/(\n\s*\n)/);

/** The paragraphs of a text, which blank lines separate. */
export function paragraphsOf(text: string): string[] {
  const pieces = piecesOf(text);
  return pieces.length > 1 ? pieces.filter(piece => /\S/.test(piece)) : pieces;
}

const lineEnd: RichNode = {tag: 'br', children: []};

/** The nodes of a text's paragraphs, for places that allow no blocks: a blank line stays one. */
export function nodesOfParagraphs(
  text: string,
  read: (paragraph: string) => readonly RichNode[]
): RichNode[] {
  return paragraphsOf(text).flatMap((paragraph, place) => [
    ...(place ? [lineEnd, lineEnd] : []),
    ...read(paragraph),
  ]);
}

/** A text as nodes, with inline markup parsed if it is from JSON. */
export function nodesOf(text: AnyText): readonly RichNode[] {
  return text instanceof RichText ? text.nodes : nodesOfParagraphs(text, parseInline);
}

/** The words of a text without its markup, for plain-text copies and ids. */
export function plainText(text: AnyText): string {
  return text instanceof RichText
    ? linesOf(text.nodes)
    : piecesOf(text).flatMap(parseInline).map(textOf).join('');
}

/** Text with its marks escaped, so that it is shown unchanged. */
export function escapeMarks(text: string): string {
  return text.replace(/[*[\]]/g, '\\$&');
}
