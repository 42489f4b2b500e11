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

// What README tells publishers to write.
const room =
  '<style>jak-faqs, jak-facts {display: block; margin-block: 1.5em; min-block-size: 45em}</style>';

/** The layout shift of pages whose content is HTML, when the script comes late; it is 0.00 where they give room. */
export async function run() {
  const {faqs} = JSON.parse(readFileSync('src/content/en/faqs.json', 'utf8'));
  const {facts} = JSON.parse(readFileSync('src/content/en/facts.json', 'utf8'));
  const bodies = {
    'jak-faqs': `<jak-faqs>${faqs.map(({question, answer}) => `<details><summary>${question}</summary><p>${answer}</p></details>`).join('')}</jak-faqs>`,
    'jak-facts': `<jak-facts><ul>${facts.map(({title, text}) => `<li><strong>${title}</strong> ${text}</li>`).join('')}</ul></jak-facts>`,
  };
  const pages = Object.entries(bodies).flatMap(([tag, body]) =>
    ['', room].map(style => ({
      tag,
      path: `/${tag}${style && '-with-room'}`,
      html: pageWith('built.js', `${style}${body}<p>What stands below.</p>`),
    }))
  );
  const files = {'/built.js': built()};
  for (const {path, html} of pages) files[path] = html;
  console.log('\nLayout shift, script late after HTML children');
  await inBrowser(
    files,
    async (browser, origin) => {
      for (const {tag, path} of pages) {
        const shift = await measure(browser, `${origin}${path}`, tag);
        console.log(`  ${path.slice(1).padEnd(20)} ${shift.toFixed(2)}`);
      }
    },
    late
  );
}
