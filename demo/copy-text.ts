/**
 * Copies text. If the browser has no clipboard (a page without HTTPS) or refuses, selects the text in `shown`,
 * if given, for the reader to copy. Returns whether the text is on the clipboard.
 */
export async function copyText(text: string, shown?: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown instanceof HTMLTextAreaElement) shown.select();
    else if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}

/** Copies HTML as formatted text, or as its source if the browser can't. Returns whether it is on the clipboard. */
export async function copyRichText(html: string): Promise<boolean> {
  try {
    const as = (type: string) => new Blob([html], {type});
    const item = {'text/html': as('text/html'), 'text/plain': as('text/plain')};
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return copyText(html);
  }
}
