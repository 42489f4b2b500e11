/** Puts a theme's style sheet on the page in place of another; an empty address takes it off. */
export function showTheme(address: string): void {
  document.querySelector('link[data-theme]')?.remove();
  if (!address) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  link.dataset.theme = address;
  document.head.append(link);
}
