import {compile, selectAll} from 'css-select';
import {
  isComment,
  isDocument,
  isTag,
  isText,
  type AnyNode,
  type Document,
  type Element as TagNode,
} from 'domhandler';
import {parse, type Token} from 'parse5';
import {adapter} from 'parse5-htmlparser2-tree-adapter';

/** Parses a page as browsers do, and remembers where in the text each tag is. */
export function parsePage(html: string): Document {
  return parse(html, {treeAdapter: adapter, sourceCodeLocationInfo: true});
}

const selectors = new Map<string, (tag: TagNode) => boolean>();

// Compiling a selector takes far longer than matching it.
function is(tag: TagNode, selector: string): boolean {
  const test = selectors.get(selector) ?? compile<AnyNode, TagNode>(selector);
  selectors.set(selector, test);
  return test(tag);
}

const known = new WeakMap<AnyNode, PageNode>();

/** The node of a parsed page as elements read it: the same object for the same node. */
export function pageNode(node: AnyNode): PageNode {
  const last = known.get(node);
  if (last) return last;
  const made = new PageNode(node);
  known.set(node, made);
  return made;
}

/** The read-only part of the DOM that our elements need of the page around them and of their children. */
export class PageNode {
  constructor(readonly node: AnyNode) {}

  get nodeType(): number {
    return isTag(this.node) ? 1 : isText(this.node) ? 3 : 8;
  }

  get nodeName(): string {
    return isTag(this.node)
      ? this.node.name.toUpperCase()
      : isText(this.node)
        ? '#text'
        : '#comment';
  }

  get tagName(): string {
    return this.nodeName;
  }

  get localName(): string {
    return this.tag?.name ?? '';
  }

  get parentNode(): PageNode | null {
    return this.node.parent && pageNode(this.node.parent);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  get slot(): string {
    return this.getAttribute('slot') ?? '';
  }

  get textContent(): string {
    if (isText(this.node) || isComment(this.node)) return this.node.data;
    return this.childNodes
      .filter(({nodeType}) => nodeType !== 8)
      .map(({textContent}) => textContent)
      .join('');
  }

  get childNodes(): PageNode[] {
    // The parser keeps the content of a template in a fragment of its own.
    if (!('children' in this.node) || this.localName === 'template') return [];
    return this.node.children.map(pageNode);
  }

  get children(): PageNode[] {
    return this.childNodes.filter(({nodeType}) => nodeType === 1);
  }

  /** The content of a template. */
  get content(): PageNode | undefined {
    const [fragment] = this.localName === 'template' ? this.tag!.children : [];
    return fragment && isDocument(fragment) ? pageNode(fragment) : undefined;
  }

  get firstElementChild(): PageNode | null {
    return this.children[0] ?? null;
  }

  get previousSibling(): PageNode | null {
    return this.node.prev && pageNode(this.node.prev);
  }

  getAttribute(name: string): string | null {
    return this.tag?.attribs[name] ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  hasAttributes(): boolean {
    return this.attributeNames.length > 0;
  }

  get attributeNames(): string[] {
    return Object.keys(this.tag?.attribs ?? {});
  }

  matches(selector: string): boolean {
    return !!this.tag && is(this.tag, selector);
  }

  closest(selector: string): PageNode | null {
    for (
      let {tag} = this;
      tag;
      tag = isTag(tag.parent ?? tag) ? (tag.parent as TagNode) : undefined
    )
      if (is(tag, selector)) return pageNode(tag);
    return null;
  }

  /** The page, which is the outermost root. */
  getRootNode(): object {
    return {};
  }

  querySelector(selector: string): PageNode | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  querySelectorAll(selector: string): PageNode[] {
    return this.tag ? selectAll(selector, this.tag.children).filter(isOnPage).map(pageNode) : [];
  }

  /** This node, for functions that read a browser's DOM. */
  get asElement(): Element {
    return this as unknown as Element;
  }

  /** Where its tags are in the page's text; `undefined` for a tag that the parser has added. */
  get place(): Token.ElementLocation | undefined {
    return this.node.sourceCodeLocation ?? undefined;
  }

  /** The offset in the page's text of its tag, or of an attribute if it has that. */
  offsetOf(attribute = ''): number {
    const {place} = this;
    return (place?.attrs?.[attribute] ?? place)?.startOffset ?? 0;
  }

  private get tag(): TagNode | undefined {
    return isTag(this.node) ? this.node : undefined;
  }
}

/** False for a node in a template, which the tree includes but browsers don't show. */
export function isOnPage({parent}: AnyNode): boolean {
  for (let node = parent; node; node = node.parent)
    if (isTag(node) && node.name === 'template') return false;
  return true;
}

const readByElements = [
  'childNodes',
  'children',
  'closest',
  'firstElementChild',
  'hasAttributes',
  'id',
  'matches',
  'nodeName',
  'nodeType',
  'previousSibling',
  'querySelectorAll',
  'slot',
  'textContent',
] as const;

/** Gives an element made on the server its place on the page, where it finds its children and its language. */
export function placeOnPage(element: object, node: TagNode): void {
  const place = pageNode(node);
  for (const key of readByElements) {
    const value: unknown = place[key];
    const get = () => (typeof value === 'function' ? (value.bind(place) as unknown) : place[key]);
    Object.defineProperty(element, key, {get});
  }
}
