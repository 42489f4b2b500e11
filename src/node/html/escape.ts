const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for HTML, between tags as well as in attributes. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, sign => escapes[sign]);
