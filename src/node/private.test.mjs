import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, describe, it} from 'node:test';
import {openBrowser, servePage} from './demo/site.mjs';

// All that a reader enters here holds this word, and so do the ids of what they choose. Every way in which a page
// or its server could come to know of it is watched.
const secret = /zebra/i;

const contents = {
  'eczema-poll': {
    id: 'poll',
    question: 'Which?',
    options: [{id: 'zebra-option', label: 'Zebra option'}, 'Another option'],
  },
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
      {id: 'zebra-one', name: 'Zebra one'},
      {id: 'zebra-two', name: 'Zebra two'},
    ],
  },
  'glossary-term': undefined,
  'visit-summary': undefined,
};

const page = attributes => `<!doctype html><html lang="en"><title>A page</title>
<link rel="icon" href="data:,"><script src="/eczema-guide.js"></script>
<main>${Object.keys(contents)
  .map(tag => `<${tag} id="${tag}" ${attributes[tag] ?? ''}></${tag}>`)
  .join('')}</main>`;

/** In the page, before any script: notes what goes out by calls, and every event that the page can hear. */
function watchCalls() {
  window.noted = [];
  window.print = () => {};
  const note = (way, given) =>
    window.noted.push([
      way,
      given.map(each => (typeof each === 'string' ? each : JSON.stringify(each))).join(' '),
    ]);
  const watch = (way, owner, name) => {
    const before = owner[name];
    owner[name] = function (...given) {
      note(way, given);
      return before.apply(this, given);
    };
  };
  watch('clipboard', Clipboard.prototype, 'writeText');
  watch('message', window, 'postMessage');
  watch('message', BroadcastChannel.prototype, 'postMessage');
  watch('history', History.prototype, 'pushState');
  watch('history', History.prototype, 'replaceState');
  watch('database', IDBFactory.prototype, 'open');
  watch('performance', Performance.prototype, 'mark');
  const {dispatchEvent} = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event instanceof CustomEvent && (event.composed || this.getRootNode?.() === document))
      note('event', [event.type, event.detail ?? {}]);
    return dispatchEvent.call(this, event);
  };
}

/** In the page: what stands where scripts and the next page can read it. Shadow roots are no part of the markup. */
async function whatStands() {
  const stored = storage => JSON.stringify({...storage});
  return [
    ['local storage', stored(localStorage)],
    ['session storage', stored(sessionStorage)],
    ['cookie', document.cookie],
    ['cache', (await caches.keys()).join()],
    ['address', location.href],
    ['title', document.title],
    ['window name', window.name],
    ['markup', document.documentElement.outerHTML],
    ...window.noted,
  ];
}

