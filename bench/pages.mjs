import {writeMeasured} from './document.mjs';
import {pageFiles} from './page-files.mjs';
import {measurePage} from './measure-page.mjs';
import {pageTable} from './page-table.mjs';
import {inBrowser, runs} from './setting.mjs';

/** Measures each page once per turn, until `isOver` returns true for the number of turns. */
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

/** Pages with one poll, five widgets or the guide, on a slow phone and network; writes the document. */
export async function run() {
  const taken = await takePages(turn => turn >= runs);
  await writeMeasured('docs/performance.md', pageTable(taken));
}

/** The same in as many turns as fit in a minute, at least one; writes nothing. */
export async function runQuick() {
  const begin = performance.now();
  const taken = await takePages(turn => turn > 0 && performance.now() - begin > 60_000);
  console.log(pageTable(taken));
}
