const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML, between tags and in attributes alike. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, sign => escapes[sign]);
