/** An item that a publisher wrote as HTML: `<li><strong>Title</strong> text</li>`. */
export interface HtmlItem {
  readonly id?: string;
  readonly title?: string;
  readonly text: string;
}

/** What a publisher wrote as plain HTML children: a heading, paragraphs and a list. */
export interface HtmlContent {
  readonly title?: string;
  readonly intro?: string;
  readonly items: readonly HtmlItem[];
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The children that stand for content: not the slots, not scripts or templates. */
export function contentChildren(host: Element): Element[] {
  // On a server an element may not know its children.
  return [...(host.children ?? [])].filter(
    child => !child.slot && !child.matches('script, template, style')
  );
}

/** The same without a wrapper around all of them, which content systems like to add. */
export function unwrappedChildren(host: Element): Element[] {
  const children = contentChildren(host);
  const [only] = children;
  return children.length === 1 && only.matches('div, section, article')
    ? unwrappedChildren(only)
    : children;
}

/** An element's text, its links and stress kept as our inline markup. */
export function markupOf(node: Node): string {
  if (!isElement(node)) return node.nodeType === 3 ? (node.textContent ?? '') : '';
  const inner = [...node.childNodes].map(markupOf).join('');
  const words = inner.trim();
  if (!words) return inner;
  if (node.matches('strong, b')) return `**${words}**`;
  if (node.matches('em, i')) return `*${words}*`;
  if (node.matches('a[href]')) return `[${words}](${node.getAttribute('href')})`;
  return node.matches('p, li, div') ? `\n\n${words}\n\n` : inner;
}

/** Markup with its white space as people see it: one space, or a blank line between paragraphs. */
export function tidy(markup: string): string {
  const blocks = markup.split(/\n\s*\n/).map(block => block.replace(/\s+/g, ' ').trim());
  return blocks.filter(Boolean).join('\n\n');
}

function readItem(item: Element): HtmlItem {
  const id = item.id || item.getAttribute('data-id');
  const first = item.firstElementChild;
  const leads =
    first && !tidy(precedingText(first)) && first.matches('strong, b, h1, h2, h3, h4, h5, h6');
  const title = leads ? tidy(first.textContent ?? '') : '';
  const rest = [...item.childNodes].filter(node => !leads || node !== first);
  return {...(id && {id}), ...(title && {title}), text: tidy(rest.map(markupOf).join(''))};
}

function precedingText(element: Element): string {
  return element.previousSibling?.textContent ?? '';
}

/** Reads a heading, paragraphs and the items of lists; nothing where there is no list. */
export function readHtml(host: Element): HtmlContent | undefined {
  const children = unwrappedChildren(host);
  return children.some(child => child.matches('ul, ol')) ? readBlocks(children) : undefined;
}

/** Reads the heading, the paragraphs and the items of lists among some elements. */
export function readBlocks(children: readonly Element[]): HtmlContent {
  const lists = children.filter(child => child.matches('ul, ol'));
  const heading = children.find(child => child.matches('h1, h2, h3, h4, h5, h6'));
  const intro = children.filter(child => child.matches('p')).map(child => tidy(markupOf(child)));
  const title = tidy(heading?.textContent ?? '');
  return {
    ...(title && {title}),
    ...(intro.length && {intro: intro.join('\n\n')}),
    items: lists.flatMap(list => [...list.children].map(readItem)),
  };
}
