import {expect, waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {GuideStore} from '../../guide/guide-store.js';
import type {GuideEntry} from '../../guide/guide-state.js';
import {asPrinted} from '../../test/support/as-printed.suite.js';
import {describeContentWays, draw, visibleText} from '../../test/support/content-ways.suite.js';
import {qrCode, qrPath} from './qr-code.js';
import type {VisitSummary} from './visit-summary.js';
import './visit-summary.js';

const inChromium = navigator.userAgent.includes('Chrome/');

const entries: GuideEntry[] = [
  {
    kind: 'picked',
    items: ['How fast?', 'How much?', 'How safe?', 'And then?'].map(text => ({text})),
  },
  {
    kind: 'answers',
    items: [{text: 'Does it itch?', detail: 'Yes'}],
    asks: [{text: 'What helps at night?'}, {text: 'How much?'}],
  },
  {
    kind: 'flagged',
    items: [{text: 'I smoke', detail: 'It raises a risk'}],
    asks: [{text: 'What does smoking mean?'}],
  },
  {kind: 'saved', items: [{text: 'A fact', detail: 'Its words'}]},
];

const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const button = (element: Element, name: string) =>
  all(element, 'button').find(({innerText}) => innerText.trim() === name)!;
const titles = (element: Element) =>
  all(element, 'h3')
    .filter(title => title.getClientRects().length)
    .map(({innerText}) => innerText.trim());

const drawSummary = (markup = '<visit-summary></visit-summary>') => draw<VisitSummary>(markup);

let widgets: object[] = [];
let store: GuideStore | undefined;

async function fill(element: VisitSummary, given = entries) {
  store = element.guide.guide!.store;
  for (const entry of given) {
    const widget = {};
    widgets.push(widget);
    store.put(widget, entry);
  }
  await element.updateComplete;
}

const undo: (() => void)[] = [];
function replace(owner: object, name: string, value: unknown) {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, {value, configurable: true, writable: true});
  undo.push(() => {
    if (own) Object.defineProperty(owner, name, own);
    else delete (owner as Record<string, unknown>)[name];
  });
}

const told = (element: Element, name: string) => {
  const events: unknown[] = [];
  element.addEventListener(name, event => events.push((event as CustomEvent).detail));
  return events;
};

