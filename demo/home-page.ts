import {addCopyButtons} from './copy-buttons.js';
import {showTheme} from './theme.js';

const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`;

/** Says what this very page has asked for and stored, as the browser counts it. */
function showProof(): void {
  const output = document.querySelector('output')!;
  const requests = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const elsewhere = requests.filter(({name}) => new URL(name).origin !== location.origin);
  output.textContent = [
    `${count(requests.length, 'request', 'requests')}, ${elsewhere.length} of them to other sites`,
    `${count(localStorage.length + sessionStorage.length, 'item', 'items')} stored`,
    count(document.cookie.split(';').filter(Boolean).length, 'cookie', 'cookies'),
  ].join(' · ');
}

function offerThemes(): void {
  const themes = document.querySelector<HTMLElement>('.themes')!;
  themes.hidden = false;
  themes.addEventListener('change', ({target}) => showTheme((target as HTMLInputElement).value));
}

addCopyButtons();
offerThemes();
showProof();
// Whatever a reader does next is counted as well.
new PerformanceObserver(showProof).observe({type: 'resource'});
document.addEventListener('click', showProof);
