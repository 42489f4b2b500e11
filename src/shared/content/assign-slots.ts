import {isServer} from 'lit';

/**
 * The slot of an element's child: `header` or `footer`, also by `data-slot`, since content systems strip `slot`. Any other
 * name, and a name inside a wrapper, counts as none, or else nobody would see these words.
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
