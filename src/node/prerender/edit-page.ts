import {findAll} from 'domutils';
import {isTag, type Document, type Element} from 'domhandler';
import {ownAttribute} from '../../shared/page/placeholders.js';
import {slotOf} from '../../shared/content/assign-slots.js';
import {isOnPage, pageNode} from '../html/page-node.js';

/** A change to the text of a page, from one offset to another. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies changes; every byte between them stays as it was. */
export function applyEdits(html: string, edits: readonly Edit[]): string {
  let last = 0;
  const parts = [...edits]
    .sort((one, other) => one.start - other.start)
    .flatMap(({start, end, text}) => {
      const kept = html.slice(last, start);
      last = end;
      return [kept, text];
    });
  return parts.join('') + html.slice(last);
}

const isOurs = ({name}: Element) => Boolean(customElements.get(name));

/** The elements around one, the nearest first. */
export function ancestorsOf({parent}: Element): Element[] {
  return parent && isTag(parent) ? [parent, ...ancestorsOf(parent)] : [];
}

/** The elements of ours on a page, in its order. */
export function ownElements(page: Document): Element[] {
  return findAll(element => isOurs(element) && isOnPage(element), page.children);
}

/** Edits that remove what was prerendered into a page before. */
export function withoutShadow(page: Document): Edit[] {
  const roots = ownElements(page).flatMap(({children}) =>
    children.filter(child => isTag(child) && 'shadowrootmode' in child.attribs)
  );
  return roots.map(({sourceCodeLocation}) => ({
    start: sourceCodeLocation!.startOffset,
    end: sourceCodeLocation!.endOffset,
    text: '',
  }));
}

const quoted = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function startTag(tag: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    const own = ownAttribute(name);
    return own ? [` ${own}="${quoted(value)}"`] : [];
  });
  return `<${tag}${written.join('')}>`;
}

const somePage = 'https://page.invalid';

const isElsewhere = (address = '') =>
  !URL.canParse(address, somePage) || new URL(address, somePage).origin !== somePage;

/** True if only the script may decide, by what the site allows: for content of other hosts, votes and kept answers. */
const needsAllowance = (attributes: Readonly<Record<string, string | undefined>>) =>
  ['endpoint', 'remember'].some(name => name in attributes || `data-${name}` in attributes) ||
  isElsewhere(attributes.src) ||
  isElsewhere(attributes['data-src']);

/** Edits that turn placeholders into elements, as the script does: `<div data-guide="jak-facts" data-src="…">`. */
export function withoutPlaceholders(page: Document): Edit[] {
  const placeholders = findAll(
    ({attribs, sourceCodeLocation}) =>
      // A tag that is closed only by what follows is left to the script.
      Boolean(customElements.get(attribs['data-guide'])) &&
      !!sourceCodeLocation?.endTag &&
      !needsAllowance(attribs),
    page.children
  );
  return placeholders.filter(isOnPage).flatMap(({attribs, sourceCodeLocation}) => {
    const tag = attribs['data-guide'];
    const {startTag: start, endTag: end} = sourceCodeLocation as Required<Location>;
    return [
      {start: start.startOffset, end: start.endOffset, text: startTag(tag, attribs)},
      {start: end.startOffset, end: end.endOffset, text: `</${tag}>`},
    ];
  });
}

/** Edits that give the children of an element their slot, as the script does. */
export function withSlots({children}: Element): Edit[] {
  return children.filter(isTag).flatMap(child => {
    const {name, attribs} = child;
    const {asElement, place} = pageNode(child);
    const slot = slotOf(asElement);
    if (slot === (attribs.slot ?? '')) return [];
    const start = place!.startOffset + `<${name}`.length;
    const written = place!.attrs?.slot ?? {startOffset: start, endOffset: start};
    return [{start: written.startOffset, end: written.endOffset, text: ` slot="${slot}"`}];
  });
}

type Location = NonNullable<Element['sourceCodeLocation']>;
