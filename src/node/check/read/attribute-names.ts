import {nearestName} from '../../../shared/content/nearest-name.js';
import {attributes} from '../elements.js';
import {pageRules} from '../rules/pages.js';
import type {ReadError} from './fragment.js';
import type {PageElement} from './page-content.js';

// HTML owns these, and scripts of the page those that begin like the others.
const ofOthers =
  /^(id|class|style|slot|hidden|title|role|part|name|tabindex|is|nonce|inert|popover|translate|key|ref)$|^(aria|on|item|data-(lang|dir)$)/;

// What other elements call the address of a file.
const addresses = ['href', 'url', 'file'];

/** The attribute of an element that somebody meant by another name: `questions` for `question`. */
function meantAttribute(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name) || ofOthers.test(name)) return undefined;
  const own = name.replace(/^data-/, '');
  if (known.includes(own)) return own;
  return addresses.includes(own) ? 'src' : nearestName(name, known);
}

/** Attributes that nearly are those of an element: what they say is lost, and built-in text may take its place. */
export function attributeErrors({element}: PageElement): ReadError[] {
  const {localName: tag} = element;
  return element.attributeNames.flatMap(name => {
    const meant = meantAttribute(name, attributes[tag]);
    if (meant === undefined) return [];
    return {
      rule: pageRules.attribute,
      tag,
      path: '',
      offset: element.offsetOf(name),
      message: `has no attribute ${name}, and leaves out what it says`,
      fix: `Write ${meant}, or data-${meant} on a placeholder.`,
    };
  });
}
