/** True for the address of a view of a page that routes by its fragment: `#/path`, `#!path` and `#view/path`. */
export const isRoute = (address: string): boolean => /#(?!faq-|eczema-).*[/!]/.test(address);
