import {isComment, isText, type AnyNode} from 'domhandler';
import {hasWords, holdsAllWords} from '../../../shared/content/html-content.js';
import {jsonScripts} from '../../../shared/content/json-source.js';
import {pageNode, type PageNode} from '../../html/page-node.js';
import {pageRules} from '../rules/pages.js';
import type {RuleText} from '../rules/rule.js';
import type {ReadError} from './fragment.js';
import type {PageElement} from './page-content.js';
import {alwaysShowsChildren, showsChildren} from './page-elements.js';

// A content system may keep the items of a list and drop the list.
const contentTags = 'ul, ol, li, dl, details, script[type="application/json"]';

const isBlank = (node: AnyNode) => isComment(node) || (isText(node) && !node.data.trim());

/** The node after an element; white space and comments are skipped. */
function following({node}: PageNode): PageNode | undefined {
  let next = node.next;
  while (next && isBlank(next)) next = next.next;
  return next ? pageNode(next) : undefined;
}

type Finding = Pick<ReadError, 'message' | 'fix'> & {readonly rule: RuleText};

function besideTag({element, builtIn}: PageElement): Finding | undefined {
  const next = builtIn && !alwaysShowsChildren(element) ? following(element) : undefined;
  if (!next?.matches(contentTags)) return undefined;
  const {localName: tag} = element;
  return {
    rule: pageRules.besideTag,
    message: `shows built-in text, and <${next.localName}> right behind it looks like its content`,
    fix: `Move it between <${tag}> and </${tag}>. If it is something else, put a heading before it.`,
  };
}

function ownContent({builtIn}: PageElement, own: boolean): Finding | undefined {
  if (!builtIn || !own) return undefined;
  return {
    rule: pageRules.ownContent,
    message: 'has no content inside, although `own` says that it comes with the page',
    fix: 'Put the content back between the tags, or delete `own`.',
  };
}

function ownMissing({element, inside}: PageElement, own: boolean): Finding | undefined {
  if (!inside || 'rule' in inside || own || alwaysShowsChildren(element)) return undefined;
  return {
    rule: pageRules.ownMissing,
    message: 'has content inside, but no `own`',
    fix: `Write <${element.localName} own>, or data-own on a placeholder.`,
  };
}

// Words to read before the script runs are allowed if they are also in the JSON.
function wordsBesideJson({element, inside}: PageElement): Finding | undefined {
  const {asElement} = element;
  const isSeen = !inside || 'rule' in inside || showsChildren(element);
  if (isSeen || !jsonScripts(asElement).length || holdsAllWords(inside.content, asElement))
    return undefined;
  return {
    rule: pageRules.wordsInTag,
    message: 'has words that aren’t in its JSON, which vanish when the JSON is drawn',
    fix: 'Write all words into the JSON, or move the others before or after the element.',
  };
}

function slotMissing({element}: PageElement): Finding | undefined {
  if (element.localName !== 'visit-summary' || !hasWords(element.asElement)) return undefined;
  return {
    rule: pageRules.slotMissing,
    message: 'has words inside that name no slot, as if a content system had removed `slot`',
    fix: 'Write data-slot="header" or data-slot="footer" on each child.',
  };
}

/** Errors where built-in text takes, or could come to take, the place of the publisher's words. */
export function builtInErrors(each: PageElement): ReadError[] {
  const {element, guides} = each;
  const own = [each, ...guides].some(({element: host}) => host.hasAttribute('own'));
  // An element that ends too early has its own message.
  const isCut = !element.place?.endTag;
  const found = [
    isCut ? undefined : (ownContent(each, own) ?? besideTag(each)),
    ownMissing(each, own),
    wordsBesideJson(each),
    slotMissing(each),
  ];
  return found
    .filter(finding => finding !== undefined)
    .map(finding => ({...finding, tag: element.localName, path: '', offset: element.offsetOf()}));
}
