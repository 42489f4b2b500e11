import {copyText} from './copy-text.js';

/** Adds a copy button to every block of code on the page. */
export function addCopyButtons(): void {
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  document.body.append(status);
  for (const code of document.querySelectorAll('pre > code')) code.before(copyButton(code, status));
}

function copyButton(code: Element, status: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  const copy = async () => {
    const copied = await copyText(code.textContent ?? '', code);
    button.textContent = copied ? 'Copied' : 'Selected: press Ctrl and C';
    status.textContent = button.textContent;
  };
  button.addEventListener('click', () => void copy());
  button.addEventListener('blur', () => {
    button.textContent = 'Copy';
    status.textContent = '';
  });
  return button;
}
