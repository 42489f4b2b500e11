const callbacks = new WeakMap<Node, () => void>();

function tell(records: readonly MutationRecord[]): void {
  const changed = new Set<() => void>();
  for (const {target} of records)
    for (let node: Node | null = target; node; node = node.parentNode) {
      const callback = callbacks.get(node);
      if (callback) changed.add(callback);
    }
  for (const callback of changed) callback();
}

let observer: MutationObserver | undefined;

/** Calls back after the content of an element changes. All elements share one observer of the browser. */
export function watchChildren(element: Element, callback: () => void): void {
  if (callbacks.has(element)) return;
  callbacks.set(element, callback);
  observer ??= new MutationObserver(tell);
  observer.observe(element, {childList: true, characterData: true, subtree: true});
}
