import type {Element as TagNode} from 'domhandler';
import {appendChild, findAll, removeElement} from 'domutils';
import {contentBefore, linkAttributes, ownAttribute} from '../../../shared/page/placeholders.js';
import {isOnPage, pageNode, type PageNode, parsePage} from '../../html/page-node.js';
import {formats, guideTag} from '../elements.js';

/** True for the tag of one of our elements. */
export const isOurs = (tag: string): boolean => Object.hasOwn(formats, tag);

function renamed<Value>(given: Record<string, Value>): Record<string, Value> {
  const names = Object.keys(given).filter(ownAttribute);
  return Object.fromEntries(names.map(name => [ownAttribute(name)!, given[name]] as const));
}

// As the script does: the placeholder's attributes become those of the element.
function becomeElement(placeholder: TagNode): void {
  placeholder.name = placeholder.attribs['data-guide'];
  placeholder.attribs = renamed(placeholder.attribs);
  const {place} = pageNode(placeholder);
  if (place?.attrs) place.attrs = renamed(place.attrs);
}

/** The attributes by which a link becomes one of our elements; none if a reader wrote the link. */
function attributesFromLink({name, attribs}: TagNode): [string, string][] {
  const isReaders = /(^|\s)ugc(\s|$)/i.test(attribs.rel ?? '');
  const isLink = name === 'a' && !isReaders && !('data-guide' in attribs);
  return isLink ? linkAttributes(attribs.href) : [];
}

// As the script does: the list before the link becomes its content and replaces the link's words.
function linkBecomesElement(link: TagNode): void {
  link.attribs = Object.fromEntries(attributesFromLink(link));
  const isTerm = link.attribs['data-guide'] === 'glossary-term';
  if (!isTerm) {
    const page = pageNode(link);
    const before = link.attribs['data-src'] ? [] : contentBefore(page.asElement);
    for (const child of [...link.children]) removeElement(child);
    for (const found of before) appendChild(link, (found as unknown as PageNode).node);
  }
  becomeElement(link);
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
  const links = tags.filter(tag =>
    isOurs(new Map(attributesFromLink(tag)).get('data-guide') ?? '')
  );
  const placeholders = tags.filter(({attribs}) => isOurs(attribs['data-guide']));
  links.forEach(linkBecomesElement);
  placeholders.forEach(becomeElement);
  return {nodes: tags.map(pageNode), placeholders: new Set(placeholders.map(pageNode)), text};
}

/** True for the two elements that show their children beside what they draw, as a guide around widgets does. */
export const alwaysShowsChildren = ({localName}: PageNode): boolean =>
  localName === 'glossary-term' || localName === 'visit-summary';

const isWidget = (node: PageNode) => isOurs(node.localName) || node.hasAttribute('data-guide');

/** Whether an element shows its children as they are; then they aren't content of its own. */
export function showsChildren(node: PageNode): boolean {
  return node.localName === guideTag
    ? node.querySelectorAll('*').some(isWidget)
    : alwaysShowsChildren(node);
}
