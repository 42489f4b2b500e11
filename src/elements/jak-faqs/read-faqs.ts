import {
  isElement,
  unwrappedNodes,
  joinMarkup,
  markupOf,
  tidy,
  wordsOf,
  type HtmlContent,
} from '../../shared/content/html-content.js';

const rank = (element: Element | undefined) =>
  Number(element?.tagName.match(/^H([1-6])$/)?.[1] ?? 0);

function readDetails(details: Element): string[] {
  const summary = details.querySelector('summary');
  return [...details.childNodes].filter(node => node !== summary).map(markupOf);
}

/**
 * Reads questions with their answers: `<details>`, or headings with what follows each. A first heading
 * before `<details>`, or of a higher rank than the next, is the title of all.
 */
export function readFaqs(host: Element): HtmlContent | undefined {
  const nodes = unwrappedNodes(host);
  const children = nodes.filter(isElement);
  const [first, second] = children.filter(rank);
  const titled = rank(first) < rank(second) || children.some(child => child.matches('details'));
  const intro: string[] = [];
  const found: {head: Element; id: string; answer: string[]}[] = [];
  let into = intro;
  let around: Node | null = null;
  for (const node of nodes) {
    // What stands in another wrapper stands on a line of its own.
    if (node.parentNode !== around) into.push('\n\n');
    around = node.parentNode;
    if (titled && node === first) continue;
    // An answer may stand below its heading as bare text.
    if (!isElement(node)) into.push(markupOf(node));
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
