import {
  leadOf,
  unwrappedNodes,
  wrappers,
  type HtmlContent,
} from '../../shared/content/html-content.js';
import {isElement, readLine, readNodes, readText} from '../../shared/content/read-rich-text.js';
import {isShown} from '../../shared/content/rich-text.js';

interface Question {
  readonly head: Element;
  readonly id: string;
  readonly answer: Node[];
}

const rank = (element: Element | undefined) =>
  Number(element?.tagName.match(/^H([1-6])$/)?.[1] ?? 0);

const asks = (element: Element) => /[?؟？]\s*$/.test(element.textContent ?? '');

// Of accordions that name their parts by class alone: Elementor, Foundation, Beaver Builder, GenerateBlocks, Spectra, Yoast.
const toggles =
  '.elementor-tab-title, .accordion-title, .fl-accordion-button, .gb-accordion__toggle, .uagb-faq-questions-button, .schema-faq-question';
const panels =
  'dd, .elementor-tab-content, .accordion-content, .fl-accordion-content, .gb-accordion__content, .uagb-faq-content, .schema-faq-answer';

const usual = {heads: 'details, h1, h2, h3, h4, h5, h6', around: wrappers};

// The elements that hold a question in the other ways of writing them, and what may be around them.
const inParts = `:is(${wrappers}, dl, .accordion, .accordion-item):not(${toggles}, ${panels})`;
const ways = [
  {heads: toggles, around: inParts},
  {heads: 'p', around: wrappers},
  {heads: 'dt', around: inParts},
  {heads: 'li', around: `${wrappers}, ul, ol`},
];

/** The question in an element, and as much of the answer as it contains. */
function questionIn(element: Element): Question | null | undefined {
  const {id} = element;
  const nodes = [...element.childNodes];
  if (element.matches('details')) {
    const head = element.querySelector('summary');
    return head && {head, id, answer: nodes.filter(node => node !== head)};
  }
  if (!element.matches('p, li')) return {head: element, id, answer: []};
  const head = leadOf(element);
  return head && asks(head) ? {head, id, answer: nodes.filter(node => node !== head)} : undefined;
}

// Unmistakable: everything that could be a question is one, below at most one heading, which isn't.
function fits(host: Element, {heads, around}: typeof usual): boolean {
  const children = unwrappedNodes(host, around).filter(isElement);
  const found = children.filter(child => child.matches(heads) && (heads !== 'p' || leadOf(child)));
  const questions = found.map(each => (rank(each) ? undefined : questionIn(each)));
  const others = children.filter(child => child.matches(usual.heads));
  return (
    questions.length > 0 &&
    questions.every(Boolean) &&
    others.length < 2 &&
    others.every(other => rank(other) && !asks(other)) &&
    (!others.length || heads === toggles || questions.every(question => asks(question!.head)))
  );
}

/**
 * Reads questions with their answers: `<details>`, headings with what follows each, accordions, terms, or bold
 * questions. A first heading before `<details>`, of a higher rank than the next, or alone, is the title of all.
 */
export function readFaqs(host: Element): HtmlContent | undefined {
  const way = ways.find(each => fits(host, each)) ?? usual;
  const nodes = unwrappedNodes(host, way.around);
  const children = nodes.filter(isElement);
  const [first, second] = children.filter(rank);
  const titled =
    way !== usual || rank(first) < rank(second) || children.some(child => child.matches('details'));
  const intro: Node[] = [];
  const found: Question[] = [];
  let into = intro;
  for (const node of nodes) {
    if (titled && node === first) continue;
    const question = isElement(node) && node.matches(way.heads) && questionIn(node);
    if (question) {
      found.push(question);
      // What follows is the answer if nothing marks its end.
      into = /^(H\d|P)$/.test(node.nodeName) ? question.answer : intro;
    } else if (way !== usual && isElement(node) && node.matches(panels))
      (found.at(-1)?.answer ?? intro).push(...node.childNodes);
    // An answer may be bare text below its heading.
    else into.push(node);
  }
  if (!found.length) return undefined;
  const introduction = readText(intro);
  return {
    ...(titled && first && {title: readLine([...first.childNodes])}),
    ...(introduction && {intro: introduction}),
    items: found.map(({head, id, answer}) => {
      const start = answer.findIndex(node => readNodes([node]).some(isShown));
      const text = readText(answer.slice(start));
      return {...(id && {id}), title: readLine([...head.childNodes]), text, whole: text};
    }),
  };
}
