import {nearestName} from '../../../shared/content/nearest-name.js';
import {attributes} from '../elements.js';
import {pageRules} from '../rules/pages.js';
import type {ReadError} from './fragment.js';
import type {PageElement} from './page-content.js';

// Attributes of HTML and of other scripts.
const ofOthers =
  /^(id|class|style|slot|hidden|title|role|part|name|tabindex|is|nonce|inert|popover|translate|key|ref)$|^(aria|on|item|data-(lang|dir)$)/;

// Names that other elements use for the address of a file.
const addresses = ['href', 'url', 'file'];

/** The attribute of an element that was probably meant: `questions` for `question`. */
function meantAttribute(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name) || ofOthers.test(name)) return undefined;
  const own = name.replace(/^data-/, '');
  if (known.includes(own)) return own;
  return addresses.includes(own) ? 'src' : nearestName(name, known);
}

/** Errors for attributes that resemble those of an element: their value is ignored, and built-in text may replace it. */
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
      message: `ignores ${name}, which isn’t one of its attributes`,
      fix: `Write ${meant}, or data-${meant} on a placeholder.`,
    };
  });
}
