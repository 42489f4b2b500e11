/** The tags of the elements that this script has. */
export const definedTags: string[] = [];

/**
 * Registers an element, unless the page already owns the tag: a script pasted twice, or two versions
 * of it, must not throw, because a throw would leave every later element undefined.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  definedTags.push(tag);
  if (!customElements.get(tag)) customElements.define(tag, element);
}
