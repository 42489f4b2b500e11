import {html, noChange} from 'lit';
import {directive, Directive, PartType, type Part} from 'lit/directive.js';
import {nodesOf, nodesOfParagraphs, paragraphsOf} from '../content/inline-markup.js';
import {RichText, textOf, type AnyText, type RichNode} from '../content/rich-text.js';

function nodeOf(node: RichNode): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const {tag, attributes = {}, children} = node;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  // If a page has not imported the element, its child is still the word.
  if (tag === 'glossary-term' && !attributes.term) Object.assign(element, {term: textOf(node)});
  element.append(...children.map(nodeOf));
  return element;
}

/** How words are drawn without a DOM; the prerenderer replaces this, and draws more than text. */
export const onServer = {draw: (nodes: readonly RichNode[]): unknown => nodes.map(textOf)};

/**
 * Draws words as nodes of their own, and new nodes if the words changed: translation tools and other scripts move and
 * replace the text nodes of a page, so that Lit would write into one that is no longer there.
 */
class DrawWords extends Directive {
  private words: unknown;

  override render(words: AnyText, read: (words: AnyText) => readonly RichNode[]): unknown {
    return onServer.draw(read(words));
  }

  override update(part: Part, [words, read]: Parameters<this['render']>): unknown {
    if (words === this.words) return noChange;
    this.words = words;
    const fragment = document.createDocumentFragment();
    if (words) fragment.append(...read(words).map(nodeOf));
    if (part.type !== PartType.ELEMENT) return fragment;
    part.element.replaceChildren(fragment);
    return noChange;
  }
}

const drawWords = directive(DrawWords);

/** True for words to draw, which may also replace an element's children. */
export const isWords = (value: unknown): boolean =>
  (value as {_$litDirective$?: unknown} | undefined)?._$litDirective$ === DrawWords;

/** Draws text with its inline markup inside a line. */
export function inline(text: AnyText): unknown {
  return drawWords(text, nodesOf);
}

const asItStands = (words: AnyText) => nodesOfParagraphs(words as string, each => [each]);

/** Draws words that change while a reader looks at them; they have no markup. */
export function changing(words: string): unknown {
  return drawWords(words, asItStands);
}

/** Draws pieces of text without a Lit marker for each; new ones if they changed. */
export function drawNodes(nodes: readonly RichNode[]): unknown {
  return drawWords(JSON.stringify(nodes), () => nodes);
}

const isInBlocks = ({nodes: [first]}: RichText) => typeof first !== 'string' && first.tag === 'div';

/** Draws text with its inline markup; a blank line starts a paragraph. The tail comes after the last word. */
export function paragraphs(text: AnyText, tail?: unknown): unknown {
  if (text instanceof RichText && isInBlocks(text)) return html`${inline(text)}${tail}`;
  const blocks = text instanceof RichText ? [text] : paragraphsOf(text);
  const last = html`<p>${inline(blocks.pop() ?? '')}${tail}</p>`;
  return blocks.length ? [...blocks.map(block => html`<p>${inline(block)}</p>`), last] : last;
}
