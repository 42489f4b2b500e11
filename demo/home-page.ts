import {addCopyButtons} from './copy-buttons.js';
import {listWords} from './home-words.js';
import {showLanguage} from './language.js';
import {showTheme} from './theme.js';

const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`;

/** Says what this very page has asked for and stored, as the browser counts it. */
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
  // Each count stays in one line.
  counts.forEach((text, place) => {
    const span = document.createElement('span');
    span.textContent = place ? `· ${text}` : text;
    output.append(span, ' ');
  });
}

const host = document.querySelector('.host')!;

function setTheme({value, dataset}: HTMLInputElement): void {
  showTheme(value);
  host.querySelector('.host-name > strong')!.textContent = dataset.host!;
}

/** Gives the short list its words in a language, with one of them picked, so that the sheet shows what it is for. */
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
// Whatever a reader does next is counted as well.
new PerformanceObserver(showProof).observe({type: 'resource'});
document.addEventListener('click', showProof);
