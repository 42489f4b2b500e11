import {slotOf} from './assign-slots.js';
import {contentNodes} from './html-content.js';
import {isElement} from './read-rich-text.js';

// JSON: no program and no sentence begins like this. Content systems turn the quotes, and put marks of comments before.
const startsData = /^(?:[\s/*<![-]|CDATA)*[[{]\s*(?:["'“”„«»&[{}\]]|\w+\s*:)/;

/** Whether a script is meant as JSON: by its type, which is no program's, or else by what it holds. */
function holdsJson(script: Element): boolean {
  const type = script.getAttribute('type') ?? '';
  const {textContent} = script;
  if (/importmap|rules/i.test(type) || textContent.includes('"@context"')) return false;
  return /^(?!\s*module|.*script)\s*\S/i.test(type) || startsData.test(textContent);
}

// An element of ours inside, or a placeholder for one, reads its own children.
const isOther = (child: Element) =>
  slotOf(child) || child.localName.includes('-') || child.getAttribute('data-guide') !== null;

// A server's template has its children as any element has.
const templateContent = (template: Element): ParentNode =>
  (template as Partial<HTMLTemplateElement>).content ?? template;

function scriptsIn(host: ParentNode): Element[] {
  return [...(host.children ?? [])].flatMap(child => {
    if (isOther(child)) return [];
    if (child.matches('script')) return [child];
    return scriptsIn(child.matches('template') ? templateContent(child) : child);
  });
}

/** The scripts with JSON that a publisher wrote inside an element, in wrappers too. */
export function jsonScripts(host: Element): Element[] {
  return scriptsIn(host).filter(holdsJson);
}

const ownText = (nodes: Iterable<Node>): string =>
  [...nodes]
    .map(node => {
      if (node.nodeType === 3) return node.textContent ?? '';
      return isElement(node) && !isOther(node) ? ownText(node.childNodes) : '';
    })
    .join('');

/** JSON that lost the tag around it and stands in an element as text, if any. */
export function jsonText(host: Element): string | undefined {
  const text = ownText(contentNodes(host)).trim();
  return startsData.test(text) && text.endsWith('}') ? text : undefined;
}

/** Reads JSON text; a byte order mark before it is skipped. Throws a `SyntaxError`. */
export function parseJson(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}

/** Fetches a JSON file. Throws when the server refuses, the network fails or the file is no JSON. */
export async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, {signal, headers: {accept: 'application/json'}});
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return parseJson(await response.text());
}
