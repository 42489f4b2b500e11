import {is, selectAll} from 'css-select';
import {isTag, isText, type AnyNode, type Element as TagNode} from 'domhandler';
import {textContent} from 'domutils';

const known = new WeakMap<AnyNode, PageNode>();

/** The node of a parsed page as elements read it: the same object for the same node. */
export function pageNode(node: AnyNode): PageNode {
  const last = known.get(node);
  if (last) return last;
  const made = new PageNode(node);
  known.set(node, made);
  return made;
}

/** As much of the DOM, for reading, as our elements ask of the page around them and of their children. */
export class PageNode {
  constructor(private readonly node: AnyNode) {}

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
    return this.getAttribute('slot') ?? this.getAttribute('data-slot') ?? '';
  }

  get textContent(): string {
    return textContent(this.node);
  }

  get childNodes(): PageNode[] {
    return 'children' in this.node ? this.node.children.map(pageNode) : [];
  }

  get children(): PageNode[] {
    return this.childNodes.filter(({nodeType}) => nodeType === 1);
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

  /** The page, which nothing is around. */
  getRootNode(): object {
    return {};
  }

  querySelector(selector: string): PageNode | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  querySelectorAll(selector: string): PageNode[] {
    return this.tag ? selectAll(selector, this.tag.children).map(pageNode) : [];
  }

  private get tag(): TagNode | undefined {
    return isTag(this.node) ? this.node : undefined;
  }
}

const readByElements = [
  'childNodes',
  'children',
  'closest',
  'firstElementChild',
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
