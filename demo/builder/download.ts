/** Downloads text as a file, made in the page and sent nowhere. */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser holds the file once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address));
}
