import {addCopyButtons} from './copy-buttons.js';
import {showLanguage} from './language.js';
import {showTheme} from './theme.js';

type Tried = HTMLElement & {content: unknown};

const area = document.querySelector<HTMLElement>('.try')!;
const tried = area.querySelector<Tried>(`.result ${area.dataset.tag!}`)!;
const code = area.querySelector('pre > code')!;
const json = area.querySelector<HTMLTextAreaElement>('#try-json')!;
const error = area.querySelector<HTMLElement>('#try-json-error')!;

/** The code for what is being tried, including the content if it was changed. */
function writtenCode(): string {
  const copy = tried.cloneNode(true) as Element;
  for (const own of copy.querySelectorAll('script')) own.remove();
  copy.removeAttribute('style');
  const content = tried.content === undefined ? '' : jsonChild(tried.content);
  const inner = content + copy.innerHTML.trim();
  copy.replaceChildren();
  const tag = copy.outerHTML.replace(/=""/g, '');
  return tag.replace('></', `>${inner}</`);
}

function jsonChild(content: unknown): string {
  const lines = JSON.stringify(content, null, 2).replaceAll('<', '\\u003c').split('\n');
  const indented = lines.map(line => `    ${line}`).join('\n');
  return `\n  <script type="application/json">\n${indented}\n  </script>\n`;
}

function showCode(): void {
  code.textContent = writtenCode();
}

function setAttribute({target}: Event): void {
  const control = target as HTMLInputElement;
  const name = control.dataset.attribute;
  if (!name) return;
  const value = control.type === 'checkbox' ? control.checked && '' : control.value || false;
  if (value === false) tried.removeAttribute(name);
  else tried.setAttribute(name, value);
  showCode();
}

function showError(message = ''): void {
  error.textContent = message;
  error.hidden = !message;
  json.setAttribute('aria-invalid', String(message !== ''));
}

function setContent(): void {
  showError();
  try {
    tried.content = json.value.trim() ? JSON.parse(json.value) : undefined;
    showCode();
  } catch (reason) {
    // The element keeps its last valid content: no publisher's readers see a half-typed file.
    showError(`Not valid JSON yet: ${(reason as Error).message}`);
  }
}

async function fillJson(): Promise<void> {
  const address = json.dataset.builtIn;
  if (!address || json.value) return;
  const response = await fetch(address);
  if (response.ok && !json.value) json.value = await response.text();
}

function setLooks(): void {
  const {value: accent, dataset} = area.querySelector<HTMLInputElement>('#try-accent')!;
  const scheme = area.querySelector<HTMLSelectElement>('#try-scheme')!.value;
  if (dataset.changed) tried.style.setProperty('--guide-accent', accent);
  area.querySelector<HTMLElement>('.result')!.dataset.scheme = scheme;
}

async function setLanguage({target}: Event): Promise<void> {
  const code = (target as HTMLSelectElement).value;
  const widgets = area.querySelectorAll(`.result ${area.dataset.tag!}`);
  area.querySelector('#try-language-about')!.textContent = await showLanguage(code, widgets);
  showCode();
}

/** Shows the controls, which do nothing without this script. */
function offerControls(): void {
  const controls = area.querySelector<HTMLElement>('.controls')!;
  controls.hidden = false;
  for (const control of controls.querySelectorAll<HTMLInputElement>('[data-attribute]')) {
    const value = tried.getAttribute(control.dataset.attribute!);
    if (control.type === 'checkbox') control.checked = value !== null;
    else control.value = value ?? '';
    control.addEventListener('input', setAttribute);
  }
}

const find = (id: string) => area.querySelector<HTMLSelectElement>(`#${id}`)!;

addCopyButtons();
offerControls();
json.addEventListener('input', setContent);
json.closest('details')!.addEventListener('toggle', () => void fillJson());
tried.addEventListener('content-error', event =>
  showError((event as CustomEvent<{message: string}>).detail.message)
);
find('try-theme').addEventListener('change', () => showTheme(find('try-theme').value));
find('try-scheme').addEventListener('change', setLooks);
find('try-language').addEventListener('change', event => void setLanguage(event));
find('try-accent').addEventListener('input', ({target}) => {
  (target as HTMLElement).dataset.changed = 'yes';
  setLooks();
});
