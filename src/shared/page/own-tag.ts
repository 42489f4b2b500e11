import {ContentElement} from '../content-element.js';

/** Whether a tag is that of a defined element of ours. */
export function isOwnTag(tag: string): boolean {
  return (customElements.get(tag)?.prototype as unknown) instanceof ContentElement;
}
