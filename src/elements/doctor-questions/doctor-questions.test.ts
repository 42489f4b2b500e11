import {expect, oneEvent} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import {itemsOf, type GuideEntry} from '../../guide/guide-state.js';
import {describeContentWays, draw, visibleText} from '../../test/support/content-ways.suite.js';
import type {DoctorQuestions} from './doctor-questions.js';
import './doctor-questions.js';

const inChromium = navigator.userAgent.includes('Chrome/');
const inFirefox = navigator.userAgent.includes('Firefox/');
const three = 'questions="How fast? | How much? | How safe?"';

const drawQuestions = (attributes = three) =>
  draw<DoctorQuestions>(`<doctor-questions ${attributes}></doctor-questions>`);

const all = <Found extends HTMLElement = HTMLElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];
const box = (element: Element, words: string) =>
  all<HTMLLabelElement>(element, 'label').find(label => label.innerText.trim() === words)!
    .control as HTMLInputElement;
const button = (element: Element, name: string) =>
  all(element, 'button, a').find(each => (each.ariaLabel ?? each.innerText).trim() === name)!;
const field = (element: Element) => all<HTMLInputElement>(element, 'input[type=text]')[0];
const texts = (element: DoctorQuestions) => element.picked.map(({text}) => text);
const listed = (element: Element) =>
  all(element, 'ol li .text').map(item => item.innerText.replace('Ask first', '').trim());
const status = (element: Element) => all(element, '[role=status]')[0].innerText.trim();
const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement | null;

async function pick(element: DoctorQuestions, ...words: string[]) {
  for (const each of words) {
    box(element, each).click();
    await element.updateComplete;
  }
}

async function write(element: DoctorQuestions, words: string) {
  field(element).focus();
  // WebKit's driver drops spaces and double letters.
  if (inChromium || inFirefox) await sendKeys({type: words});
  else field(element).value = words;
  await sendKeys({press: 'Enter'});
  await element.updateComplete;
}

async function altArrow(element: DoctorQuestions, arrow: string) {
  if (inChromium || inFirefox) {
    await sendKeys({down: 'Alt'});
    await sendKeys({press: arrow});
    await sendKeys({up: 'Alt'});
  } else {
    // WebKit's driver can't hold a key down.
    const key = new KeyboardEvent('keydown', {
      key: arrow,
      altKey: true,
      bubbles: true,
      cancelable: true,
    });
    focused(element)!.dispatchEvent(key);
  }
  await element.updateComplete;
}

/** The state of the guide that the element is in. */
const stateOf = (element: DoctorQuestions) => element.guide.guide!.store.state;

async function press(element: DoctorQuestions, name: string) {
  button(element, name).click();
  await element.updateComplete;
}

const told = (element: Element, name: string) => {
  const events: unknown[] = [];
  element.addEventListener(name, event => events.push((event as CustomEvent).detail));
  return events;
};

/** Adds the entry of a widget that suggests questions to the element's store. */
async function suggest(element: DoctorQuestions, ...asks: string[]) {
  const entry: GuideEntry = {
    kind: 'answers',
    items: [{text: 'Q', detail: 'A'}],
    asks: asks.map(text => ({text})),
  };
  const widget = {};
  element.guide.guide!.store.put(widget, entry);
  await element.updateComplete;
  return () => element.guide.guide!.store.remove(widget);
}

/** Replaces a part of the browser until the test ends. */
const undo: (() => void)[] = [];
function replace(owner: object, name: string, value: unknown) {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, {value, configurable: true});
  undo.push(() => {
    if (own) Object.defineProperty(owner, name, own);
    else delete (owner as Record<string, unknown>)[name];
  });
}

