import {textContent, findOne} from 'domutils';
import {tagOf} from '../../elements/all.js';
import {escape} from '../html/escape.js';
import {parsePage} from '../html/page-node.js';
import {embedWords} from './embed-words.js';
import type {Widget} from './own-widgets.js';

/** What a page is made of. */
export interface PageParts {
  readonly widget: Widget;
  readonly language: string;
  /** All languages in which this page exists. */
  readonly languages: readonly string[];
  /** A publisher's own content. */
  readonly content: unknown;
  /** The address of the site's style sheet. */
  readonly theme: string | undefined;
  /** The address of the oEmbed answer. */
  readonly oembed: string | undefined;
}

const attributesOf = ({attributes}: Widget) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

function drawWidget({widget, content}: PageParts): string {
  const {tag} = widget;
  if (content === undefined) return `<${tag}${attributesOf(widget)}></${tag}>`;
  const json = JSON.stringify(content).replaceAll('<', '\\u003c');
  // Sections that a guide's file leaves out show built-in content, as everywhere.
  const own = tag === tagOf.guide ? '' : ' own';
  return `<${tag}${own}${attributesOf(widget)}><script type="application/json">${json}</script></${tag}>`;
}

/** A page with one widget, before its words are drawn; until then its title is the tag. */
export function embedPage(parts: PageParts): string {
  const {widget, language, languages, theme, oembed} = parts;
  const up = language === 'en' ? '' : '../';
  const words = embedWords(language);
  const sheets = [`${up}embed.css`, ...(theme ? [theme] : [])];
  const answer = oembed
    ? `<link rel="alternate" type="application/json+oembed" href="${escape(oembed)}">\n`
    : '';
  return `<!doctype html>
<html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${widget.tag}</title>
<base target="_top">
${answer}${sheets.map(href => `<link rel="stylesheet" href="${escape(href)}">`).join('\n')}
<script src="${up}frame.js" data-languages="${languages.join(' ')}"></script>
<script src="${widget.tag}.js" async></script>
</head>
<body>
<main>${drawWidget(parts)}</main>
<p class="open-page" hidden>${escape(words.refused)} <a href="${widget.tag}.html" target="_blank">${escape(words.open)}</a> <output></output></p>
</body>
</html>
`;
}

/** The title of a page with drawn words: the heading of its widget. */
export function titleOf(html: string, tag: string): string {
  const heading = findOne(({attribs}) => attribs.part === 'heading', parsePage(html).children);
  return (heading && textContent(heading).replace(/\s+/g, ' ').trim()) || tag;
}

/** Gives a page its title, in place of its tag. */
export const withTitle = (html: string, tag: string, title: string): string =>
  html.replace(`<title>${tag}</title>`, () => `<title>${escape(title)}</title>`);
