import {writeMeasured} from './document.mjs';
import {pageFiles} from './page-files.mjs';
import {measurePage} from './measure-page.mjs';
import {pageTable} from './page-table.mjs';
import {inBrowser, runs} from './setting.mjs';

/** Measures each page once in each turn, until `isOver` tells of the number of turns that it is enough. */
async function takePages(isOver) {
  const {files, pages} = await pageFiles();
  const taken = pages.map(() => []);
  await inBrowser(files, async (browser, origin) => {
    for (let turn = 0; !isOver(turn); turn++)
      for (const [place, page] of pages.entries())
        taken[place].push(await measurePage(browser, origin, page));
  });
  return pages.map((page, place) => ({...page, rows: taken[place]}));
}

/** Pages of one poll, of five widgets and of the guide, on a slow phone and net, into the document. */
export async function run() {
  const taken = await takePages(turn => turn >= runs);
  await writeMeasured('docs/performance.md', pageTable(taken));
}

/** The same in as many turns as fit in a minute, one at least; nothing is written. */
export async function runQuick() {
  const begin = performance.now();
  const taken = await takePages(turn => turn > 0 && performance.now() - begin > 60_000);
  console.log(pageTable(taken));
}
