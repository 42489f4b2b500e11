import {tags} from '../../dist/elements/all.js';

/**
 * A scene to look at: HTML, and what a reader does with it. `act` gets Playwright's page.
 *
 * @typedef {{name: string, markup: string, act?: (page: import('playwright-core').Page) => Promise<unknown>}} Scene
 */

const withJson = (tag, content, attributes = '') =>
  `<${tag} ${attributes}><script type="application/json">${JSON.stringify(content)}</script></${tag}>`;

const plain = {
  'glossary-term':
    '<p>Some eczema medicines are <glossary-term>biologic</glossary-term> ones.</p><glossary-term all></glossary-term>',
  'visit-summary':
    '<visit-summary><p slot="header">Example Clinic, Department of Examples</p></visit-summary>',
};

/** Every element before a reader has done anything. */
export const elements = tags.map(tag => ({
  name: tag,
  markup: plain[tag] ?? `<${tag}></${tag}>`,
}));

const examplePoll = {
  title: 'A poll with example numbers',
  question: 'Which part of this page did you read first?',
  options: [
    {id: 'top', label: 'The top'},
    {id: 'middle', label: 'The middle, with all that was written there'},
    {id: 'end', label: 'The end'},
  ],
  counts: {top: 12, middle: 30, end: 18},
  counted: '2026-11-23',
};

const check = async (page, selector, ...indices) => {
  for (const index of indices) await page.locator(`${selector} >> input`).nth(index).check();
};

async function answerSelfCheck(page) {
  const items = page.locator('self-check [part=item]');
  for (let index = 0; index < (await items.count()); index++) {
    const options = items.nth(index).locator('[part=option] input');
    const field = items.nth(index).locator('textarea');
    if (await options.count()) await options.nth(index % (await options.count())).check();
    else await field.fill('It keeps me awake, and I scratch at work.');
  }
  await page.locator('self-check .button.primary').click();
}

const pickQuestions = page => check(page, 'doctor-questions', 0, 2, 5, 7, 9);

async function fillSheet(page) {
  await pickQuestions(page);
  await answerSelfCheck(page);
  await check(page, 'jak-factors', 1, 4);
  await check(page, 'jak-facts', 0);
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('.feeds')) each.hidden = true;
  });
}

const sheet = `<div class="feeds"><self-check></self-check><jak-factors></jak-factors>
  <jak-facts></jak-facts><doctor-questions></doctor-questions></div>
  <visit-summary><p slot="header"><strong>Example Clinic</strong>, Department of Examples</p>
  <p slot="footer">Example Clinic · 1 Example Street · example.org</p></visit-summary>`;

/** Sheets for paper: nothing chosen, some questions, and all that the page offers. */
export const sheets = [
  {name: 'sheet-empty', markup: sheet},
  {name: 'sheet-questions', markup: sheet, act: pickQuestions},
  {name: 'sheet-full', markup: sheet, act: fillSheet},
];

/** Elements in states that a reader or a broken page causes. */
export const states = [
  {
    name: 'poll-voted',
    markup: '<eczema-poll></eczema-poll>',
    act: async page => {
      await check(page, 'eczema-poll', 1);
      await page.locator('eczema-poll button').click();
    },
  },
  {
    name: 'poll-chosen',
    markup: '<eczema-poll></eczema-poll>',
    act: page => check(page, 'eczema-poll', 1),
  },
  {
    name: 'poll-error',
    markup: '<eczema-poll></eczema-poll>',
    act: page => page.locator('eczema-poll button').click(),
  },
  {
    name: 'poll-results',
    markup: withJson('eczema-poll', examplePoll),
    act: async page => {
      await check(page, 'eczema-poll', 1);
      await page.locator('eczema-poll button').click();
    },
  },
  {name: 'check-answered', markup: '<self-check></self-check>', act: answerSelfCheck},
  {
    name: 'questions-picked',
    markup: '<doctor-questions remember="session"></doctor-questions>',
    act: pickQuestions,
  },
  {
    name: 'options-compared',
    markup: '<treatment-options></treatment-options>',
    act: async page => {
      await page.locator('treatment-options .foot input').nth(0).check();
      await page.locator('treatment-options .foot input').nth(2).check();
      await page.locator('treatment-options .foot input').nth(4).check();
    },
  },
  {
    name: 'options-open',
    markup: '<treatment-options></treatment-options>',
    act: page => page.locator('treatment-options .card summary').first().click(),
  },
  {
    name: 'factors-ticked',
    markup: '<jak-factors></jak-factors>',
    act: page => check(page, 'jak-factors', 1, 4),
  },
  {
    name: 'facts-saved',
    markup: '<jak-facts></jak-facts>',
    act: page => check(page, 'jak-facts', 0, 3),
  },
  {name: 'facts-deck', markup: '<jak-facts layout="deck"></jak-facts>'},
  {name: 'facts-list', markup: '<jak-facts layout="list"></jak-facts>'},
  {
    name: 'faqs-open',
    markup: '<jak-faqs></jak-faqs>',
    act: page => page.locator('jak-faqs summary').nth(1).click(),
  },
  {
    name: 'pathway-held',
    markup: '<jak-pathway></jak-pathway>',
    act: async page => {
      for (let step = 0; step < 4; step++) await page.locator('jak-pathway button').nth(1).click();
    },
  },
  {
    name: 'word-explained',
    markup: '<p>Ask whether a <glossary-term>biologic</glossary-term> is for you.</p>',
    act: page => page.locator('glossary-term button').click(),
  },
  {...sheets[2], name: 'summary-filled'},
  {
    name: 'review-given',
    markup:
      '<medical-review reviewer="Example Person" credentials="no real clinician" date="2026-11-01" next-review="2027-11-01"></medical-review>',
  },
  {name: 'empty', markup: withJson('jak-facts', {title: 'Facts', warning: false, facts: []})},
  {name: 'error-network', markup: '<jak-facts src="missing.json"></jak-facts>'},
  {name: 'error-content', markup: withJson('jak-facts', {facts: [{text: 5}]})},
  {
    name: 'long-words',
    markup:
      withJson('doctor-questions', {
        lang: 'de',
        title: 'Januskinaseinhibitorenverträglichkeitsuntersuchungsergebnisse',
        questions: ['Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz?', 'Kurz?'],
      }) +
      withJson('eczema-poll', {
        lang: 'de',
        title: 'Krankenversicherungskostenübernahmeerklärung',
        question: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte?',
        options: ['Arzneimittelzulassungsverfahrensverordnung', 'Nein'],
      }),
  },
];

/** Several widgets in an article, to see whether they look consistent. */
export const together = {
  name: 'together',
  markup: ['medical-review', 'jak-facts', 'eczema-poll', 'jak-faqs', 'self-check', 'visit-summary']
    .map(tag => `<${tag}></${tag}>`)
    .join('<p>A paragraph of the page stands between the widgets, as text does in an article.</p>'),
};
