import {unwrappedChildren, markupOf, tidy, type HtmlContent} from '../../shared/html-content.js';

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
  const children = unwrappedChildren(host);
  const [first, second] = children.filter(rank);
  const titled = rank(first) < rank(second) || children.some(child => child.matches('details'));
  const intro: string[] = [];
  const found: {head: Element; id: string; answer: string[]}[] = [];
  let into = intro;
  for (const child of children) {
    const details = child.matches('details');
    if (titled && child === first) continue;
    if (details)
      found.push({
        head: child.querySelector('summary') ?? child,
        id: child.id,
        answer: readDetails(child),
      });
    else if (rank(child)) found.push({head: child, id: child.id, answer: (into = [])});
    else into.push(markupOf(child));
    if (details) into = intro;
  }
  if (!found.length) return undefined;
  return {
    ...(titled && first && {title: tidy(first.textContent ?? '')}),
    ...(intro.length && {intro: tidy(intro.join('\n\n'))}),
    items: found.map(({head, id, answer}) => ({
      ...(id && {id}),
      title: tidy(head.textContent ?? ''),
      text: tidy(answer.join('')),
    })),
  };
}
