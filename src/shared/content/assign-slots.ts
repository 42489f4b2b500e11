import {isServer} from 'lit';

/**
 * The slot of an element's child: that of `data-slot` where a content system has stripped `slot`. A name that our elements
 * don't have is none, nor is one that stands in a wrapper: nobody would see these words.
 */
export function slotOf(child: Element): string {
  const names = [child.slot, child.getAttribute('data-slot')];
  const isChild = child.parentNode?.nodeName.includes('-');
  return (isChild && names.find(name => name === 'header' || name === 'footer')) || '';
}

/** Gives each child its slot; the prerenderer writes it into the page. */
export function assignSlots(host: Element): void {
  for (const child of isServer ? [] : host.children)
    if (child.slot !== slotOf(child)) child.slot = slotOf(child);
}
