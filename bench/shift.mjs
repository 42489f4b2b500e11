import {readFileSync} from 'node:fs';
import {built, inBrowser, onPage, pageWith} from './setting.mjs';

const late = 1500;

const measure = (browser, url, tag) =>
  onPage(browser, {}, async page => {
    await page.goto(url, {waitUntil: 'load'});
    await page.waitForFunction(
      name => document.querySelector(name).shadowRoot?.querySelector('.guide'),
      tag
    );
    return page.evaluate(
      () =>
        new Promise(resolve => {
          let sum = 0;
          new PerformanceObserver(list => {
            for (const {value} of list.getEntries()) sum += value;
          }).observe({type: 'layout-shift', buffered: true});
          requestAnimationFrame(() => setTimeout(() => resolve(sum), 100));
        })
    );
  });

/** The layout shift of demo pages whose content is HTML, when the script comes late. It must be 0.00. */
export async function run() {
  const {faqs} = JSON.parse(readFileSync('src/content/en/faqs.json', 'utf8'));
  const {facts} = JSON.parse(readFileSync('src/content/en/facts.json', 'utf8'));
  const bodies = {
    'jak-faqs': `<jak-faqs>${faqs.map(({question, answer}) => `<details><summary>${question}</summary><p>${answer}</p></details>`).join('')}</jak-faqs>`,
    'jak-facts': `<jak-facts><ul>${facts.map(({title, text}) => `<li><strong>${title}</strong> ${text}</li>`).join('')}</ul></jak-facts>`,
  };
  const pages = Object.entries(bodies).map(([tag, body]) => [
    `/${tag}`,
    pageWith('built.js', `${body}<p>What stands below.</p>`),
  ]);
  const files = {'/built.js': built(), ...Object.fromEntries(pages)};
  console.log('\nLayout shift, script late after HTML children');
  await inBrowser(
    files,
    async (browser, origin) => {
      for (const tag of Object.keys(bodies)) {
        const shift = await measure(browser, `${origin}/${tag}`, tag);
        console.log(`  ${tag.padEnd(12)} ${shift.toFixed(2)}`);
      }
    },
    late
  );
}
