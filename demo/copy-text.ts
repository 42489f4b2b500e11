/**
 * Copies a text. Where the browser has no clipboard (a page by http) or refuses, it selects the text in
 * `shown`, if that is given, for the reader to copy. Says whether the text is on the clipboard.
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
