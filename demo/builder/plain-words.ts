import {parseInline} from '../../src/shared/content/inline-markup.js';
import type {RichNode} from '../../src/shared/content/rich-text.js';
import {escaped} from './escaped.js';
import {isList, isObject, type Json, type JsonObject} from './json.js';

/** Content that a heading and a list express in full. Its texts may contain emphasis and links. */
export interface PlainWords {
  readonly heading: Words | undefined;
  readonly items: readonly {readonly title?: Words; readonly text?: Words}[];
}

type Words = readonly RichNode[];

/** The names of the fields that a list represents. */
interface Fields {
  readonly list: string;
  readonly title?: string;
  readonly text?: string;
  readonly heading?: string;
}

const steps = {list: 'steps', title: 'title', text: 'text'};

const fieldsOf: Readonly<Record<string, Fields>> = {
  'jak-pathway': steps,
  'treatment-journey': steps,
  'jak-facts': {list: 'facts', title: 'title', text: 'text'},
  'boxed-warning': {list: 'points', title: 'title', text: 'text'},
  'jak-medicines': {list: 'medicines', title: 'generic', text: 'use'},
  'treatment-options': {list: 'options', title: 'name', text: 'examples'},
  'eczema-poll': {list: 'options', text: 'label', heading: 'question'},
  'self-check': {list: 'questions', title: 'text', text: 'help'},
  'jak-factors': {list: 'factors', title: 'title', text: 'why'},
  'doctor-questions': {list: 'questions', text: 'text'},
  'glossary-term': {list: 'terms', title: 'term', text: 'definition'},
};

/** The words of a widget's content if a heading and a list can express all of it; else the content needs a file. */
export function plainWordsOf(tag: string, content: Json): PlainWords | undefined {
  const fields = fieldsOf[tag];
  if (!fields || !isObject(content)) return undefined;
  const {list, heading = 'title'} = fields;
  const {$schema: _, [list]: given, [heading]: head, ...others} = content;
  if (!isList(given) || Object.keys(others).length) return undefined;
  const items = given.map(item => itemOf(item, fields));
  const words = head === undefined ? undefined : wordsOf(head);
  if ((head !== undefined && !words) || !items.every(item => item !== undefined)) return undefined;
  return {heading: words, items};
}

function itemOf(
  item: Json,
  {title = '', text = ''}: Fields
): PlainWords['items'][number] | undefined {
  if (typeof item === 'string') return itemOf({[text || title]: item}, {list: '', title, text});
  if (!isObject(item)) return undefined;
  const {[title]: head, [text]: rest, ...others} = item as Partial<JsonObject>;
  const words = {title: wordsOf(head), text: wordsOf(rest)};
  const isWhole = (!head || words.title) && (!rest || words.text) && (head || rest);
  // Emphasis at the beginning would be read as the title.
  const isClear = head || !words.text || typeof words.text[0] === 'string';
  if (!isWhole || !isClear || Object.keys(others).length) return undefined;
  return {...(words.title && {title: words.title}), ...(words.text && {text: words.text})};
}

function wordsOf(text: Json | undefined): Words | undefined {
  // A list item holds one paragraph.
  if (typeof text !== 'string' || /\n\s*\n/.test(text.trim())) return undefined;
  const nodes = parseInline(text.trim());
  return nodes.length && nodes.every(isPlain) ? nodes : undefined;
}

const isPlain = (node: RichNode): boolean =>
  typeof node === 'string' || (/^(a|em|strong)$/.test(node.tag) && node.children.every(isPlain));

/** Words as HTML. */
function inlineHtml(words: Words): string {
  return words.map(node => (typeof node === 'string' ? escaped(node) : elementHtml(node))).join('');
}

function elementHtml({tag, attributes = {}, children}: Exclude<RichNode, string>): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${written.join('')}>${inlineHtml(children)}</${tag}>`;
}

function inlineMarkdown(words: Words): string {
  return words
    .map(node => (typeof node === 'string' ? escapedMarkdown(node) : elementMarkdown(node)))
    .join('');
}

function elementMarkdown({tag, attributes, children}: Exclude<RichNode, string>): string {
  const inside = inlineMarkdown(children);
  if (tag === 'a') return `[${inside}](<${attributes?.href}>)`;
  const mark = tag === 'strong' ? '**' : '*';
  return `${mark}${inside}${mark}`;
}

// First the characters that are Markdown anywhere, then those that are at the beginning of a line.
const escapedMarkdown = (text: string) =>
  text
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/^(\s*)([#+-]|=+$)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');

const itemHtml = ({title, text}: PlainWords['items'][number]) =>
  [title && `<strong>${inlineHtml(title)}</strong>`, text && inlineHtml(text)]
    .filter(Boolean)
    .join(' ');

/** A heading and a list as HTML, one line per element. */
export function wordsAsHtml({heading, items}: PlainWords): string[] {
  return [
    ...(heading ? [`<h2>${inlineHtml(heading)}</h2>`] : []),
    '<ul>',
    ...items.map(item => `  <li>${itemHtml(item)}</li>`),
    '</ul>',
  ];
}

/** A heading and a list as Markdown. */
export function wordsAsMarkdown({heading, items}: PlainWords): string[] {
  const itemMarkdown = ({title, text}: PlainWords['items'][number]) =>
    [title && `**${inlineMarkdown(title)}**`, text && inlineMarkdown(text)]
      .filter(Boolean)
      .join(' ');
  return [
    ...(heading ? [`## ${inlineMarkdown(heading)}`, ''] : []),
    ...items.map(item => `- ${itemMarkdown(item)}`),
  ];
}

const block = (name: string, inside: readonly string[]) => [
  `<!-- wp:${name} -->`,
  ...inside,
  `<!-- /wp:${name} -->`,
];

/** A heading and a list as WordPress saves its blocks. */
export function wordsAsBlocks({heading, items}: PlainWords): string[] {
  const listItems = items.map(item => block('list-item', [`<li>${itemHtml(item)}</li>`]).join(''));
  return [
    ...(heading ? block('heading', [`<h2>${inlineHtml(heading)}</h2>`]) : []),
    ...block('list', ['<ul>', ...listItems, '</ul>']),
  ];
}
