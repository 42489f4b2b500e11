import type {PageNode} from '../../html/page-node.js';
import {pageRules} from '../rules/pages.js';
import type {ReadError} from './fragment.js';
import {isOurs, type OurPage} from './page-elements.js';

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
}

/** Start tags of ours without an end tag, named as the page writes them: `<div data-guide="jak-facts">`, for example. */
function unclosed({nodes, placeholders, text}: OurPage): ReadError[] {
  return nodes
    .filter(node => isOurs(node.localName) && node.place?.startTag && !node.place.endTag)
    .map(node => {
      const {localName: tag} = node;
      const {startTag, endOffset} = node.place!;
      const [closing] = /^<\/[^>]*>/.exec(text.slice(endOffset, endOffset + 60)) ?? [];
      const selfClosing = text.slice(0, startTag!.endOffset).endsWith('/>');
      const written = placeholders.has(node) ? `<div data-guide="${tag}">` : `<${tag}>`;
      return {
        rule: pageRules.endTag,
        tag,
        path: '',
        offset: node.offsetOf(),
        message: selfClosing
          ? `${written} ends in />, which browsers ignore: what follows becomes its content`
          : `${written} has no end tag of its own: ${closing ? `${closing} closes it` : 'the end of the page closes it'}`,
        fix: `Write </${tag}> where its content ends, and no <p> around it. In WordPress, use a block “Custom HTML”.`,
      };
    });
}

const rawText = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'iframe', 'xmp']);

/** The ranges in which the characters `</` don't begin a tag: comments, scripts, attributes. */
function quotedRanges(nodes: readonly PageNode[]): Range[] {
  return nodes.flatMap(node => {
    const tag = node.place?.startTag;
    const inner = node.childNodes
      .filter(({nodeType}) => nodeType === 8 || (nodeType === 3 && rawText.has(node.localName)))
      .flatMap(({place}) => place ?? []);
    return tag ? [tag, ...inner] : inner;
  });
}

/** End tags of ours that close nothing: a content system has closed the element before its content. */
function stray({nodes, text}: OurPage): ReadError[] {
  const closing = new Set(nodes.map(node => node.place?.endTag?.startOffset));
  const quoted = quotedRanges(nodes);
  const isQuoted = (offset: number) =>
    quoted.some(({startOffset, endOffset}) => startOffset <= offset && offset < endOffset);
  return [...text.matchAll(/<\/([a-z]+-[a-z-]+)\s*>/gi)]
    .map(({index, 1: name}) => ({index, tag: name.toLowerCase()}))
    .filter(({index, tag}) => isOurs(tag) && !closing.has(index) && !isQuoted(index))
    .map(({index, tag}) => ({
      rule: pageRules.endTag,
      tag,
      path: '',
      offset: index,
      message: `</${tag}> closes nothing: the element ended before its content, which readers see outside of it`,
      fix: `Delete <p> and </p> around <${tag}> and </${tag}>. In WordPress, use a block “Custom HTML”, or <div data-guide="${tag}" data-own>.`,
    }));
}

/** End tags of our elements that are missing, or close nothing. */
export const endTagErrors = (page: OurPage): ReadError[] => [...unclosed(page), ...stray(page)];
