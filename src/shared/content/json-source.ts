import {contentNodes} from './html-content.js';
import {isElement} from './read-rich-text.js';

// JSON that starts an object: no program and no sentence starts like this. Content systems may curl the quotes.
const startsObject = /^\s*\{\s*["“”„«»&}]/;

/** Whether a script contains JSON: its type says so, or it has another type and contains an object. */
function holdsJson(script: Element): boolean {
  const type = script.getAttribute('type') ?? '';
  if (/^\s*application\/json\b/i.test(type)) return true;
  return (
    !/ld\+json|importmap|speculationrules/i.test(type) && startsObject.test(script.textContent)
  );
}

// An element of ours inside, or a placeholder for one, reads its own children.
const isOther = (child: Element) =>
  child.slot || child.localName.includes('-') || child.getAttribute('data-guide') !== null;

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

/** The script with JSON that a publisher wrote inside an element, also within wrappers, if any. */
export function jsonChild(host: Element): Element | undefined {
  return scriptsIn(host).find(holdsJson);
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
  return startsObject.test(text) && text.endsWith('}') ? text : undefined;
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
