// There, `guide-debug=off` shows the page as readers see it.
const authorAddress =
  /^(?!.*guide-debug=off)(file:|https?:..(localhost|127\.0\.0\.1)[:/]|[^#]*[?&]guide-debug)/;

/** Whether the page's author looks at it: on their own machine, or with `?guide-debug`. */
export function isAuthor(): boolean {
  return authorAddress.test(globalThis.location?.href);
}

/** A box that tells a page's author what is wrong; nothing for readers. */
export function authorNote(message: string | undefined): HTMLElement | undefined {
  if (!message || !isAuthor()) return undefined;
  const note = document.createElement('pre');
  // Through CSSOM, which strict policies allow.
  note.style.cssText =
    'border:2px dashed;padding:1em;background:#fff;color:#000;white-space:pre-wrap';
  note.dir = 'ltr';
  const link = document.createElement('a');
  link.textContent = link.href = 'https://www.npmjs.com/package/eczema-guide';
  note.append(`Only authors see this: ${message}\n`, link);
  return note;
}
