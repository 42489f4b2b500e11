/** Gives children the slot that `data-slot` names: content systems keep that attribute, and strip `slot`. */
export function assignSlots(host: Element): void {
  for (const child of host.children ?? []) {
    const slot = child.getAttribute('data-slot');
    if (slot && !child.slot) child.slot = slot;
  }
}
