/** Replaces the page's theme with another style sheet; an empty address removes it. */
export function showTheme(address: string): void {
  document.querySelector('link[data-theme]')?.remove();
  if (!address) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  link.dataset.theme = address;
  document.head.append(link);
}
