import {readFileSync} from 'node:fs';

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds on a page in its current state, one line each. */
export async function violationsOn(page) {
  // Colours that are changing from one scheme to the other can't be measured.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({finished}) => finished)));
  await page.evaluate(axe);
  // Axe takes twice as long if it also describes what is in order.
  const options = {resultTypes: ['violations']};
  const {violations} = await page.evaluate(given => window.axe.run(given), options);
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')}: ${failureSummary}`)
  );
}
