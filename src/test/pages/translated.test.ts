import {expect, fixtureCleanup} from '@open-wc/testing';
import {draw, visibleText} from '../support/content-ways.suite.js';
import '../../elements/eczema-guide/eczema-guide.js';

type Widget = HTMLElement & {updateComplete: Promise<boolean>};

function textsIn(root: Node): Text[] {
  return [...root.childNodes].flatMap(node => {
    if (node instanceof Text) return /\S/.test(node.data) ? [node] : [];
    if (/^(?:STYLE|SCRIPT|TEXTAREA)$/.test(node.nodeName)) return [];
    const {shadowRoot} = node as Element;
    return [...(shadowRoot ? textsIn(shadowRoot) : []), ...textsIn(node)];
  });
}

// What translation tools and other scripts do to the texts of a page.
const ways: Readonly<Record<string, (text: Text) => void>> = {
  'wrapped as translators do': text => {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `«${text.data.trim()}»`;
    outer.append(inner);
    text.replaceWith(outer);
  },
  'exchanged in place': text => {
    text.data = `«${text.data.trim()}»`;
  },
  'replaced by other nodes': text => text.replaceWith(`«${text.data.trim()}»`),
  'wrapped in a mark': text => {
    const mark = document.createElement('mark');
    text.replaceWith(mark);
    mark.append(text);
  },
};

// Also without spaces, because these scripts may remove some.
const plain = (text: string) => text.replace(/[«»\s]/g, '');

const click = (element: Element, label: RegExp, nth = 0) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, label, input')]
    .filter(each => label.test(`${each.ariaLabel ?? ''} ${plain(each.textContent)}`))
    [nth].click();

// What a reader does in each element before and after the page is translated.
const visits: Readonly<
  Record<
    string,
    {markup: string; before: (element: Widget) => void; after: (element: Widget) => void}
  >
> = {
  'doctor-questions': {
    markup: '<doctor-questions questions="Qa? | Qb? | Qc? | Qd?"></doctor-questions>',
    before: element => ['Qa', 'Qb', 'Qc', 'Qd'].forEach(each => click(element, new RegExp(each))),
    after: element => click(element, /Remove.*Qa/),
  },
  'jak-pathway': {
    markup: '<jak-pathway></jak-pathway>',
    before: element => click(element, /Next/),
    after: element => click(element, /Next/),
  },
  'jak-facts': {
    markup: '<jak-facts layout="deck"></jak-facts>',
    before: element => click(element, /Save/),
    after: element => click(element, /Next/),
  },
  'treatment-options': {
    markup: '<treatment-options></treatment-options>',
    before: element => [0, 1].forEach(nth => click(element, /Compare/, nth)),
    after: element => [0, 2].forEach(nth => click(element, /Compare/, nth)),
  },
  'eczema-poll': {
    markup:
      '<eczema-poll><script type="application/json">{"question": "Which?", "options": ["One", "Two"], "counts": {"one": 30, "two": 10}}</script></eczema-poll>',
    before: element => click(element, /Vote/),
    after: element => {
      click(element, /One/);
      click(element, /Vote/);
    },
  },
  'self-check': {
    markup:
      '<self-check><script type="application/json">{"questions": [{"text": "A?", "type": "yes-no", "ask": [{"when": ["yes"], "question": "Ask A?"}]}, {"text": "B?", "type": "yes-no", "ask": [{"when": ["yes"], "question": "Ask B?"}]}]}</script></self-check>',
    before: element => {
      click(element, /Yes/);
      click(element, /See/);
    },
    after: element => {
      click(element, /No/);
      click(element, /Yes/, 1);
    },
  },
  'jak-faqs': {
    markup: '<jak-faqs></jak-faqs>',
    before: element => search(element, 'pill'),
    after: element => search(element, 'cost'),
  },
};

function search(element: Element, words: string): void {
  const field = element.shadowRoot!.querySelector('input')!;
  field.value = words;
  field.dispatchEvent(new Event('input'));
}

const widgetIn = (guide: Element, selector: string) =>
  guide.shadowRoot!.querySelector<Widget>(selector)!;

