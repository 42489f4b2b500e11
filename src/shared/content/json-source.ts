import {slotOf} from './assign-slots.js';
import {contentNodes} from './html-content.js';
import {isElement} from './read-rich-text.js';

// JSON: no program and no sentence starts like this. Content systems may curl the quotes, and add comment marks in front.
const startsData = /^(?:[\s/*<![-]|CDATA)*[[{]\s*(?:["'“”„«»&[{}\]]|\w+\s*:)/;

/** Whether a script is meant as JSON: its type isn't a program's, or it contains what starts like JSON. */
function holdsJson(script: Element): boolean {
  const type = script.getAttribute('type') ?? '';
  const {textContent} = script;
  if (/importmap|rules/i.test(type) || textContent.includes('"@context"')) return false;
  return /^(?!\s*module|.*script)\s*\S/i.test(type) || startsData.test(textContent);
}

// An element of ours inside, or a placeholder for one, reads its own children.
const isOther = (child: Element) =>
  slotOf(child) || child.localName.includes('-') || child.getAttribute('data-guide') !== null;

// On a server, a template has children like any other element.
const templateContent = (template: Element): ParentNode =>
  (template as Partial<HTMLTemplateElement>).content ?? template;

function scriptsIn(host: ParentNode): Element[] {
  return [...(host.children ?? [])].flatMap(child => {
    if (isOther(child)) return [];
    if (child.matches('script')) return [child];
    return scriptsIn(child.matches('template') ? templateContent(child) : child);
  });
}

/** The scripts with JSON that a publisher wrote inside an element, also within wrappers. */
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

/** JSON that lost the tag around it and is in an element as text, if any. */
export function jsonText(host: Element): string | undefined {
  const text = ownText(contentNodes(host)).trim();
  return startsData.test(text) && text.endsWith('}') ? text : undefined;
}

/** Reads JSON text; a byte order mark before it is skipped. Throws a `SyntaxError`. */
export function parseJson(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}

/** Fetches a JSON file. Throws if the server refuses, the network fails or the file isn't JSON. */
export async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, {signal, headers: {accept: 'application/json'}});
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return parseJson(await response.text());
}
