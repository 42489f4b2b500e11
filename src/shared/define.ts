/** The tags of the elements that this script has. */
export const definedTags: string[] = [];

/**
 * Registers an element, unless the page already owns the tag: a script pasted twice, or two versions
 * of it, must not throw, because a throw would leave every later element undefined. Nor in XHTML, where Lit can draw
 * nothing: there the children stay.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (/xml/.test(globalThis.document?.contentType)) return;
  definedTags.push(tag);
  if (!customElements.get(tag)) customElements.define(tag, element);
}
