// Optimizers that run a script late may say that the page loads long after it was parsed, and repeat no event.
const events = ['DOMContentLoaded', 'readystatechange', 'load'];

/** Whether the parser has finished the page. */
export function isParsed(): boolean {
  if (document.readyState !== 'loading') return true;
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.domContentLoadedEventEnd > 0;
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
