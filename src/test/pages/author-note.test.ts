import {expect} from '@open-wc/testing';
import {noteUnknownTags} from '../../shared/page/unknown-tags.js';
import {draw, quietly, visibleText} from '../support/content-ways.suite.js';
import '../../elements/eczema-guide/eczema-guide.js';

type Widget = HTMLElement & {status: string; updateComplete: Promise<boolean>};

const {href} = location;
const readerAddress = `${location.pathname}?guide-debug=off`;
async function warned(run: (warnings: string[]) => Promise<void>): Promise<void> {
  const {warn} = console;
  const warnings: string[] = [];
  console.warn = (words: string) => warnings.push(words);
  try {
    await run(warnings);
  } finally {
    console.warn = warn;
  }
}

const noteIn = (root: ParentNode) => root.querySelector<HTMLElement>('pre[dir]');

describe('a note for the author', () => {
  beforeEach(() => history.replaceState(null, '', location.pathname));
  afterEach(() => history.replaceState(null, '', href));

  it('names element, source, field and what was expected, with a link to the documentation', () =>
    quietly(async () => {
      const facts = await draw<Widget>(
        '<jak-facts><script type="application/json">{"facts": ["A", {"text": 5}]}</script></jak-facts>'
      );
      const note = noteIn(facts.shadowRoot!)!;
      expect(note.innerText).to.include('<jak-facts> child: facts[1].text: expected text');
      expect(note.querySelector('a')!.href).to.match(/^https:/);
      await expect(facts).to.be.accessible();
    }));

  it('appears once in a broken guide, and not in each widget inside', () =>
    quietly(async () => {
      const guide = await draw<Widget>(
        '<eczema-guide><script type="application/json">{"facts": </script><jak-facts></jak-facts></eczema-guide>'
      );
      const facts = guide.querySelector<Widget>('jak-facts')!;
      await facts.updateComplete;
      expect(noteIn(guide.shadowRoot!)!.innerText).to.include(
        '<eczema-guide> child: not valid JSON'
      );
      expect(noteIn(facts.shadowRoot!)).to.be.null;
    }));

  const inFile = {
    fact: {facts: ['A']},
    'self-check': {questions: ['B?']},
    'doctor-questions': {questions: ['C?']},
    sections: {faq: {short: 'D'}},
  };
  const named = [
    'unknown field fact, expected "facts"',
    'unknown field self-check, expected "selfCheck"',
    'unknown field doctor-questions, expected "questions"',
    'unknown field sections.faq, expected "faqs"',
  ];
  const file = `<script type="application/json">${JSON.stringify(inFile)}</script>`;

  for (const [kind, markup] of [
    ['alone', `<eczema-guide>${file}</eczema-guide>`],
    ['around widgets', `<eczema-guide>${file}<jak-faqs></jak-faqs></eczema-guide>`],
  ])
    it(`names the sections that a guide ${kind} doesn’t know, and suggests the right ones`, () =>
      warned(async warnings => {
        const guide = await draw<Widget>(markup);
        const note = noteIn(guide.shadowRoot!)!;
        for (const words of named) {
          expect(note.innerText).to.include(words);
          expect(warnings).to.include(`<eczema-guide> child: ${words}`);
        }
        expect(guide.status).to.equal('ready');
      }));

  it('names what `sections` misspells, beside built-in text too; without notes only the console reports it', () =>
    warned(async warnings => {
      const markup = '<eczema-guide sections="fact | faqs, herons"></eczema-guide>';
      const guide = await draw<Widget>(markup);
      const words =
        '<eczema-guide> attribute: sections: "fact" names nothing here, expected "facts"';
      expect(noteIn(guide.shadowRoot!)!.innerText).to.include(words).and.include('"herons"');
      history.replaceState(null, '', readerAddress);
      const shown = await draw<Widget>(markup);
      expect(noteIn(shown.shadowRoot!)).to.be.null;
      expect(warnings.filter(line => line === words)).to.have.length(2);
    }));

  it('names a field that an element doesn’t know, and disappears when it is corrected', () =>
    warned(async () => {
      const facts = await draw<Widget & {content: unknown}>('<jak-facts></jak-facts>');
      facts.content = {facts: [{text: 'A', titel: 'B'}]};
      await facts.updateComplete;
      expect(noteIn(facts.shadowRoot!)!.innerText).to.include('facts[0].titel, expected "title"');
      facts.content = {facts: [{text: 'A', title: 'B'}]};
      await facts.updateComplete;
      expect(noteIn(facts.shadowRoot!)).to.be.null;
    }));

  it('disappears when the content is corrected', () =>
    quietly(async () => {
      const poll = await draw<Widget>(
        '<eczema-poll question="Which?" options="One"></eczema-poll>'
      );
      expect(noteIn(poll.shadowRoot!)).to.exist;
      poll.setAttribute('options', 'One | Two');
      await poll.updateComplete;
      expect(noteIn(poll.shadowRoot!)).to.be.null;
    }));

  it('is never shown to readers', () =>
    quietly(async () => {
      history.replaceState(null, '', readerAddress);
      const page = await draw<Widget>(
        '<div><jak-facts><p>Herons.</p></jak-facts><jak-fact></jak-fact></div>'
      );
      const facts = page.querySelector<Widget>('jak-facts')!;
      await facts.updateComplete;
      noteUnknownTags();
      expect(visibleText(facts).trim()).to.equal('Herons.');
      expect(noteIn(page)).to.be.null;
    }));

  const misspelt: Readonly<Record<string, string>> = {
    '<jak-fact></jak-fact>': 'write jak-facts.',
    '<doctorquestions></doctorquestions>': 'write doctor-questions.',
    '<p data-guide="self-chek"></p>': 'write self-check.',
    '<p data-guide="heron-nest"></p>': 'heron-nest',
  };

  for (const [markup, fix] of Object.entries(misspelt))
    it(`says what ${markup} should be`, async () => {
      const page = await draw(`<div>${markup}</div>`);
      noteUnknownTags();
      expect(noteIn(page)!.innerText).to.include('is unknown').and.include(fix);
    });

  it('leaves other tags alone', async () => {
    const page = await draw('<div><details></details><my-widget></my-widget></div>');
    noteUnknownTags();
    expect(noteIn(page)).to.be.null;
  });
});