async function drawGuide(): Promise<Widget> {
  const guide = await draw<Widget>('<eczema-guide></eczema-guide>');
  await guide.updateComplete;
  const widgets = [...guide.shadowRoot!.querySelectorAll<Widget>('section > :not(p, a)')];
  for (const widget of widgets) await widget.updateComplete;
  return guide;
}

/** What a reader does from the first fact to the sheet. */
async function visit(guide: Element): Promise<void> {
  const steps: readonly (readonly [string, RegExp, number?])[] = [
    ['jak-facts', /Save/],
    ['jak-facts', /Save/, 1],
    ['jak-pathway', /Next/],
    ['treatment-options', /Compare/],
    ['jak-factors', /smok/i],
    ['self-check', /^.*Yes/],
    ['doctor-questions', /\?$/],
    ['doctor-questions', /\?$/, 2],
    ['doctor-questions', /Remove/],
    ['doctor-questions', /\?$/, 4],
  ];
  for (const [tag, label, nth] of steps) {
    const widget = widgetIn(guide, tag);
    click(widget, label, nth);
    await widget.updateComplete;
  }
  await widgetIn(guide, 'visit-summary:not([tray])').updateComplete;
}

describe('a translated page', () => {
  for (const [tag, {markup, before, after}] of Object.entries(visits))
    for (const [way, change] of Object.entries(ways))
      it(`<${tag}> shows its state where texts are ${way}`, async () => {
        // Only the first widget of a page states that no clinician has read the words.
        await draw('<urgent-help></urgent-help>');
        const [translated, other] = await Promise.all([draw<Widget>(markup), draw<Widget>(markup)]);
        for (const element of [translated, other]) before(element);
        await Promise.all([translated.updateComplete, other.updateComplete]);
        for (const text of textsIn(translated.shadowRoot!)) change(text);
        for (const element of [translated, other]) after(element);
        await Promise.all([translated.updateComplete, other.updateComplete]);
        expect(plain(visibleText(translated))).to.equal(plain(visibleText(other)));
      });

  for (const [way, change] of Object.entries(ways))
    it(`<visit-summary> shows what is picked where texts are ${way}`, async () => {
      const page = await draw(
        '<div><doctor-questions questions="Qa? | Qb? | Qc? | Qd? | Qe?"></doctor-questions><visit-summary></visit-summary></div>'
      );
      const questions = page.querySelector('doctor-questions')!;
      const sheet = page.querySelector('visit-summary')!;
      for (const each of ['Qa', 'Qb', 'Qc', 'Qd', 'Qe']) click(questions, new RegExp(each));
      await questions.updateComplete;
      await sheet.updateComplete;
      for (const text of textsIn(page)) change(text);
      click(questions, /Remove.*Qa/);
      await questions.updateComplete;
      await sheet.updateComplete;
      const items = [...sheet.shadowRoot!.querySelectorAll('[part=item]')];
      expect(items.map(item => plain(item.textContent))).to.deep.equal([
        'Qb?',
        'Qc?',
        'Qd?',
        'Qe?',
      ]);
    });

  describe('around a whole guide', function () {
    this.timeout(20_000);

    /** The sheet of a reader whose guide was changed before. */
    async function sheetAfter(change: (text: Text) => void): Promise<Widget> {
      await draw('<urgent-help></urgent-help>');
      const guide = await drawGuide();
      for (const text of textsIn(guide.shadowRoot!)) change(text);
      await visit(guide);
      return widgetIn(guide, 'visit-summary:not([tray])');
    }

    let untranslated: string;
    before(async () => {
      untranslated = plain(visibleText(await sheetAfter(() => {})));
      fixtureCleanup();
    });

    for (const [way, change] of Object.entries(ways))
      it(`leads to the same sheet where texts are ${way}`, async () => {
        const sheet = await sheetAfter(change);
        expect(plain(visibleText(sheet))).to.equal(untranslated);
        expect(sheet.shadowRoot!.querySelectorAll('[part=item]').length).to.be.above(5);
      });
  });
});
