import {html, nothing} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {textOf, type RichNode} from '../../shared/content/rich-text.js';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const voidTags = ['br', 'img', 'wbr'];

/** Draws nodes without a DOM. A server writes strings, so a tag may stay open between two of them. */
export function drawWords(nodes: readonly RichNode[]): unknown {
  return nodes.map(drawNode);
}

function drawNode(node: RichNode): unknown {
  if (typeof node === 'string') return node;
  const {tag, attributes = {}, children} = node;
  if (tag === 'glossary-term')
    return html`<glossary-term
      term=${attributes.term ?? textOf(node)}
      definition=${attributes.definition ?? nothing}
      >${drawWords(children)}</glossary-term
    >`;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const start = unsafeHTML(`<${tag}${written.join('')}>`);
  return voidTags.includes(tag) ? start : [start, drawWords(children), unsafeHTML(`</${tag}>`)];
}