describe('<doctor-questions>', () => {
  afterEach(() => {
    while (undo.length) undo.pop()!();
    history.replaceState(null, '', location.pathname + location.search);
    localStorage.clear();
  });

  describeContentWays({
    tag: 'doctor-questions',
    content: {
      title: 'Ask',
      questions: [{id: 'a', text: 'How **fast**?', group: 'g'}, 'How much?'],
      groups: [{id: 'g', title: 'Effect'}],
    },
    shows: 'How fast?',
    other: {questions: ['How safe?']},
    otherShows: 'How safe?',
    broken: {questions: ['One', {text: 2}]},
    message: 'questions[1].text: expected text',
    htmlChildren: '<h3>Ask</h3><ul><li>How fast?</li><li><strong>How</strong> much?</li></ul>',
    attributes: three,
    builtIn: 'Questions for your doctor',
  });

  it('keeps the headings above its lists as groups', async () => {
    const element = await draw<DoctorQuestions>(
      `<doctor-questions><h3>Now</h3><ul><li>How fast?</li></ul>
      <h3>Later</h3><ul><li>How long?</li></ul></doctor-questions>`
    );
    expect(all(element, 'legend').map(({innerText}) => innerText)).to.deep.equal(['Now', 'Later']);
    expect(all(element, '[part=heading]')).to.deep.equal([]);
  });

  it('passes the picks to the guide again when it is inserted again', async () => {
    const element = await drawQuestions();
    await pick(element, 'How much?');
    const place = element.parentElement!;
    element.remove();
    await element.updateComplete;
    place.append(element);
    await element.updateComplete;
    expect(itemsOf(stateOf(element), 'picked').map(({text}) => text)).to.deep.equal(['How much?']);
  });

  it('draws twenty built-in questions in groups, none picked', async () => {
    const element = await drawQuestions('');
    expect(all(element, '[part=item]')).to.have.length(20);
    expect(all(element, 'legend').map(({innerText}) => innerText)).to.include.members([
      'Flares',
      'Follow-up',
    ]);
    expect(element.picked).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('reads questions whose words are partly bold in HTML', async () => {
    const element = await draw<DoctorQuestions>(
      '<doctor-questions><ul><li data-id="x"><strong>How</strong> much?</li></ul></doctor-questions>'
    );
    await pick(element, 'How much?');
    expect(element.picked).to.deep.equal([{id: 'x', text: 'How much?'}]);
  });

  it('says so when there are no questions, and still accepts the reader’s own', async () => {
    const element = await drawQuestions('questions=""');
    expect(visibleText(element)).to.include('write your own');
    await write(element, 'Mine?');
    expect(listed(element)).to.deep.equal(['Mine?']);
  });

  describe('picking', () => {
    it('lists picks in the order in which they were ticked, and tells the page nothing else', async () => {
      const element = await drawQuestions();
      const events = told(document.body, 'question-pick');
      await pick(element, 'How safe?', 'How fast?');
      expect(element.picked).to.deep.equal([
        {id: 'how-safe', text: 'How safe?'},
        {id: 'how-fast', text: 'How fast?'},
      ]);
      expect(listed(element)).to.deep.equal(['How safe?', 'How fast?']);
      expect(events).to.deep.equal([{}, {}]);
      await pick(element, 'How safe?');
      expect(listed(element)).to.deep.equal(['How fast?']);
      expect(events).to.have.length(3);
    });

    it('marks the first three', async () => {
      const element = await drawQuestions('questions="A? | B? | C? | D?"');
      await pick(element, 'A?', 'B?', 'C?', 'D?');
      const marks = all(element, 'ol li').map(item => item.innerText.includes('Ask first'));
      expect(marks).to.deep.equal([true, true, true, false]);
      await expect(element).to.be.accessible();
    });

    it('works by keyboard', async () => {
      const element = await drawQuestions();
      box(element, 'How much?').focus();
      // Drivers have different names for it.
      await sendKeys({press: inFirefox ? ' ' : 'Space'});
      await element.updateComplete;
      expect(listed(element)).to.deep.equal(['How much?']);
    });

    it('takes own questions by button and by Enter, without an id', async () => {
      const element = await drawQuestions();
      const events = told(element, 'question-pick');
      await write(element, '  Too*much*of it? ');
      field(element).value = 'And by button?';
      await press(element, 'Add');
      expect(element.picked).to.deep.equal([{text: 'Too*much*of it?'}, {text: 'And by button?'}]);
      expect(field(element).value).to.equal('');
      expect(focused(element)).to.equal(field(element));
      expect(events).to.have.length(2);
    });

    it('ignores an empty own question, and one that is on the list', async () => {
      const element = await drawQuestions();
      await write(element, '   ');
      expect(status(element)).to.equal('Write your own question');
      await write(element, 'Mine?');
      await write(element, 'mine?');
      expect(texts(element)).to.deep.equal(['Mine?']);
    });

    it('says that a long text was cut when it was pasted', async () => {
      const element = await drawQuestions();
      const note = () => all(element, '#left')[0].innerText.trim();
      const paste = async (text: string, value: string) => {
        // Firefox gives an event created by a script an empty clipboard.
        const paste = Object.assign(new Event('paste'), {clipboardData: {getData: () => text}});
        field(element).dispatchEvent(paste);
        field(element).value = value;
        const inputType = 'insertFromPaste';
        field(element).dispatchEvent(new InputEvent('input', {inputType}));
        await element.updateComplete;
      };
      await paste('x'.repeat(240), 'x'.repeat(240));
      expect(note()).to.equal('0 letters left');
      await paste('y', 'x'.repeat(240));
      expect(note()).to.include('cut off');
      expect(status(element)).to.equal(note());
      field(element).value = 'x';
      field(element).dispatchEvent(new InputEvent('input', {inputType: 'insertText'}));
      await element.updateComplete;
      expect(note()).to.equal('239 letters left');
    });

    it('ticks a question of the content when a reader writes the same one', async () => {
      const element = await drawQuestions();
      await write(element, 'how safe?');
      expect(element.picked).to.deep.equal([{id: 'how-safe', text: 'How safe?'}]);
      expect(box(element, 'How safe?').checked).to.be.true;
    });
  });

  describe('set by a script', () => {
    it('shows the picks, finds their words, and stays silent', async () => {
      const element = await drawQuestions();
      const events = told(element, 'question-pick');
      element.picked = [{id: 'how-much'} as {id: string; text: string}, {text: 'Own?'}];
      await element.updateComplete;
      expect(element.picked).to.deep.equal([{id: 'how-much', text: 'How much?'}, {text: 'Own?'}]);
      expect(box(element, 'How much?').checked).to.be.true;
      expect(events).to.deep.equal([]);
    });

    it('accepts picks that were set before it is on the page', async () => {
      const element = document.createElement('doctor-questions');
      element.picked = [{id: 'cost-and-approval'} as {id: string; text: string}];
      document.body.append(element);
      await element.updateComplete;
      expect(texts(element)[0]).to.match(/^What will it cost/);
      element.remove();
    });

    it('forgets all when cleared', async () => {
      const element = await drawQuestions();
      await pick(element, 'How much?');
      element.clear();
      await element.updateComplete;
      expect(element.picked).to.deep.equal([]);
      expect(box(element, 'How much?').checked).to.be.false;
    });
  });

  describe('putting in order', () => {
    async function drawPicked() {
      const element = await drawQuestions();
      await pick(element, 'How fast?', 'How much?', 'How safe?');
      return element;
    }

    it('moves by button, tells where to, and keeps the focus on that button', async () => {
      const element = await drawPicked();
      const events = told(element, 'question-pick');
      button(element, 'Move up: How safe?').focus();
      await press(element, 'Move up: How safe?');
      expect(listed(element)).to.deep.equal(['How fast?', 'How safe?', 'How much?']);
      expect(focused(element)).to.equal(button(element, 'Move up: How safe?'));
      expect(status(element)).to.equal('How safe?, now 2 of 3');
      expect(events).to.deep.equal([{}]);
    });

    it('moves by Alt and an arrow from any button of the question', async () => {
      const element = await drawPicked();
      button(element, 'Remove: How fast?').focus();
      await altArrow(element, 'ArrowDown');
      await altArrow(element, 'ArrowDown');
      expect(listed(element)).to.deep.equal(['How much?', 'How safe?', 'How fast?']);
      expect(focused(element)).to.equal(button(element, 'Remove: How fast?'));
      await altArrow(element, 'ArrowUp');
      expect(listed(element)).to.deep.equal(['How much?', 'How fast?', 'How safe?']);
    });

    it('can’t move up from the top or down from the end', async () => {
      const element = await drawPicked();
      const events = told(element, 'question-pick');
      expect(button(element, 'Move up: How fast?').ariaDisabled).to.equal('true');
      expect(button(element, 'Move down: How safe?').ariaDisabled).to.equal('true');
      expect(button(element, 'Move down: How fast?').ariaDisabled).to.equal('false');
      await press(element, 'Move up: How fast?');
      await press(element, 'Move down: How safe?');
      expect(listed(element)).to.deep.equal(['How fast?', 'How much?', 'How safe?']);
      expect(events).to.deep.equal([]);
    });

    it('removes, and moves the focus to the next question, at last to the title', async () => {
      const element = await drawPicked();
      await press(element, 'Remove: How much?');
      await element.updateComplete;
      expect(focused(element)).to.equal(button(element, 'Remove: How safe?'));
      await press(element, 'Remove: How safe?');
      await element.updateComplete;
      expect(focused(element)).to.equal(button(element, 'Remove: How fast?'));
      await press(element, 'Remove: How fast?');
      await element.updateComplete;
      expect(focused(element)!.innerText).to.equal('My questions');
      expect(box(element, 'How fast?').checked).to.be.false;
    });
  });

  describe('suggestions', () => {
    it('stand first, and are picked without an id', async () => {
      const element = await drawQuestions();
      const stop = await suggest(element, 'What about sleep?');
      expect(all(element, 'legend')[0].innerText).to.equal('Suggested by your answers');
      await pick(element, 'What about sleep?');
      expect(element.picked).to.deep.equal([{text: 'What about sleep?'}]);
      stop();
      await element.updateComplete;
      expect(all(element, 'legend').map(({innerText}) => innerText)).not.to.include(
        'Suggested by your answers'
      );
      expect(listed(element)).to.deep.equal(['What about sleep?']);
    });

    it('do not repeat a question of the content, but move it there', async () => {
      const element = await drawQuestions();
      await pick(element, 'How much?');
      const stop = await suggest(element, 'How much?');
      const groups = all(element, 'fieldset').map(({innerText}) =>
        innerText
          .split(/\n+/)
          .map(line => line.trim())
          .filter(Boolean)
      );
      expect(groups[0]).to.deep.equal(['Suggested by your answers', 'How much?']);
      expect(groups.flat().filter(line => line === 'How much?')).to.have.length(1);
      expect(box(element, 'How much?').checked).to.be.true;
      await expect(element).to.be.accessible();
      stop();
    });
  });

  describe('taking along', () => {
    const copied: string[] = [];
    const clipboard = (writeText: (text: string) => unknown) =>
      replace(navigator, 'clipboard', {writeText});

    async function drawTwo() {
      const element = await drawQuestions(`heading="For *Monday*" ${three}`);
      await pick(element, 'How much?');
      await write(element, 'Mine?');
      return element;
    }

    beforeEach(() => {
      copied.length = 0;
      clipboard(text => Promise.resolve(copied.push(text)));
    });

    it('copies the numbered list', async () => {
      const element = await drawTwo();
      const events = told(element, 'summary-share');
      await press(element, 'Copy');
      expect(copied).to.deep.equal(['For Monday\n\n1. How much?\n2. Mine?']);
      await element.updateComplete;
      expect(status(element)).to.equal('Copied.');
      expect(events).to.deep.equal([{}]);
    });

    for (const [name, refuse] of [
      ['refuses', {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))}],
      ['has no clipboard', undefined],
      ['has only part of the clipboard API', {}],
    ] as const) {
      it(`shows and selects the text where the browser ${name}`, async () => {
        const element = await drawTwo();
        replace(navigator, 'clipboard', refuse);
        const focusing = oneEvent(element.shadowRoot!, 'focusin');
        button(element, 'Copy').focus();
        await focusing;
        const shown = oneEvent(element.shadowRoot!, 'focusin');
        await press(element, 'Copy');
        await shown;
        const area = focused(element) as HTMLTextAreaElement;
        expect(area.value).to.equal('For Monday\n\n1. How much?\n2. Mine?');
        expect(area.labels[0].innerText).to.include('can’t copy');
        await expect(element).to.be.accessible();
      });
    }

    it('makes a link to the picks, without own questions, and shows it', async () => {
      const element = await drawTwo();
      const events = told(element, 'summary-share');
      await press(element, 'Copy link');
      await element.updateComplete;
      const link = `${location.href.split('#')[0]}#eczema-questions=how-much`;
      expect(copied).to.deep.equal([link]);
      expect(all<HTMLTextAreaElement>(element, '[readonly]')[0].value).to.equal(link);
      expect(events).to.deep.equal([{}]);
      await expect(element).to.be.accessible();
      await pick(element, 'How safe?');
      expect(all(element, '[readonly]'), 'the link is old now').to.have.length(0);
    });

    it('offers no link for only own questions', async () => {
      const element = await drawQuestions();
      await write(element, 'Mine?');
      expect(button(element, 'Copy link')).to.equal(undefined);
    });

    it('makes an e-mail of it', async () => {
      const element = await drawTwo();
      const events = told(element, 'summary-share');
      const mail = button(element, 'E-mail') as HTMLAnchorElement;
      const [to, query] = mail.href.split('?');
      expect(to).to.equal('mailto:');
      const fields = new URLSearchParams(query);
      expect(fields.get('subject')).to.equal('For Monday');
      expect(fields.get('body')).to.equal('1. How much?\r\n2. Mine?');
      mail.addEventListener('click', event => event.preventDefault());
      mail.click();
      expect(events).to.deep.equal([{}]);
    });

    it('shares with another app if the browser can', async () => {
      const shared: ShareData[] = [];
      replace(navigator, 'share', (data: ShareData) => Promise.resolve(shared.push(data)));
      const element = await drawTwo();
      const events = told(element, 'summary-share');
      await press(element, 'Share');
      expect(shared).to.deep.equal([{text: 'For Monday\n\n1. How much?\n2. Mine?'}]);
      expect(events).to.deep.equal([{}]);
    });

    it('copies instead if sharing fails, but not if the reader cancels', async () => {
      let error = new DOMException('closed', 'AbortError');
      replace(navigator, 'share', () => Promise.reject(error));
      const element = await drawTwo();
      await press(element, 'Share');
      expect(copied).to.have.length(0);
      error = new DOMException('not here', 'NotAllowedError');
      await press(element, 'Share');
      await element.updateComplete;
      expect(copied).to.have.length(1);
    });

    it('offers no sharing if the browser can’t', async () => {
      replace(navigator, 'share', undefined);
      expect(button(await drawTwo(), 'Share')).to.equal(undefined);
    });

    it('prints the list and nothing else', async () => {
      const element = await drawTwo();
      element.insertAdjacentHTML('beforeend', '<p slot="header">Clinic of the lake</p>');
      await element.updateComplete;
      const events = told(element, 'summary-print');
      let prints = 0;
      replace(window, 'print', () => prints++);
      await press(element, 'Print this list');
      expect(prints).to.equal(1);
      expect(events).to.deep.equal([{}]);
      if (inChromium) {
        const pages = await executeServerCommand<string[], never>('pdf-text');
        const words = pages.join().replace(/\s+/g, ' ');
        expect(words).to.match(
          /^Clinic of the lake For Monday 1 Ask first How much\? 2 Ask first Mine\?$/
        );
      }
      dispatchEvent(new Event('afterprint'));
    });
  });

  describe('a link', () => {
    it('brings picks back, in order, and fires nothing', async () => {
      location.hash = '#eczema-questions=how-safe,unknown,how-fast';
      const events = told(document.body, 'question-pick');
      const element = await drawQuestions();
      expect(texts(element)).to.deep.equal(['How safe?', 'How fast?']);
      expect(events).to.deep.equal([]);
    });

    it('adds to the existing picks when it is opened on the same page', async () => {
      const element = await drawQuestions();
      await pick(element, 'How fast?');
      const opened = oneEvent(window, 'hashchange');
      location.hash = '#eczema-questions=how-safe,how-fast';
      await opened;
      await element.updateComplete;
      expect(texts(element)).to.deep.equal(['How fast?', 'How safe?']);
    });

    it('restores nothing a second time after the reader removed it', async () => {
      location.hash = '#eczema-questions=how-safe';
      const element = await drawQuestions();
      await pick(element, 'How safe?');
      element.parentElement!.append(element);
      await element.updateComplete;
      expect(texts(element)).to.deep.equal([]);
    });

    it('adds to what is remembered', async () => {
      const first = await drawQuestions(`remember="local" ${three}`);
      await pick(first, 'How much?');
      first.remove();
      location.hash = '#eczema-questions=how-safe';
      const second = await drawQuestions(`remember="local" ${three}`);
      expect(texts(second)).to.deep.equal(['How much?', 'How safe?']);
    });

    it('is ignored by an element that left the page', async () => {
      const element = await drawQuestions();
      element.remove();
      const opened = oneEvent(window, 'hashchange');
      location.hash = '#eczema-questions=how-safe';
      await opened;
      await element.updateComplete;
      expect(texts(element)).to.deep.equal([]);
    });
  });

  describe('remembering', () => {
    it('stores nothing unless the publisher asks', async () => {
      const element = await drawQuestions();
      await pick(element, 'How much?');
      expect(localStorage.length + sessionStorage.length).to.equal(0);
    });

    it('brings picks and own questions back in order, and forgets them when asked', async () => {
      const first = await drawQuestions(`remember="local" ${three}`);
      await write(first, 'Mine?');
      await pick(first, 'How much?');
      await press(first, 'Move up: How much?');
      first.remove();
      const second = await drawQuestions(`remember="local" ${three}`);
      expect(second.picked).to.deep.equal([{id: 'how-much', text: 'How much?'}, {text: 'Mine?'}]);
      await press(second, 'Clear my answers');
      expect(second.picked).to.deep.equal([]);
      expect(localStorage.length).to.equal(0);
    });
  });

  it('tells the guide what is picked, in order', async () => {
    const element = await drawQuestions();
    await pick(element, 'How safe?', 'How fast?');
    const entry = element.guide.guide!.store.state.get(element)!;
    expect(entry.kind).to.equal('picked');
    expect(entry.items.map(({text}) => text)).to.deep.equal(['How safe?', 'How fast?']);
  });

  it('follows the language of its content after the reader picked', async () => {
    const element = await drawQuestions('');
    element.content = {questions: [{id: 'q', text: 'How fast?'}]};
    await element.updateComplete;
    await pick(element, 'How fast?');
    element.content = {lang: 'es', questions: [{id: 'q', text: '¿Con qué rapidez?'}]};
    await element.updateComplete;
    expect(texts(element)).to.deep.equal(['¿Con qué rapidez?']);
  });
});
