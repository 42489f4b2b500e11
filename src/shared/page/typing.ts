function keepTyping(event: Event): void {
  const {key, ctrlKey, metaKey, altKey} = event as KeyboardEvent;
  const [field] = event.composedPath() as Element[];
  const isWritten = field.matches('textarea, input:not([type=radio], [type=checkbox])');
  if (isWritten && key?.length === 1 && !ctrlKey && !metaKey && !altKey) event.stopPropagation();
}

/** Keeps the letters that a reader types inside an element: they must not trigger the page's shortcuts. */
export function keepTypingInside(host: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup']) host.addEventListener(type, keepTyping);
}
