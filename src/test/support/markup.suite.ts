import {render} from 'lit';
import type {AnyText} from '../../shared/content/rich-text.js';
import {inline} from '../../shared/render/inline-text.js';

/** The markup of text as it is drawn within a line. */
export function markupOf(text: AnyText): string {
  const box = document.createElement('div');
  render(inline(text), box);
  return box.innerHTML.replace(/<!--.*?-->/g, '');
}
