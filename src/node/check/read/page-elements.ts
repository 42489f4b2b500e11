import type {Element as TagNode} from 'domhandler';
import {findAll} from 'domutils';
import {ownAttribute} from '../../../shared/page/placeholders.js';
import {isOnPage, pageNode, type PageNode, parsePage} from '../../html/page-node.js';
import {formats, guideTag} from '../elements.js';

/** True for the tag of one of our elements. */
export const isOurs = (tag: string): boolean => Object.hasOwn(formats, tag);

function renamed<Value>(given: Record<string, Value>): Record<string, Value> {
  const names = Object.keys(given).filter(ownAttribute);
  return Object.fromEntries(names.map(name => [ownAttribute(name)!, given[name]] as const));
}

// As the script does: its attributes turn into those of the element.
function becomeElement(placeholder: TagNode): void {
  placeholder.name = placeholder.attribs['data-guide'];
  placeholder.attribs = renamed(placeholder.attribs);
  const {place} = pageNode(placeholder);
  if (place?.attrs) place.attrs = renamed(place.attrs);
}

/** A page as our script sees it. */
export interface OurPage {
  /** Every element of the page in the order of the tags; placeholders have become elements. */
  readonly nodes: readonly PageNode[];
  /** Those that were written as placeholders. */
  readonly placeholders: ReadonlySet<PageNode>;
  readonly text: string;
}

/** Reads a page with our elements. */
export function readElements(text: string): OurPage {
  const tags = findAll(isOnPage, parsePage(text).children);
  const placeholders = tags.filter(({attribs}) => isOurs(attribs['data-guide']));
  placeholders.forEach(becomeElement);
  return {nodes: tags.map(pageNode), placeholders: new Set(placeholders.map(pageNode)), text};
}

/** True for the two that show their children beside what they draw, as a guide does that frames widgets. */
export const isShowing = ({localName}: PageNode): boolean =>
  localName === 'glossary-term' || localName === 'visit-summary';

const isWidget = (node: PageNode) => isOurs(node.localName) || node.hasAttribute('data-guide');

/** Whether an element shows its children as they are, which are no content of its own then. */
export function showsChildren(node: PageNode): boolean {
  return node.localName === guideTag ? node.querySelectorAll('*').some(isWidget) : isShowing(node);
}
