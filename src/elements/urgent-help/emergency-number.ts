import type {Region} from '../../shared/language/region.js';
import {nodesOf, plainText} from '../../shared/content/inline-markup.js';
import {RichText, type AnyText, type RichNode} from '../../shared/content/rich-text.js';

/** The number to call in an emergency. */
export const emergencyNumbers: Readonly<Record<Region, string>> = {us: '911', eu: '112', uk: '999'};

type Nodes = readonly RichNode[];

/** Replaces a mark with nodes, wherever it is in a text. */
function replaced(nodes: Nodes, mark: string, put: Nodes): RichNode[] {
  return nodes.flatMap(node =>
    typeof node === 'string'
      ? node.split(mark).flatMap((words, place) => (place ? [...put, words] : [words]))
      : {...node, children: replaced(node.children, mark, put)}
  );
}

// The same object for the same text, because drawn words are compared by identity.
const known = new WeakMap<RichText, Map<string, RichText>>();

function withLinks(text: RichText, number: string, crisis: string): RichText {
  if (!/\{(?:number|crisis)\}/.test(plainText(text))) return text;
  const made = known.get(text) ?? new Map<string, RichText>();
  known.set(text, made);
  const link = {tag: 'a', attributes: {href: `tel:${number}`}, children: [number]};
  const told = replaced(text.nodes, '{crisis}', nodesOf(crisis));
  if (!made.has(crisis)) made.set(crisis, new RichText(replaced(told, '{number}', [link])));
  return made.get(crisis)!;
}

/** Puts a number, as a link that a phone can call, in place of `{number}`, and a crisis line's words in place of `{crisis}`. */
export function withNumber(words: AnyText, region: Region, crisis: string): AnyText {
  const number = emergencyNumbers[region];
  return words instanceof RichText
    ? withLinks(words, number, crisis)
    : words.replaceAll('{crisis}', crisis).replaceAll('{number}', `[${number}](tel:${number})`);
}
