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
  // A visit leaves the page where it ended, and a guide marks what was in view as seen.
  scrollTo(0, 0);
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
    ['jak-factors', /pregnant/i],
    ['self-check', /^.*Yes/],
    ['self-check', /Yes/, 1],
    ['doctor-questions', /\?$/],
    ['doctor-questions', /\?$/, 2],
    ['doctor-questions', /Remove/],
    ['doctor-questions', /\?$/, 4],
    ['doctor-questions', /Copy/],
  ];
  for (const [tag, label, nth] of steps) {
    const widget = widgetIn(guide, tag);
    click(widget, label, nth);
    await widget.updateComplete;
  }
  const questions = widgetIn(guide, 'doctor-questions');
  const field = questions.shadowRoot!.querySelector<HTMLInputElement>('#own')!;
  field.value = 'Mine?';
  field.dispatchEvent(new InputEvent('input'));
  await questions.updateComplete;
  await widgetIn(guide, 'visit-summary:not([tray])').updateComplete;
}

const rootsIn = (root: ParentNode & Node): Node[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
    shadowRoot ? rootsIn(shadowRoot) : []
  ),
];

/** Changes the texts in a root, and those that come later; gives what ends it. */
function changeAll(root: ShadowRoot, change: (text: Text) => void, isLive: boolean): () => void {
  const known = new WeakSet<Text>();
  const watched = new WeakSet<Node>();
  const run = () => {
    for (const text of textsIn(root)) {
      if (known.has(text) || text.data.startsWith('«')) continue;
      known.add(text);
      change(text);
    }
    for (const each of isLive ? rootsIn(root) : []) {
      if (watched.has(each)) continue;
      watched.add(each);
      observer.observe(each, {childList: true, characterData: true, subtree: true});
    }
  };
  const observer = new MutationObserver(run);
  run();
  return () => observer.disconnect();
}

/** What a sheet prints. */
function paperOf(sheet: Element): string {
  const {print} = window;
  let paper = '';
  window.print = () => {
    dispatchEvent(new Event('beforeprint'));
    paper = document.querySelector('.guide-print')!.shadowRoot!.textContent;
    dispatchEvent(new Event('afterprint'));
  };
  click(sheet, /Print/);
  window.print = print;
  return plain(paper);
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

    /** What all elements and the paper say after the visit of a reader whose guide was changed. */
    async function wordsAfter(change: (text: Text) => void, isLive = false) {
      await draw('<urgent-help></urgent-help>');
      const guide = await drawGuide();
      const end = changeAll(guide.shadowRoot!, change, isLive);
      await visit(guide);
      end();
      const widgets = rootsIn(guide.shadowRoot!).map(({textContent}) => plain(textContent!));
      const sheet = widgetIn(guide, 'visit-summary:not([tray])');
      return {
        items: sheet.shadowRoot!.querySelectorAll('[part=item]').length,
        widgets,
        paper: paperOf(sheet),
      };
    }

    let untranslated: Awaited<ReturnType<typeof wordsAfter>>;
    before(async () => {
      untranslated = await wordsAfter(() => {});
      fixtureCleanup();
    });

    it('finds a visit with a sheet full of words', () => {
      expect(untranslated.items).to.be.above(5);
      expect(untranslated.paper).to.include('Iampregnant');
    });

    for (const [way, change] of Object.entries(ways))
      for (const isLive of [false, true])
        it(`leads to the same words and the same paper where texts are ${way}${isLive ? ', again and again' : ''}`, async () => {
          expect(await wordsAfter(change, isLive)).to.deep.equal(untranslated);
        });
  });
});
