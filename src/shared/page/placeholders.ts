import {watchChildren} from '../content/watch-children.js';
import {readAllowance, type Allows} from './allowed-origins.js';
import {isOwnTag} from './own-tag.js';
import {noteUnknownTags} from './unknown-tags.js';
import {whenParsed} from './page-parsed.js';

/**
 * Content systems that strip unknown tags keep `<div data-guide="jak-facts" data-src="…">`. It becomes the
 * element: `data-` attributes turn into attributes, and children move into it. Those that strip all but text keep a
 * link, `#guide=jak-facts&src=…`, which becomes the element unless a reader wrote it. What content systems strip
 * because it could run script or hide the page, handlers and styles, stays out.
 */
const selector = '[data-guide], a[href*="#guide="]:not([rel~=ugc i])';

/** The attribute that a placeholder's attribute becomes: `src` for `data-src`; none for what must stay out. */
export function ownAttribute(name: string): string | undefined {
  const own = name.replace(/^data-/, '');
  // A parser accepts names that a script can't set.
  return /^(?!on)[a-z][\w-]*$/.test(own) && !/^data-(guide|style)$/.test(name) ? own : undefined;
}

/** The fragment of a link as the attributes of a placeholder; empty for other links. */
export function linkAttributes(href: string | null | undefined): [string, string][] {
  const [, said] = href?.split('#guide=') ?? [];
  return said
    ? // A content system may have escaped what was escaped: `&amp;src=`.
      [...new URLSearchParams(`guide=${said}`)].map(([name, value]) => [
        `data-${name.replace('amp;', '')}`,
        value,
      ])
    : [];
}

/** The element with words right before a node; white space and empty lines between them don't count. */
function wordsBefore(node: Node): Element | null {
  let last = node.previousSibling;
  while (last && (last.nodeType === 8 || !last.textContent!.trim())) last = last.previousSibling;
  return last as Element | null;
}

/** The list right before a link or its block, and the heading before that. */
export function contentBefore(link: Node): Element[] {
  const list = wordsBefore(link) ?? wordsBefore(link.parentNode!);
  if (!/^[OUD]L$/.test(list?.nodeName ?? '')) return [];
  const heading = wordsBefore(list!);
  return /^H\d/.test(heading?.nodeName ?? '') ? [heading!, list!] : [list!];
}

function becomeElement(placeholder: HTMLElement, allows: Allows): void {
  const said = placeholder.dataset.guide ? [] : linkAttributes(placeholder.getAttribute('href'));
  const attributes = new Map(
    said.length ? said : [...placeholder.attributes].map(({name, value}) => [name, value])
  );
  const tag = attributes.get('data-guide')!;
  // The page's own elements stay out as well, because a content system would not let them through.
  if (!isOwnTag(tag)) return;
  const element = document.createElement(tag);
  for (const [name, value] of attributes) {
    const own = ownAttribute(name);
    if (!own) continue;
    if (allows(own, value)) element.setAttribute(own, value);
    else refuse(element, own, value);
  }
  // A link's words only lead to the widget, but those of a glossary term are the widget's.
  const leads = said.length && tag !== 'glossary-term';
  const before = leads && !attributes.has('data-src') ? contentBefore(placeholder) : [];
  const moveChildren = () => element.append(...(leads ? before : placeholder.childNodes));
  moveChildren();
  placeholder.replaceWith(element);
  // A renderer that keeps the placeholder may write its children only later.
  if (!leads) watchChildren(placeholder, moveChildren);
}

function refuse(element: HTMLElement, name: string, value: string): void {
  const {localName} = element;
  console.error(
    `<${localName}> data-guide: ${name}="${value}" is refused here. Fix: allow it in data-origins on the script's tag.`
  );
  // Built-in text must not replace what should have come.
  if (name === 'src') element.toggleAttribute('own', true);
}

function becomeElements(root: ParentNode, allows: Allows): void {
  // Inner ones first, so that the children that move are already elements.
  for (const placeholder of [...root.querySelectorAll<HTMLElement>(selector)].reverse())
    becomeElement(placeholder, allows);
}

/** Turns the placeholders on the page into elements, including later ones. */
export function watchPlaceholders(): void {
  const readAllows = readAllowance();
  const start = () => {
    const allows = readAllows();
    becomeElements(document, allows);
    noteUnknownTags();
    new MutationObserver(records => {
      if (records.some(({addedNodes}) => addedNodes.length)) becomeElements(document, allows);
    }).observe(document, {childList: true, subtree: true});
  };
  // Before that, the parser would put the rest of a placeholder's children into a removed node.
  whenParsed(start);
}