describe('<visit-summary>', () => {
  afterEach(() => {
    widgets.forEach(widget => store?.remove(widget));
    widgets = [];
    while (undo.length) undo.pop()!();
  });

  describeContentWays({
    tag: 'visit-summary',
    content: {title: 'My own sheet'},
    shows: 'My own sheet',
    other: {title: 'Another sheet'},
    otherShows: 'Another sheet',
    broken: {title: 3},
    message: 'title: expected text',
    builtIn: 'My visit sheet',
  });

  it('says how it fills when nothing is chosen', async () => {
    const element = await drawSummary();
    expect(visibleText(element)).to.include('This sheet fills up as you');
    expect(titles(element)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('fills as readers choose, in the order of a visit', async () => {
    const element = await drawSummary();
    await fill(element);
    expect(titles(element)).to.deep.equal([
      'My questions',
      'My answers',
      'What applies to me',
      'Facts to talk about',
    ]);
    expect(all(element, 'ol li').map(({innerText}) => innerText.trim())).to.deep.equal([
      'How fast?',
      'How much?',
      'How safe?',
      'And then?',
    ]);
    const words = visibleText(element);
    for (const each of ['Does it itch?', 'Yes', 'I smoke', 'A fact']) {
      expect(words).to.include(each);
    }
    for (const unchosen of ['What helps at night?', 'What does smoking mean?', 'It raises a risk'])
      expect(words).not.to.include(unchosen);
    expect(words).not.to.include('fills up');
    await expect(element).to.be.accessible();
  });

  it('follows what is cleared', async () => {
    const element = await drawSummary();
    await fill(element, [entries[3]]);
    store!.remove(widgets[0]);
    await element.updateComplete;
    expect(titles(element)).to.deep.equal([]);
  });

  it('has the date of the day in the reader’s time zone', async () => {
    const element = await drawSummary('<visit-summary lang="en"></visit-summary>');
    const today = new Intl.DateTimeFormat('en', {dateStyle: 'long'}).format(new Date());
    expect(visibleText(element)).to.include(today);
  });

  it('keeps widgets of another guide apart', async () => {
    const element = await drawSummary();
    const other = new GuideStore();
    other.put({}, entries[0]);
    await fill(element, []);
    expect(titles(element)).to.deep.equal([]);
  });

  describe('taking along', () => {
    it('copies the sheet as text', async () => {
      const copied: string[] = [];
      replace(navigator, 'clipboard', {
        writeText: (text: string) => Promise.resolve(copied.push(text)),
      });
      const element = await drawSummary();
      await fill(element, entries.slice(0, 2));
      const events = told(document.body, 'summary-share');
      button(element, 'Copy').click();
      expect(copied).to.have.length(1);
      const [title, date, ...parts] = copied[0].split('\n\n');
      expect(title).to.equal('My visit sheet');
      expect(date).to.match(/\d{4}/);
      expect(parts).to.deep.equal([
        'My questions\n1. How fast?\n2. How much?\n3. How safe?\n4. And then?',
        'My answers\n- Does it itch?\n  Yes',
      ]);
      expect(events).to.deep.equal([{}]);
    });

    it('saves it as a text file', async () => {
      const files: {name: string; blob: Blob}[] = [];
      let made: Blob | undefined;
      replace(URL, 'createObjectURL', (blob: Blob) => {
        made = blob;
        return 'blob:test';
      });
      replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        files.push({name: this.download, blob: made!});
      });
      const element = await drawSummary();
      await fill(element, [entries[0]]);
      const events = told(element, 'summary-share');
      button(element, 'Download as text').click();
      expect(files.map(({name}) => name)).to.deep.equal(['visit-summary.txt']);
      expect(files[0].blob.type).to.equal('text/plain');
      expect(await files[0].blob.text())
        .to.include('1. How fast?')
        .and.include('My visit sheet');
      expect(events).to.deep.equal([{}]);
    });

    it('prints the sheet with the clinic’s name, and nothing else of the page', async () => {
      let prints = 0;
      replace(window, 'print', () => prints++);
      const page = await draw(`<div><p>Some article</p><visit-summary>
        <p slot="header">Clinic of the lake</p><p slot="footer">Phone 123</p></visit-summary></div>`);
      const element = page.querySelector('visit-summary')!;
      await fill(element);
      const events = told(element, 'summary-print');
      const {title} = document;
      button(element, 'Print or save as PDF').click();
      expect(prints).to.equal(1);
      expect(document.title).to.equal(title);
      expect(events).to.deep.equal([{}]);
      if (inChromium) {
        const pages = await executeServerCommand<string[], never>('pdf-text');
        const words = pages.join('\n');
        expect(words).to.match(/^Clinic of the lake\s+My visit sheet/);
        expect(words).to.match(/Phone 123$/);
        expect(words).to.include('Date of visit').and.include('What we said');
        expect(words).not.to.include('What does smoking mean?');
        expect(pages).to.have.length(1);
        expect(words).not.to.match(/Some article|Download|Copy/);
      }
      dispatchEvent(new Event('afterprint'));
      expect(document.querySelector('.guide-print')).to.equal(null);
    });

    if (inChromium) {
      it('prints lines to write on if nothing is chosen', async () => {
        replace(window, 'print', () => undefined);
        const element = await drawSummary('<visit-summary lang="en"></visit-summary>');
        button(element, 'Print or save as PDF').click();
        const [words, ...more] = await executeServerCommand<string[], never>('pdf-text');
        expect(words).to.match(/^My visit sheet\s+\w+ \d+, \d{4}\s+Name\s+Date of visit/);
        expect(words).to.match(/1\s+2\s+3\s+What we agreed/);
        expect(more).to.deep.equal([]);
      });

      for (const length of [20, 60, 130, 240]) {
        it(`prints what a visit has room for on one page, with ${length} letters each`, async () => {
          replace(window, 'print', () => undefined);
          const element = await drawSummary('<visit-summary lang="en"></visit-summary>');
          const many = (count: number) =>
            Array.from({length: count}, (_, place) => ({
              text: `${place} `.padEnd(length, 'words of a patient '),
              detail: 'Not so sure about this',
            }));
          await fill(element, [
            {kind: 'picked', items: many(5)},
            {kind: 'answers', items: many(6)},
            {kind: 'flagged', items: many(5)},
            {kind: 'saved', items: many(5)},
          ]);
          button(element, 'Print or save as PDF').click();
          expect(await executeServerCommand<string[], never>('pdf-text')).to.have.length(1);
          dispatchEvent(new Event('afterprint'));
        });
      }

      it('prints questions of 240 letters whole', async () => {
        replace(window, 'print', () => undefined);
        const element = await drawSummary('<visit-summary lang="en"></visit-summary>');
        const texts = ['A', 'B', 'C', 'D', 'E'].map(each => each.padEnd(240, ' more words'));
        const short = texts.map(text => ({text: text.slice(0, 40), detail: 'Yes'}));
        await fill(element, [
          {kind: 'picked', items: texts.map(text => ({text}))},
          {kind: 'answers', items: short},
          {kind: 'flagged', items: short},
          {kind: 'saved', items: short},
        ]);
        button(element, 'Print or save as PDF').click();
        const copy = document.querySelector<HTMLElement>('.guide-print')!;
        copy.style.inlineSize = '184mm';
        const questions = copy.shadowRoot!.querySelectorAll('.picked li > span');
        expect(copy.shadowRoot!.querySelector('[data-fit="4"]')).to.exist;
        asPrinted([copy.shadowRoot!], () => {
          const heights = [...questions].map(each => each.scrollHeight - each.clientHeight);
          expect(heights).to.deep.equal([0, 0, 0, 0, 0]);
        });
        dispatchEvent(new Event('afterprint'));
      });
    }

    it('prints a code that opens the page with what was chosen from it, and nothing else', async () => {
      replace(window, 'print', () => undefined);
      const element = await drawSummary();
      await fill(element, [
        {kind: 'picked', items: [{id: 'fast', text: 'How fast?'}, {text: 'My secret?'}]},
        {kind: 'saved', items: [{id: 'cream', text: 'There is a cream'}]},
      ]);
      button(element, 'Print or save as PDF').click();
      const page = location.href.split('#')[0];
      const code = qrCode(`${page}#eczema-questions=fast&eczema-facts=cream`)!;
      const path = document.querySelector('.guide-print')!.shadowRoot!.querySelector('.qr path')!;
      expect(path.getAttribute('d')).to.equal(qrPath(code));
      dispatchEvent(new Event('afterprint'));
    });

    it('shows the result of a button beside it', async () => {
      replace(navigator, 'clipboard', {writeText: () => Promise.resolve()});
      const element = await drawSummary();
      button(element, 'Copy').click();
      await waitUntil(() => all(element, '.told').length);
      expect(all(element, '.told')[0].innerText).to.include('Copied.');
    });

    it('prints with the day of printing, however long the page was open', async () => {
      replace(window, 'print', () => undefined);
      const element = await drawSummary('<visit-summary lang="en"></visit-summary>');
      replace(Date.prototype, 'getTime', () => Date.UTC(2031, 0, 2, 12));
      replace(Date.prototype, 'getTimezoneOffset', () => 0);
      button(element, 'Print or save as PDF').click();
      const copy = document.querySelector('.guide-print')!;
      expect(copy.shadowRoot!.textContent).to.include('January 2, 2031');
      dispatchEvent(new Event('afterprint'));
    });

    it('leaves room to write beside each question on paper', async () => {
      const element = await drawSummary();
      await fill(element, [entries[0]]);
      asPrinted([element.shadowRoot!], () => {
        const lines = all(element, 'ol li').map(item => getComputedStyle(item, '::after'));
        expect(lines.map(({display}) => display)).to.deep.equal(Array(4).fill('block'));
        expect(lines[0].backgroundImage).to.include('gradient');
        const print = button(element, 'Print or save as PDF');
        expect(print.getClientRects()).to.have.length(0);
      });
    });
  });

  describe('as a tray', () => {
    const boxOf = (tray: VisitSummary) => all(tray, '#gathered')[0];
    const printed = () => document.querySelector('.guide-print')!;

    it('says how much was gathered, shows the sheet, and leads to the one in the page', async () => {
      const page = await draw(
        '<div><visit-summary></visit-summary><visit-summary tray></visit-summary></div>'
      );
      const [sheet, tray] = page.querySelectorAll('visit-summary');
      await fill(tray);
      await sheet.updateComplete;
      button(tray, 'My visit (7)').click();
      await tray.updateComplete;
      const box = boxOf(tray);
      expect(box.matches(':popover-open')).to.be.true;
      for (const each of ['My questions', 'How fast?', 'Does it itch?', 'Yes', 'I smoke', 'A fact'])
        expect(box.innerText).to.include(each);
      await expect(tray).to.be.accessible();
      button(tray, 'See my sheet').click();
      expect(box.matches(':popover-open')).to.be.false;
      expect(document.activeElement).to.equal(sheet);
    });

    it('leads back to where the reader was', async () => {
      const tray = await drawSummary('<visit-summary tray></visit-summary>');
      const open = button(tray, 'My visit (0)');
      open.click();
      button(tray, 'Back to the text').focus();
      button(tray, 'Back to the text').click();
      expect(boxOf(tray).matches(':popover-open')).to.be.false;
      expect(tray.shadowRoot!.activeElement).to.equal(open);
    });

    it('prints its own sheet if the page has none, and offers no link to one', async () => {
      replace(window, 'print', () => undefined);
      const tray = await drawSummary('<visit-summary tray></visit-summary>');
      await fill(tray);
      button(tray, 'My visit (7)').click();
      await tray.updateComplete;
      expect(button(tray, 'See my sheet')).to.equal(undefined);
      button(tray, 'Print or save as PDF').click();
      expect(printed().shadowRoot!.textContent)
        .to.include('How fast?')
        .and.include('My visit sheet');
      expect(printed().shadowRoot!.querySelector('[popover]')).to.equal(null);
      dispatchEvent(new Event('afterprint'));
    });

    it('prints the sheet of the page if there is one, with the clinic’s name', async () => {
      replace(window, 'print', () => undefined);
      const page = await draw(
        '<div><visit-summary><p slot="header">Example Clinic</p></visit-summary><visit-summary tray></visit-summary></div>'
      );
      const [sheet] = page.querySelectorAll('visit-summary');
      const tray = page.querySelector<VisitSummary>('[tray]')!;
      await fill(tray);
      await sheet.updateComplete;
      button(tray, 'Print or save as PDF').click();
      expect(printed().textContent).to.include('Example Clinic');
      expect(printed().shadowRoot!.textContent).to.include('How fast?');
      dispatchEvent(new Event('afterprint'));
    });

    it('says how to fill it if nothing was chosen', async () => {
      const tray = await drawSummary('<visit-summary tray></visit-summary>');
      expect(tray.shadowRoot!.textContent).to.include('This sheet fills up');
    });
  });
});