describe('what a reader enters', () => {
  let browser;
  let server;
  let context;
  let tab;
  let outside;

  before(async () => (browser = await openBrowser()));
  after(() => browser.close());

  async function open(attributes = {}) {
    server = await servePage(page(attributes), {
      '/eczema-guide.js': readFileSync('dist/eczema-guide.js'),
    });
    context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']});
    await context.addInitScript(watchCalls);
    tab = await context.newPage();
    tab.setDefaultTimeout(10_000);
    outside = [];
    tab.on('request', request =>
      outside.push([
        'request',
        [
          request.method(),
          request.url(),
          JSON.stringify(request.headers()),
          request.postData(),
        ].join(' '),
      ])
    );
    tab.on('console', message => outside.push(['console', message.text()]));
    await tab.route('**/polls/**', route => {
      const voted = route.request().method() === 'PUT';
      const counts = {'zebra-option': voted ? 12 : 11, 'another-option': 3};
      return route.fulfill({json: {id: 'poll', counts, total: voted ? 15 : 14, closed: false}});
    });
    await tab.goto(server.address);
    await tab.evaluate(async all => {
      for (const [tag, content] of Object.entries(all)) {
        const element = document.querySelector(tag);
        if (content) element.content = content;
        await element.updateComplete;
      }
    }, contents);
  }

  afterEach(async () => {
    await context.close();
    server.close();
  });

  /** Where the secret can be read, without the order and the number of times. */
  async function leaks() {
    // Requests are told in their order: after this one, those before it are known.
    const last = tab.waitForRequest('**/last');
    await tab.evaluate(() => void fetch('/last'));
    await last;
    const all = [...outside, ...(await tab.evaluate(whatStands))];
    return [...new Set(all.filter(([, text]) => secret.test(text)).map(([way]) => way))].sort();
  }

  const inside = (tag, selector) => tab.locator(tag).locator(selector);

  /** Everything that there is to enter, and to do with it, but for handing it over. */
  async function enterAll() {
    await inside('eczema-poll', 'input').first().check();
    await inside('eczema-poll', '.button.primary').click();
    await inside('eczema-poll', 'text=Change my vote').waitFor();
    await inside('self-check', 'textarea').fill('Zebra words');
    await inside('self-check', 'textarea').blur();
    for (const name of ['Zebra answer', '7'])
      await tab.locator('self-check').getByRole('radio', {name}).check();
    await inside('self-check', '.button.primary').click();
    await inside('doctor-questions', '[type=checkbox]').first().check();
    await inside('doctor-questions', '[type=text]').fill('My own zebra?');
    await inside('doctor-questions', '[type=text]').press('Enter');
    await inside('doctor-questions', 'text=My own zebra?').first().waitFor();
    await inside('jak-factors', 'input').first().check();
    await inside('jak-facts', 'input').first().check();
    await inside('jak-faqs', '[type=search]').fill('zebra f');
    await inside('jak-faqs', 'summary').first().click();
    for (const box of await inside('treatment-options', '.foot input').all()) await box.check();
    await inside('treatment-options', 'table').waitFor();
    await inside('visit-summary', 'text=My own zebra?').first().waitFor();
    await inside('visit-summary', '.button.primary').click();
  }

  const events = async () =>
    (await tab.evaluate(() => window.noted))
      .filter(([way, text]) => way === 'event' && !text.startsWith('content-ready'))
      .map(([, text]) => text);

  it('reaches nobody, and the page hears no more than where something was entered', async () => {
    await open();
    await enterAll();
    assert.deepEqual(await leaks(), []);
    assert.deepEqual([...new Set(await events())].sort(), [
      'check-answer {"question":"choice"}',
      'check-answer {"question":"scale"}',
      'check-answer {"question":"words"}',
      'check-complete {}',
      'fact-save {"fact":"fact"}',
      'factor-flag {}',
      'faq-open {"faq":"first"}',
      'poll-vote {"poll":"poll"}',
      'question-pick {}',
      'summary-print {}',
    ]);
  });

  it('is cleared without a word', async () => {
    await open();
    await enterAll();
    const heard = (await events()).length;
    await tab.evaluate(
      tags => tags.forEach(tag => document.querySelector(tag).clear?.()),
      Object.keys(contents)
    );
    assert.equal((await events()).length, heard);
    assert.deepEqual(await leaks(), []);
  });

  for (const [remember, place] of [
    ['local', 'local storage'],
    ['session', 'session storage'],
  ])
    it(`stands in the ${place}, and nowhere else, where the publisher wrote remember="${remember}"`, async () => {
      const tags = Object.keys(contents).map(tag => [tag, `remember="${remember}"`]);
      await open(Object.fromEntries(tags));
      await enterAll();
      assert.deepEqual(await leaks(), [place]);
    });

  it('goes to the poll’s server as the option chosen, without anything else', async () => {
    await open({'eczema-poll': 'endpoint="/polls/poll"'});
    await enterAll();
    assert.deepEqual(await leaks(), ['request']);
    const told = outside.filter(([, text]) => secret.test(text)).map(([, text]) => text);
    assert.equal(told.length, 1);
    assert.match(
      told[0],
      /^PUT \S+\/polls\/poll\/ballots\/[\da-f-]{36} .* \{"choices":\["zebra-option"\]\}$/
    );
    assert.doesNotMatch(told[0], /"(cookie|referer|authorization)":/i);
  });

  it('is handed over when the reader asks for it, to whom they ask', async () => {
    await open();
    await enterAll();
    await inside('visit-summary', 'text=Copy').click();
    await inside('visit-summary', 'text=Copied').first().waitFor();
    assert.deepEqual(await leaks(), ['clipboard']);
  });

  const ways = {
    'a request': ['request', () => void fetch('/?q=zebra')],
    'a beacon': ['request', () => navigator.sendBeacon('/', 'zebra')],
    'a picture': ['request', () => (new Image().src = '/zebra.png')],
    'a cookie': ['cookie', () => (document.cookie = 'a=zebra')],
    'local storage': ['local storage', () => (localStorage.a = 'zebra')],
    'session storage': ['session storage', () => sessionStorage.setItem('zebra', '')],
    'a cache': ['cache', () => caches.open('zebra')],
    'a database': ['database', () => void indexedDB.open('zebra')],
    'a fragment': ['address', () => (location.hash = 'zebra')],
    'a state of the history': ['history', () => history.replaceState({a: 'zebra'}, '')],
    'the title': ['title', () => (document.title = 'Zebra')],
    'the name of the window': ['window name', () => (window.name = 'zebra')],
    'an attribute': ['markup', () => document.body.firstElementChild.setAttribute('a', 'zebra')],
    'an event': [
      'event',
      () => dispatchEvent(new CustomEvent('a', {detail: {a: ['zebra']}, composed: true})),
    ],
    'a message': ['message', () => new BroadcastChannel('a').postMessage('zebra')],
    'the console': ['console', () => console.debug('zebra')],
    'a mark': ['performance', () => void performance.mark('zebra')],
    'the clipboard': ['clipboard', () => navigator.clipboard.writeText('zebra')],
  };
  for (const [name, [way, leak]] of Object.entries(ways))
    it(`would be noticed in ${name}`, async () => {
      await open();
      assert.deepEqual(await leaks(), []);
      await tab.bringToFront();
      await tab.evaluate(leak);
      const found = await leaks();
      assert.ok(found.includes(way), `found in ${found}`);
    });
});