describe('commas in a one-line list', () => {
  beforeEach(() => history.replaceState(null, '', location.pathname));
  afterEach(() => history.replaceState(null, '', href));

  const items = (element: Element) =>
    [
      ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=option], .choose [part=item]'),
    ].map(({innerText}) => innerText.trim());

  const accepted: readonly [markup: string, ...items: string[]][] = [
    [
      '<eczema-poll question="Which?" options="Cost, 1,000 mg, Speed"></eczema-poll>',
      'Cost',
      '1,000 mg',
      'Speed',
    ],
    ['<eczema-poll question="Which?" options="Rain; Snow"></eczema-poll>', 'Rain', 'Snow'],
    [
      '<eczema-poll question="Which?" options="Rain, or snow | Sun"></eczema-poll>',
      'Rain, or snow',
      'Sun',
    ],
    [
      '<doctor-questions questions="How long?, What does it cost?"></doctor-questions>',
      'How long?',
      'What does it cost?',
    ],
    [
      '<doctor-questions questions="Can I, at night, take it?"></doctor-questions>',
      'Can I, at night, take it?',
    ],
    [
      '<doctor-questions questions="Is it safe, e.g., at night?"></doctor-questions>',
      'Is it safe, e.g., at night?',
    ],
  ];

  for (const [markup, ...expected] of accepted)
    it(`${markup} has ${expected.length} ${expected.length === 1 ? 'item' : 'items'}`, async () => {
      const element = await draw(markup);
      expect(items(element)).to.deep.equal(expected);
      expect(noteIn(element.shadowRoot!)).to.be.null;
    });
});
