import {defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree} from 'parse5';

const known = new WeakMap<Tree.Node, PageNode>();

// One node, one wrapper: what reads HTML children compares them.
function wrap(node: Tree.ChildNode): PageNode {
  const found = known.get(node);
  if (found) return found;
  const made = tree.isElementNode(node) ? new PageElement(node) : new PageNode(node);
  known.set(node, made);
  return made;
}

/** A node of a parsed page, as far as the reading of content looks at nodes. */
class PageNode {
  constructor(readonly node: Tree.ChildNode) {}

  get nodeType(): number {
    if (tree.isElementNode(this.node)) return 1;
    return tree.isTextNode(this.node) ? 3 : 8;
  }

  get textContent(): string {
    return tree.isTextNode(this.node) ? this.node.value : '';
  }

  get previousSibling(): PageNode | null {
    const siblings = this.node.parentNode?.childNodes ?? [];
    const before = siblings[siblings.indexOf(this.node) - 1];
    return before ? wrap(before) : null;
  }
}

const selector = /^([\w-]*)(?:\[([\w-]+)(?:="([^"]*)"(?: i)?)?\])?$/;

/**
 * An element of a parsed page with those parts of the DOM that the elements' own readers of HTML children use, so
 * that the check reads a page exactly as browsers do.
 */
export class PageElement extends PageNode {
  /** Before the names of attributes: `data-` where the element is a placeholder. */
  prefix = '';

  constructor(override readonly node: Tree.Element) {
    super(node);
  }

  get localName(): string {
    return this.node.tagName;
  }

  get tagName(): string {
    return this.node.tagName.toUpperCase();
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  get slot(): string {
    return this.getAttribute('slot') ?? this.getAttribute('data-slot') ?? '';
  }

  get parentNode(): PageNode | null {
    const {parentNode} = this.node;
    return parentNode && tree.isElementNode(parentNode) ? wrap(parentNode) : null;
  }

  get childNodes(): PageNode[] {
    return this.node.childNodes.map(wrap);
  }

  get children(): PageElement[] {
    return this.childNodes.filter(each => each instanceof PageElement);
  }

  get firstElementChild(): PageElement | null {
    return this.children[0] ?? null;
  }

  override get textContent(): string {
    return this.childNodes.map(each => each.textContent).join('');
  }

  getAttribute(name: string): string | null {
    const own = this.prefix + name;
    return this.node.attrs.find(attribute => attribute.name === own)?.value ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  /** Knows what the readers ask for: `p`, `a[href]`, `script[type="application/json" i]`, with commas between. */
  matches(selectors: string): boolean {
    return selectors.split(',').some(each => {
      const parts = selector.exec(each.trim());
      if (!parts) throw new Error(`The selector ${each} is not known here`);
      const [, tag, attribute, value] = parts;
      return (
        (!tag || tag === this.localName) &&
        (!attribute || this.hasAttribute(attribute)) &&
        (value === undefined || this.getAttribute(attribute)?.toLowerCase() === value.toLowerCase())
      );
    });
  }

  querySelector(selectors: string): PageElement | null {
    for (const child of this.children) {
      const found = child.matches(selectors) ? child : child.querySelector(selectors);
      if (found) return found;
    }
    return null;
  }

  /** Itself for the functions that read a page's DOM. */
  get asElement(): Element {
    return this as unknown as Element;
  }

  /** The offset of its tag, or of an attribute where it has that. */
  offsetOf(attribute = ''): number {
    const place = this.node.sourceCodeLocation;
    return (place?.attrs?.[this.prefix + attribute] ?? place)?.startOffset ?? 0;
  }
}

/** All elements of a page in the order of their tags, with the nearest `lang` around each. */
export function* elementsOf(page: Tree.Document): Generator<{element: PageElement; lang: string}> {
  const open: {node: Tree.ChildNode; lang: string}[] = page.childNodes
    .map(node => ({node, lang: ''}))
    .reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if (!tree.isElementNode(next.node)) continue;
    const element = wrap(next.node) as PageElement;
    const lang = element.getAttribute('lang') ?? next.lang;
    yield {element, lang};
    for (const node of [...next.node.childNodes].reverse()) open.push({node, lang});
  }
}
