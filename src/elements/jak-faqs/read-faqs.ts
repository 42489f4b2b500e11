import {
  unwrappedChildren,
  joinMarkup,
  markupOf,
  tidy,
  wordsOf,
  type HtmlContent,
} from '../../shared/content/html-content.js';

const rank = (element: Element | undefined) =>
  Number(element?.tagName.match(/^H([1-6])$/)?.[1] ?? 0);

// An answer may stand below its heading as bare text.
const isText = (node: Node): node is Text => node.nodeType === 3;
const withBareText = (children: readonly Element[]) =>
  [...(children[0]?.parentNode?.childNodes ?? [])].filter(
    (node): node is Element | Text => isText(node) || children.includes(node as Element)
  );

function readDetails(details: Element): string[] {
  const summary = details.querySelector('summary');
  return [...details.childNodes].filter(node => node !== summary).map(markupOf);
}

/**
 * Reads questions with their answers: `<details>`, or headings with what follows each. A first heading
 * before `<details>`, or of a higher rank than the next, is the title of all.
 */
export function readFaqs(host: Element): HtmlContent | undefined {
  const children = unwrappedChildren(host);
  const [first, second] = children.filter(rank);
  const titled = rank(first) < rank(second) || children.some(child => child.matches('details'));
  const intro: string[] = [];
  const found: {head: Element; id: string; answer: string[]}[] = [];
  let into = intro;
  for (const node of withBareText(children)) {
    if (titled && node === first) continue;
    if (isText(node)) into.push(markupOf(node));
    else if (node.matches('details')) {
      const head = node.querySelector('summary') ?? node;
      found.push({head, id: node.id, answer: readDetails(node)});
      into = intro;
    } else if (rank(node)) found.push({head: node, id: node.id, answer: (into = [])});
    else into.push(markupOf(node));
  }
  if (!found.length) return undefined;
  const introduction = tidy(joinMarkup(intro));
  return {
    ...(titled && first && {title: wordsOf(first)}),
    ...(introduction && {intro: introduction}),
    items: found.map(({head, id, answer}) => ({
      ...(id && {id}),
      title: wordsOf(head),
      text: tidy(joinMarkup(answer)),
    })),
  };
}
