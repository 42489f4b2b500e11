/**
 * True for the address of a view of a page that routes by its fragment: `#/path`, `#!path`, `#view/path` and `#view=3`.
 * Those of one answer and of a reader's picks are ours, whatever is in their ids.
 */
export const isRoute = (address: string): boolean => /#(?!faq-|eczema-).*[/!=]/.test(address);
