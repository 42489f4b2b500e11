/** Puts a theme's style sheet (`demo/themes/`) on the page in place of another; an empty name takes it off. */
export function showTheme(name: string): void {
  document.querySelector('link[data-theme]')?.remove();
  if (!name) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`../../demo/themes/${name}.css`, import.meta.url).href;
  link.dataset.theme = name;
  document.head.append(link);
}
