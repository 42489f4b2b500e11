import {tags} from '../../elements/all.js';

// A page with every element, whose content marks all that a reader can enter or choose, and a reader who does so.

/** The mark: it is in the words that a reader types, and in the ids and words of what they choose. */
export const secret = /zebra/i;

const terms = [
  {term: 'flare', definition: 'Zebra meaning'},
  {term: 'cream', definition: 'Zebra cream'},
];

const poll = {
  question: 'Which?',
  options: [{id: 'zebra-option', label: 'Zebra option'}, 'Another option'],
};

/** Content by the id of its widget; the others show built-in content. */
const contents = {
  'eczema-poll': {...poll, id: 'poll'},
  counted: {...poll, id: 'counted', counts: {'zebra-option': 11, 'another-option': 3}},
  'self-check': {
    questions: [
      {id: 'words', text: 'Words?', type: 'text'},
      {
        id: 'choice',
        text: 'Choice?',
        type: 'choice',
        options: [{id: 'zebra-answer', label: 'Zebra answer'}, 'Another answer'],
        ask: [{when: ['zebra-answer'], question: 'What of the zebra?'}],
      },
      {id: 'scale', text: 'Scale?', type: 'scale'},
    ],
  },
  'doctor-questions': {
    questions: [{id: 'zebra-question', text: 'Zebra question?'}, 'Another question?'],
  },
  'jak-factors': {
    factors: [{id: 'zebra-factor', title: 'Zebra factor', why: 'So.', ask: 'Zebra ask?'}],
    warning: false,
  },
  'jak-facts': {facts: [{id: 'fact', title: 'A fact of zebras'}], warning: false},
  'jak-faqs': {
    faqs: ['first', 'second', 'third', 'fourth', 'fifth'].map(id => ({
      id,
      question: `Zebra ${id}?`,
      answer: 'So.',
    })),
  },
  'treatment-options': {
    options: [
      {id: 'zebra-one', name: 'Zebra one', form: 'pill'},
      {id: 'zebra-two', name: 'Zebra two', form: 'pill'},
      {id: 'zebra-three', name: 'Zebra three', form: 'cream'},
    ],
  },
  'jak-pathway': {
    steps: ['one', 'two', 'three'].map(each => ({
      title: `Zebra ${each}`,
      text: 'So.',
      without: 'Zebra signal',
      withMedicine: 'Zebra silence',
    })),
  },
  'glossary-term': {terms},
};

/** The ids of all widgets. */
export const ids = [...tags.filter(tag => tag !== 'eczema-guide'), 'counted'];

const tagOf = id => (id === 'counted' ? 'eczema-poll' : id);

const markup = attributes =>
  ids.map(id => {
    const words = id === 'glossary-term' ? 'flare' : '';
    return `<${tagOf(id)} id="${id}" ${attributes[id] ?? ''}>${words}</${tagOf(id)}>`;
  });

/** The page, with attributes by the id of the widget; those of `eczema-guide` put a guide around all of them. */
export function pageOf(attributes) {
  const around = attributes['eczema-guide'];
  const frame = around === undefined ? 'main' : `eczema-guide ${around}`;
  return `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">
<script src="/eczema-guide.js"></script><main><${frame}>${markup(attributes).join('\n')}</${frame.split(' ')[0]}></main>`;
}

/** Gives the widgets their content and waits until all are drawn. */
export const fill = tab =>
  tab.evaluate(
    async all => {
      for (const [id, content] of all) {
        const element = document.getElementById(id);
        if (content) element.content = content;
        await element.updateComplete;
      }
    },
    ids.map(id => [id, contents[id]])
  );

/** A control of a widget, by its role and name. */
export const control = (tab, id, role, name) =>
  tab.locator(`#${id}`).getByRole(role, {name}).first();

/** Does everything that can be done on the page, except copying, sharing or saving. */
export async function enterAll(tab) {
  const inside = (id, selector) => tab.locator(`#${id}`).locator(selector);
  const press = (id, name) => control(tab, id, 'button', name).click();
  for (const id of ['eczema-poll', 'counted']) {
    await inside(id, 'input').first().check();
    await press(id, 'Vote');
    await press(id, 'Change my vote');
    await press(id, 'Vote');
    await inside(id, 'text=Change my vote').waitFor();
  }

  await inside('self-check', 'textarea').fill('Zebra words');
  for (const name of ['Another answer', 'Zebra answer', '7'])
    await control(tab, 'self-check', 'radio', name).check();
  await press('self-check', /^Clear this answer.*Scale/);
  await control(tab, 'self-check', 'radio', '8').check();
  await press('self-check', 'See my questions');

  await inside('jak-factors', 'input').first().check();
  for (const name of ['Zebra question?', 'What of the zebra?', 'Zebra ask?', 'Another question?'])
    await control(tab, 'doctor-questions', 'checkbox', name).check();
  await inside('doctor-questions', '[type=text]').fill('My own zebra?');
  await inside('doctor-questions', '[type=text]').press('Enter');
  await press('doctor-questions', 'Move up: My own zebra?');
  await press('doctor-questions', 'Move down: My own zebra?');
  await control(tab, 'doctor-questions', 'button', 'Move up: My own zebra?').press('Alt+ArrowUp');
  await press('doctor-questions', 'Remove: Another question?');

  await inside('jak-facts', 'input').first().check();
  await inside('jak-faqs', '[type=search]').fill('zebra f');
  await inside('jak-faqs', 'summary').first().click();

  await control(tab, 'treatment-options', 'radio', 'Pill').check();
  for (const name of [/^Compare.*Zebra one/, /^Compare.*Zebra two/])
    await control(tab, 'treatment-options', 'checkbox', name).check();
  await press('treatment-options', 'Show comparison');

  await control(tab, 'jak-medicines', 'radio', 'European Union').check();
  await control(tab, 'jak-pathway', 'radio', 'With medicine').check();
  for (const name of ['Next', 'Previous']) await press('jak-pathway', name);
  await press('glossary-term', 'flare');
  await inside('glossary-term', 'text=Zebra meaning').waitFor();
  await tab.keyboard.press('Escape');

  await inside('visit-summary', 'text=My own zebra?').first().waitFor();
  await press('visit-summary', 'Print or save as PDF');
  await press('doctor-questions', 'Print this list');
}
