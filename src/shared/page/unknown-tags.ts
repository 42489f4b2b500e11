import {nearestName} from '../content/nearest-name.js';
import {definedTags} from '../define.js';
import {authorNote, isAuthor} from './author-note.js';

/** Tells a page's author about tags that resemble ours, and about placeholders for unknown elements. */
export function noteUnknownTags(): void {
  if (!isAuthor()) return;
  for (const element of document.querySelectorAll('*')) {
    const placeholder = element.getAttribute('data-guide');
    const tag = placeholder ?? element.localName;
    if (customElements.get(tag)) continue;
    const meant = nearestName(tag, definedTags) ?? (placeholder && definedTags.join());
    if (meant) element.after(authorNote(`<${tag}> is unknown. Fix: write ${meant}.`)!);
  }
}
