import GithubSlugger from 'github-slugger';
import {Marked} from 'marked';
import {escape} from './layout.mjs';

/** A cell; an empty one in the head isn't a heading. */
function cell(parser, {header, text, tokens}) {
  const words = parser.parseInline(tokens);
  return header && text ? `<th scope="col">${words}</th>` : `<td>${words}</td>`;
}

const row = (parser, cells) => `<tr>${cells.map(each => cell(parser, each)).join('')}</tr>\n`;

/** Columns that fit beside each other on a phone. */
const fewColumns = 3;

/** A table scrolls by itself if it is wider than the page; one with many columns also by keyboard. */
function table({header, rows}) {
  const isWide = header.length > fewColumns;
  const body = rows.map(cells => row(this.parser, cells)).join('');
  return `<div class="table"${isWide ? ' role="group" aria-label="A wide table" tabindex="0"' : ''}>
<table>
<thead>${row(this.parser, header)}</thead>
<tbody>${body}</tbody>
</table>
</div>
`;
}

/** How HTML in a document is drawn: comments are left out, and everything else is text. */
const markup = ({text}) => (text.startsWith('<!--') ? '' : escape(text));

/**
 * Draws a document that is written in Markdown. `addressOf` returns the address of a link or a picture, or `undefined` if
 * the site has no such page; then only the words of the link are drawn.
 */
export function drawMarkdown(source, addressOf) {
  const slugger = new GithubSlugger();
  const headings = [];
  const renderer = {
    heading({tokens, depth}) {
      const text = this.parser.parseInline(tokens, this.parser.textRenderer);
      const id = slugger.slug(text);
      headings.push({depth, id, text});
      return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({href, tokens}) {
      const address = addressOf(href);
      const words = this.parser.parseInline(tokens);
      return address ? `<a href="${escape(address)}">${words}</a>` : words;
    },
    image({href, text}) {
      return `<img src="${escape(addressOf(href))}" alt="${escape(text)}" loading="lazy" />`;
    },
    html: markup,
    table,
  };
  const html = new Marked({renderer}).parse(source);
  return {html, headings};
}

/** The part of a document below one of its headings, up to the next one of the same or a higher level. */
export function sectionOf(source, heading) {
  const lines = source.split('\n');
  const start = lines.findIndex(line => line.replace(/^#+ /, '') === heading && line !== heading);
  if (start < 0) return '';
  const [marks] = lines[start].split(' ');
  const below = lines.slice(start + 1);
  const end = below.findIndex(line => /^#+ /.test(line) && line.indexOf(' ') <= marks.length);
  return below.slice(0, end < 0 ? undefined : end).join('\n');
}
