type Listener = (event: Event) => void;

const listenersOf = new Map<string, Set<Listener>>();

const tell = (event: Event) => listenersOf.get(event.type)!.forEach(listener => listener(event));

/**
 * Calls back at each event of a type on the window. All share one listener of the browser, because it compares each new
 * one with all existing ones.
 */
export function onWindow(type: string, listener: Listener): void {
  const listeners = listenersOf.get(type) ?? new Set();
  if (!listeners.size) window.addEventListener(type, tell);
  listenersOf.set(type, listeners.add(listener));
}

/** Stops calling back. */
export function offWindow(type: string, listener: Listener): void {
  const listeners = listenersOf.get(type);
  listeners?.delete(listener);
  if (!listeners?.size) window.removeEventListener(type, tell);
}
