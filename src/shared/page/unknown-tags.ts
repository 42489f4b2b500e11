import {nearestTag} from '../content/nearest-name.js';
import {definedTags} from '../define.js';
import {authorNote, isAuthor} from './author-note.js';

/** Tells a page's author of tags that nearly are ours, and of placeholders for none of our elements. */
export function noteUnknownTags(): void {
  if (!isAuthor()) return;
  for (const element of document.querySelectorAll('*')) {
    const placeholder = element.getAttribute('data-guide');
    const tag = placeholder ?? element.localName;
    const meant = nearestTag(tag, definedTags);
    if (customElements.get(tag) || (placeholder === null && !meant)) continue;
    const fix = meant ? ` Fix: write <${meant}>.` : '';
    element.after(authorNote(`<${tag}> is none of our elements.${fix}`)!);
  }
}
