import {contentChildren, isList, readBlocks} from '../../shared/content/html-content.js';

// A heading starts a block, and the end of a list ends it.
function blocksOf(children: readonly Element[]): Element[][] {
  const blocks: Element[][] = [[]];
  for (const child of children) {
    if (child.matches('h1, h2, h3, h4, h5, h6')) blocks.push([]);
    blocks.at(-1)!.push(child);
    if (isList(child)) blocks.push([]);
  }
  return blocks.filter(block => block.length);
}

/**
 * Makes a tier of each list: the heading before it is its title, the paragraphs between are what to do. What comes
 * before the first tier is the element's own heading and intro, and what follows the last one is its note.
 */
export function tiersFromHtml(host: Element) {
  const blocks = blocksOf(contentChildren(host)).map(readBlocks);
  const lists = blocks.filter(({items}) => items.length);
  const {title, intro} = blocks[0].items.length ? {} : blocks[0];
  const last = blocks.at(-1)!;
  const tiers = lists.map(({items, title, intro}) => ({
    title,
    action: intro,
    signs: items.map(({whole}) => whole),
  }));
  return {title, intro, tiers, note: last.items.length ? undefined : last.intro};
}
