import type {PageNode} from '../../html/page-node.js';
import {formats} from '../elements.js';
import {pageRules} from '../rules/pages.js';
import {nearestName} from '../../../shared/content/nearest-name.js';
import type {ReadError} from './fragment.js';
import {isOurs, type OurPage} from './page-elements.js';

const tags = Object.keys(formats);
const bare = (tag: string) => tag.replace(/[^a-z]/g, '');
const bareTags = new Map(tags.map(tag => [bare(tag), tag]));

/** The tag of ours that was probably meant: `jak-facts` for `jak-fact` and for `jakfacts`. */
function meantTag(tag: string): string | undefined {
  const near = nearestName(bare(tag), bareTags.keys());
  return near && bareTags.get(near);
}

function misspelt(node: PageNode): ReadError | undefined {
  const placeholder = node.getAttribute('data-guide');
  const tag = placeholder ?? node.localName;
  const meant = meantTag(tag);
  if (isOurs(tag) || (placeholder === null && !meant)) return undefined;
  return {
    rule: pageRules.tag,
    tag,
    path: '',
    offset: node.offsetOf(placeholder === null ? '' : 'data-guide'),
    message: `there is no element <${tag}>${meant ? `. Did you mean <${meant}>?` : ''}`,
    fix: meant ? `Write ${meant}.` : `Write one of: ${tags.join(', ')}.`,
  };
}

/** Errors for tags that resemble ours, placeholders for unknown elements, and a page with our script but no element. */
export function tagNameErrors({nodes}: OurPage, script: PageNode | undefined): ReadError[] {
  const found = nodes.flatMap(node => misspelt(node) ?? []);
  if (found.length || !script || nodes.some(node => isOurs(node.localName))) return found;
  return [
    {
      rule: pageRules.noElement,
      tag: '',
      path: '',
      offset: script.offsetOf(),
      message: 'loads our script and has no element of ours, so nothing was checked',
      fix: 'Write the elements into the page. If another script adds them, save the page from a browser and check that file.',
    },
  ];
}
