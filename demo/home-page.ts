import {addCopyButtons} from './copy-buttons.js';
import {listWords} from './home-words.js';
import {showLanguage} from './language.js';
import {showTheme} from './theme.js';

const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`;

/** Shows what this very page has requested and stored, as counted by the browser. */
function showProof(): void {
  const output = document.querySelector('output')!;
  const requests = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const elsewhere = requests.filter(({name}) => new URL(name).origin !== location.origin);
  const counts = [
    `${count(requests.length, 'request', 'requests')}, ${elsewhere.length} of them to other sites`,
    `${count(localStorage.length + sessionStorage.length, 'item', 'items')} stored`,
    count(document.cookie.split(';').filter(Boolean).length, 'cookie', 'cookies'),
  ];
  output.textContent = '';
  // Each count stays on one line.
  counts.forEach((text, index) => {
    const span = document.createElement('span');
    span.textContent = index ? `· ${text}` : text;
    output.append(span, ' ');
  });
}

const host = document.querySelector('.host')!;

function setTheme({value, dataset}: HTMLInputElement): void {
  showTheme(value);
  host.querySelector('.host-name > strong')!.textContent = dataset.host!;
}

/** Shows the short list in a language, with one question picked, so that the sheet has something to show. */
function setListWords(code: string): void {
  const list = host.querySelector('doctor-questions')!;
  const {heading, questions} = listWords[code];
  list.setAttribute('heading', heading);
  list.setAttribute('questions', questions.join(' | '));
  Object.assign(list, {picked: questions.slice(0, 1).map(text => ({text}))});
}

async function setLanguage(code: string): Promise<void> {
  const widgets = host.querySelectorAll('jak-pathway, doctor-questions, visit-summary');
  document.querySelector('#language-about')!.textContent = await showLanguage(code, widgets);
  setListWords(code);
}

/** Shows the switches, which do nothing without this script. */
function offerSwitches(): void {
  const switches = document.querySelector<HTMLElement>('.switches')!;
  switches.hidden = false;
  switches.addEventListener('change', ({target}) => {
    if (target instanceof HTMLSelectElement) void setLanguage(target.value);
    else setTheme(target as HTMLInputElement);
  });
}

addCopyButtons();
setListWords('en');
offerSwitches();
showProof();
// What a reader does later is counted too.
new PerformanceObserver(showProof).observe({type: 'resource'});
document.addEventListener('click', showProof);
