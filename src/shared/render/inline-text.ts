import {html, type TemplateResult} from 'lit';
import {parseInline, textOf, type InlineToken} from '../content/inline-markup.js';

// Pages wait for the events of the element that they wrote, not of one in its text.
const keepInside = (event: Event) => event.stopPropagation();

// Most texts are one token, and Lit would put markers around a list of one.
function drawTokens(tokens: readonly InlineToken[]): unknown {
  return tokens.length > 1 ? tokens.map(drawToken) : tokens[0] && drawToken(tokens[0]);
}

function drawToken(token: InlineToken): TemplateResult | string {
  switch (token.type) {
    case 'text':
      return token.text;
    case 'strong':
      return html`<strong>${drawTokens(token.children)}</strong>`;
    case 'emphasis':
      return html`<em>${drawTokens(token.children)}</em>`;
    case 'term':
      // Where a page has not imported the element, its child is the word all the same.
      return html`<glossary-term
        .term=${token.children.map(textOf).join('')}
        @content-ready=${keepInside}
        @content-error=${keepInside}
        >${drawTokens(token.children)}</glossary-term
      >`;
    case 'link':
      return html`<a href=${token.href}>${drawTokens(token.children)}</a>`;
  }
}

/** Draws text with its inline markup inside a line. */
export function inline(text: string): unknown {
  return drawTokens(parseInline(text));
}

/** Draws text with its inline markup; a blank line starts a paragraph. The tail stands behind the last word. */
export function paragraphs(text: string, tail?: unknown): unknown {
  const blocks = text.split(/\n\s*\n/);
  const last = html`<p>${inline(blocks.pop()!)}${tail}</p>`;
  return blocks.length ? [...blocks.map(block => html`<p>${inline(block)}</p>`), last] : last;
}
