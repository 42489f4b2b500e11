import {unwrappedNodes, type HtmlContent} from '../../shared/content/html-content.js';
import {isElement, readLine, readText} from '../../shared/content/read-rich-text.js';

const rank = (element: Element | undefined) =>
  Number(element?.tagName.match(/^H([1-6])$/)?.[1] ?? 0);

function readDetails(details: Element): Node[] {
  const summary = details.querySelector('summary');
  return [...details.childNodes].filter(node => node !== summary);
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
  const intro: Node[] = [];
  const found: {head: Element; id: string; answer: Node[]}[] = [];
  let into = intro;
  for (const node of nodes) {
    if (titled && node === first) continue;
    // An answer may stand below its heading as bare text.
    if (!isElement(node)) into.push(node);
    else if (node.matches('details')) {
      const head = node.querySelector('summary') ?? node;
      found.push({head, id: node.id, answer: readDetails(node)});
      into = intro;
    } else if (rank(node)) found.push({head: node, id: node.id, answer: (into = [])});
    else into.push(node);
  }
  if (!found.length) return undefined;
  const introduction = readText(intro);
  return {
    ...(titled && first && {title: readLine([...first.childNodes])}),
    ...(introduction && {intro: introduction}),
    items: found.map(({head, id, answer}) => {
      const text = readText(answer);
      return {...(id && {id}), title: readLine([...head.childNodes]), text, whole: text};
    }),
  };
}
