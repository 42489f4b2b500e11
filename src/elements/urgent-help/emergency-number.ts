import {RichText, type AnyText, type RichNode} from '../../shared/content/rich-text.js';
import {plainText} from '../../shared/content/inline-markup.js';
import type {Region} from '../../shared/language/region.js';

/** The number to call in an emergency. */
export const emergencyNumbers: Readonly<Record<Region, string>> = {us: '911', eu: '112', uk: '999'};

function linkIn(node: RichNode, number: string): RichNode[] {
  if (typeof node !== 'string')
    return [{...node, children: node.children.flatMap(child => linkIn(child, number))}];
  const link = {tag: 'a', attributes: {href: `tel:${number}`}, children: [number]};
  return node.split('{number}').flatMap((words, place) => (place ? [link, words] : [words]));
}

// The same text as long as nothing changed, because drawn words are compared by it.
const linked = new WeakMap<RichText, Map<string, RichText>>();

function withLinks(text: RichText, number: string): RichText {
  const known = linked.get(text) ?? new Map<string, RichText>();
  const made = known.get(number) ?? new RichText(text.nodes.flatMap(node => linkIn(node, number)));
  linked.set(text, known.set(number, made));
  return made;
}

/** Puts a number, as a link that a phone can call, in place of `{number}`. */
export function withNumber(action: AnyText, region: Region): AnyText {
  const number = emergencyNumbers[region];
  return action instanceof RichText
    ? withLinks(action, number)
    : action.replaceAll('{number}', `[${number}](tel:${number})`);
}

/** True where a number stands in a text. */
export const namesNumber = (action: AnyText) => plainText(action).includes('{number}');
