import {sectionNames} from '../../../elements/all.js';
import {unknownSections} from '../../../elements/eczema-guide/guide-sections.js';
import {isRecord} from '../../../shared/is-record.js';
import {hasSection} from '../../../shared/content/guide-file.js';
import type {PageNode} from '../../html/page-node.js';
import {formats, guideTag} from '../elements.js';
import {pageRules} from '../rules/pages.js';
import {endTagErrors} from './end-tags.js';
import type {ContentFragment, ReadError} from './fragment.js';
import {attributeErrors} from './attribute-names.js';
import {builtInErrors} from './built-in-errors.js';
import {readInside, withAttributes, type PageElement} from './page-content.js';
import {isOurs, readElements, showsChildren, type OurPage} from './page-elements.js';
import {tagNameErrors} from './tag-names.js';

/** A file from which an element of a page reads its content. */
export interface PageSource {
  readonly src: string;
  readonly tag: string;
  readonly offset: number;
}

/** A script of ours that a page pins to one file by its hash. */
export interface PinnedScript {
  readonly src: string;
  readonly integrity: string;
  readonly offset: number;
}

/** The content that a page gives its elements. */
export interface Page {
  readonly fragments: readonly ContentFragment[];
  readonly errors: readonly ReadError[];
  readonly sources: readonly PageSource[];
  readonly pinned: readonly PinnedScript[];
}

/** Whether a guide gives an element content; a guide whose file is elsewhere may give it to all. */
function guideGives(tag: string, guides: readonly PageElement[]): boolean {
  const guide = guides.find(({src, inside}) => src ?? inside);
  const content = guide?.fragment?.content;
  return !!guide && (!isRecord(content) || hasSection(content, formats[tag].section));
}

function readElement(element: PageNode, text: string, guides: readonly PageElement[]): PageElement {
  const src = element.getAttribute('src');
  const inside = src ? undefined : readInside(element, text);
  const content = inside && 'rule' in inside ? undefined : inside;
  const isBroken = !!src || (inside !== content && (inside as ReadError).rule.id === 'json');
  const fragment = isBroken ? undefined : withAttributes(content, element);
  // The word of a glossary term isn't content: its meaning comes from elsewhere.
  const needsNone = showsChildren(element) && element.localName !== 'glossary-term';
  const isGiven = !!src || !!inside || !!fragment || needsNone;
  const builtIn = !isGiven && !guideGives(element.localName, guides);
  return {element, src, inside, fragment, guides, builtIn};
}

function readEach({nodes, text}: OurPage): PageElement[] {
  const known = new Map<PageNode, PageElement>();
  const guidesAround = (node: PageNode): PageElement[] => {
    const guide = node.parentNode?.closest(guideTag);
    return guide ? [known.get(guide)!, ...known.get(guide)!.guides] : [];
  };
  for (const node of nodes)
    if (isOurs(node.localName)) known.set(node, readElement(node, text, guidesAround(node)));
  return [...known.values()];
}

const script = 'script[src*="eczema-guide"][src*=".js"]';

function pinnedScripts({nodes}: OurPage): PinnedScript[] {
  return nodes
    .filter(node => node.matches(`${script}[integrity]`))
    .map(node => ({
      src: node.getAttribute('src')!,
      integrity: node.getAttribute('integrity')!,
      offset: node.offsetOf('integrity'),
    }));
}

function sectionErrors({element}: PageElement): ReadError[] {
  const {localName: tag} = element;
  const names = tag === guideTag ? element.getAttribute('sections') : null;
  return unknownSections(names ?? undefined).map(message => ({
    rule: pageRules.sections,
    tag,
    path: '',
    offset: element.offsetOf('sections'),
    message,
    fix: `Write names of sections: ${sectionNames.join(', ')}.`,
  }));
}

/** Reads what a page gives our elements: files, JSON children, HTML children, attributes and placeholders. */
export function readPage(text: string): Page {
  const page = readElements(text);
  const elements = readEach(page);
  const drawn = new Set(elements.map(({element}) => element.localName));
  const warned = drawn.has('boxed-warning') || drawn.has(guideTag);
  const fragments = elements.flatMap(({element, fragment}) => {
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    return fragment ? [{...fragment, lang, warned}] : [];
  });
  const sources = elements.flatMap(({element, src}) =>
    src ? [{src, tag: element.localName, offset: element.offsetOf('src')}] : []
  );
  const inside = elements.flatMap(each =>
    each.inside && 'rule' in each.inside ? [each.inside] : []
  );
  const errors = [
    ...tagNameErrors(
      page,
      page.nodes.find(node => node.matches(script))
    ),
    ...endTagErrors(page),
    ...inside,
    ...elements.flatMap(each => builtInErrors(each)),
    ...elements.flatMap(attributeErrors),
    ...elements.flatMap(sectionErrors),
  ];
  return {fragments, errors, sources, pinned: pinnedScripts(page)};
}
