import {ContentElement} from '../content-element.js';

/** Whether a tag stands for an element of ours, once it is defined. */
export function isOwnTag(tag: string): boolean {
  return (customElements.get(tag)?.prototype as unknown) instanceof ContentElement;
}
