import {watchChildren} from '../content/watch-children.js';
import {readAllowance, type Allows} from './allowed-origins.js';
import {isOwnTag} from './own-tag.js';
import {noteUnknownTags} from './unknown-tags.js';
import {whenParsed} from '../content/page-parsed.js';

/**
 * Content systems that strip unknown tags keep `<div data-guide="jak-facts" data-src="…">`. It becomes the
 * element: `data-` attributes turn into attributes, children move along. What content systems strip because
 * it could run script or hide the page, handlers and styles, stays out.
 */
const selector = '[data-guide]';

/** The attribute that one of a placeholder becomes: `src` for `data-src`; none for what must stay out. */
export function ownAttribute(name: string): string | undefined {
  const own = name.replace(/^data-/, '');
  // A parser takes names that a script must not set.
  return /^(?!on)[a-z][\w-]*$/.test(own) && !/^data-(guide|style)$/.test(name) ? own : undefined;
}

function becomeElement(placeholder: HTMLElement, allows: Allows): void {
  const tag = placeholder.dataset.guide!;
  // Nor does another element of the page's, which the content system would not let through.
  if (!isOwnTag(tag)) return;
  const element = document.createElement(tag);
  for (const {name, value} of placeholder.attributes) {
    const own = ownAttribute(name);
    if (!own) continue;
    if (allows(own, value)) element.setAttribute(own, value);
    else refuse(element, own, value);
  }
  const moveChildren = () => element.append(...placeholder.childNodes);
  moveChildren();
  placeholder.replaceWith(element);
  // A renderer that keeps the placeholder may write its children only later.
  watchChildren(placeholder, moveChildren);
}

function refuse(element: HTMLElement, name: string, value: string): void {
  const {localName} = element;
  console.error(
    `<${localName}> data-guide: ${name}="${value}" is refused here. Fix: allow it in data-origins on the script's tag.`
  );
  // Our text must not take the place of what should have come.
  if (name === 'src') element.toggleAttribute('own', true);
}

function becomeElements(root: ParentNode, allows: Allows): void {
  // The inner ones first: what moves along has become an element by then.
  for (const placeholder of [...root.querySelectorAll<HTMLElement>(selector)].reverse())
    becomeElement(placeholder, allows);
}

/** Turns the placeholders on the page into elements, those to come as well. */
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
  // The parser would put the rest of a placeholder's children into a node that is gone.
  whenParsed(start);
}
