// An optimizer that runs scripts late may repeat only one of these events.
const events = ['DOMContentLoaded', 'readystatechange', 'load'];

/** Whether the parser has finished the page. */
export function isParsed(): boolean {
  return document.readyState !== 'loading';
}

/** Calls back once the parser has finished the page: at once, or at the first sign of it. */
export function whenParsed(callback: () => void): void {
  if (isParsed()) {
    callback();
    return;
  }
  const check = () => {
    if (!isParsed()) return;
    for (const name of events) window.removeEventListener(name, check, true);
    callback();
  };
  for (const name of events) window.addEventListener(name, check, true);
}
