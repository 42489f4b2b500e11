import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import builtIn from '../../content/en/terms.json';
import {
  describeContentWays,
  draw,
  quietly,
  visibleText,
} from '../../test/support/content-ways.suite.js';
import {addLanguage, type LanguagePack} from '../../shared/language/language.js';
import type {EczemaGuide} from '../eczema-guide/eczema-guide.js';
import type {GlossaryTerm} from './glossary-term.js';
import '../eczema-guide/eczema-guide.js';
import '../jak-facts/jak-facts.js';
import './glossary-term.js';

const inChromium = /Chrome\//.test(navigator.userAgent) ? it : () => undefined;

const json = (value: unknown) =>
  `<script type="application/json">${JSON.stringify(value)}</script>`;

const terms = (term: string, definition: string) => ({terms: [{term, definition}]});

const drawTerm = (inside: string, attributes = '') =>
  draw<GlossaryTerm>(`<glossary-term ${attributes}>${inside}</glossary-term>`);

const wordOf = (element: Element) => element.shadowRoot!.querySelector('button');
const popoverOf = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLElement>('[popover]')!;
const isOpen = (element: Element) => popoverOf(element).matches(':popover-open');
const definitionOf = (element: Element) => popoverOf(element)?.textContent?.trim();

const flare = 'A time when your symptoms clearly get worse.';

describe('<glossary-term>', () => {
  describeContentWays({
    tag: 'glossary-term',
    content: {title: 'Words', ...terms('First word', 'It means **this**.')},
    shows: 'First word',
    other: terms('Another word', 'Means that.'),
    otherShows: 'Another word',
    broken: {terms: [{term: 'One', definition: 'Fine'}, {term: 'Two'}]},
    message: 'terms[1].definition: missing',
    htmlChildren: '<h3>Words</h3><ul><li><strong>First word</strong> It means this.</li></ul>',
    builtIn: builtIn.title,
  });

  it('keeps its word where a page makes all elements inline, and blocks come and go', async () => {
    const term = await drawTerm('flare');
    const line = document.createElement('span');
    const block = document.createElement('div');
    term.before(line);
    line.append(block, term);
    for (const display of ['block', 'inline', 'block']) {
      block.style.display = display;
      expect(term.getBoundingClientRect().width).to.be.above(10);
    }
  });

  it('keeps brackets and full stops in its own line', async () => {
    const facts = await draw<HTMLElement>(
      `<jak-facts own>${json({facts: [{text: 'It is so for ([[boxed warning]]).'}], warning: false})}</jak-facts>`
    );
    const nowrap = facts.shadowRoot!.querySelector<HTMLElement>('.nowrap')!;
    const word = nowrap.querySelector('glossary-term')!;
    for (let width = 320; width < 480; width += 4) {
      facts.style.width = `${width}px`;
      const {top, bottom} = wordOf(word)!.getBoundingClientRect();
      for (const mark of [nowrap.firstChild!, nowrap.lastChild!]) {
        const range = document.createRange();
        range.selectNodeContents(mark);
        const place = range.getBoundingClientRect();
        expect(place.bottom, `${width} px`).to.be.above(top);
        expect(place.top, `${width} px`).to.be.below(bottom);
      }
    }
  });

  it('opens and closes what the word means, by click', async () => {
    const element = await drawTerm('flare');
    expect(element.textContent).to.equal('flare');
    expect(isOpen(element)).to.be.false;
    await expect(element).to.be.accessible();
    wordOf(element)!.click();
    expect(isOpen(element)).to.be.true;
    expect(popoverOf(element).innerText).to.equal(flare);
    await expect(element).to.be.accessible();
    wordOf(element)!.click();
    expect(isOpen(element)).to.be.false;
  });

  it('opens by keyboard, closes with Escape, and keeps the focus on the word', async () => {
    const element = await drawTerm('flare');
    wordOf(element)!.focus();
    await sendKeys({press: 'Enter'});
    expect(isOpen(element)).to.be.true;
    await sendKeys({press: 'Escape'});
    expect(isOpen(element)).to.be.false;
    expect(element.shadowRoot!.activeElement).to.equal(wordOf(element));
  });

  it('closes one definition when another opens', async () => {
    const page = await draw(
      '<p><glossary-term>flare</glossary-term> <glossary-term>JAK</glossary-term></p>'
    );
    const [first, second] = page.querySelectorAll('glossary-term');
    wordOf(first)!.click();
    wordOf(second)!.click();
    expect([isOpen(first), isOpen(second)]).to.deep.equal([false, true]);
  });

  it('is part of its line like any other word', async () => {
    const style = 'style="font: 20px/1.3 serif; inline-size: 400px"';
    const page = await draw(
      `<div><p ${style}>Before, <span>flare</span>, after</p><p ${style}>Before, <glossary-term>flare</glossary-term>, after</p></div>`
    );
    const [plain, marked] = page.querySelectorAll('p');
    const box = (of: Element) => of.getBoundingClientRect();
    expect(box(marked).height).to.equal(box(plain).height);
    const widths = [plain, marked].map(line => box(line.children[0]).width);
    expect(widths[1]).to.be.closeTo(widths[0], 1);
    expect(getComputedStyle(marked.children[0]).display).to.equal('inline');
  });

  for (const side of ['left', 'right']) {
    it(`shows the definition near a word at the ${side} edge, inside the window`, async () => {
      const page = await draw(
        `<p style="text-align: ${side}"><glossary-term>flare</glossary-term></p>`
      );
      const element = page.querySelector('glossary-term')!;
      wordOf(element)!.click();
      const word = wordOf(element)!.getBoundingClientRect();
      const shown = popoverOf(element).getBoundingClientRect();
      const gap = Math.max(shown.top - word.bottom, word.top - shown.bottom);
      expect(gap).to.be.within(0, 20);
      expect(shown.left).to.be.within(0, word.right);
      expect(shown.right).to.be.within(word.left, document.documentElement.clientWidth);
    });
  }

  for (const [word, term] of [
    ['Flares', 'flare'],
    ['JAK inhibitors', 'JAK inhibitor'],
    ['  boxed\n  warning ', 'boxed warning'],
    ['<em>STAT</em>', 'STAT'],
  ] as const) {
    it(`finds ${JSON.stringify(word)}`, async () => {
      const {definition} = builtIn.terms.find(
        each => each.term.toLowerCase() === term.toLowerCase()
      )!;
      expect(definitionOf(await drawTerm(word))).to.equal(definition);
    });
  }

  it('looks up another word than its text, and accepts a definition of its own', async () => {
    expect(definitionOf(await drawTerm('a bad week', 'term="flare"'))).to.equal(flare);
    expect(definitionOf(await drawTerm('tired', 'definition="Out of power."'))).to.equal(
      'Out of power.'
    );
    const wordless = await drawTerm('', 'term="flare"');
    expect(wordOf(wordless)!.innerText).to.equal('flare');
  });

  it('looks up its text again when that changes', async () => {
    const element = await drawTerm('flare');
    element.textContent = 'Placebo';
    await aTimeout(0);
    await element.updateComplete;
    expect(definitionOf(element)).to.match(/^A dummy pill/);
  });

  it('leaves an unknown word unchanged', async () => {
    const element = await drawTerm('sunshine');
    expect(wordOf(element)).to.be.null;
    expect(element.innerText).to.equal('sunshine');
    expect(element.getBoundingClientRect().width).to.be.above(0);
    await expect(element).to.be.accessible();
  });

  it('keeps the word when its own content is broken', () =>
    quietly(async logged => {
      const element = await drawTerm(`flare${json({terms: [{term: 3}]})}`);
      expect(wordOf(element)).to.be.null;
      expect(element.getBoundingClientRect().width).to.be.above(0);
      expect(visibleText(element)).not.to.include('shown');
      expect(logged).to.deep.equal(['<glossary-term> child: terms[0].term: expected text']);
    }));

  it('keeps the word when its file is missing, and offers to try again', () =>
    quietly(
      async () => {
        const element = document.createElement('glossary-term');
        element.textContent = 'flare';
        element.src = 'missing.json';
        const failed = oneEvent(element, 'content-error');
        await fixture(html`<p>${element}</p>`);
        await failed;
        expect(element.getBoundingClientRect().width).to.be.above(0);
        expect(wordOf(element)!.innerText).to.equal('Try again');
        await expect(element).to.be.accessible();
      },
      () => Promise.resolve(new Response('', {status: 404}))
    ));

  it('takes what a word means from the nearest guide', async () => {
    const guide = await draw<EczemaGuide>(
      `<eczema-guide>${json({terms: terms('Flare', 'As this guide says.')})}<p>A <glossary-term>flare</glossary-term></p></eczema-guide>`
    );
    const element = guide.querySelector('glossary-term')!;
    await element.updateComplete;
    expect(definitionOf(element)).to.equal('As this guide says.');
  });

  it('takes it in the language of its surroundings', async () => {
    addLanguage('eo', {
      words: {} as LanguagePack['words'],
      content: {terms: {lang: 'eo', ...terms('Atako', 'Malbona tempo.')}},
    });
    const page = await draw('<p lang="eo"><glossary-term>atako</glossary-term></p>');
    const element = page.querySelector('glossary-term')!;
    expect(definitionOf(element)).to.equal('Malbona tempo.');
    expect(popoverOf(element).lang).to.equal('eo');
  });

  it('explains words in the text of other elements, and keeps its events to itself', async () => {
    const sources: string[] = [];
    const listen = (event: Event) =>
      sources.push((event as CustomEvent<{source: string}>).detail.source);
    document.addEventListener('content-ready', listen);
    const facts = await draw(
      `<jak-facts>${json({facts: [{text: 'A [[flare]] comes.'}]})}</jak-facts>`
    );
    const element = facts.shadowRoot!.querySelector('glossary-term')!;
    await element.updateComplete;
    document.removeEventListener('content-ready', listen);
    expect(definitionOf(element)).to.equal(flare);
    expect(sources).to.deep.equal(['child']);
    wordOf(element)!.click();
    const word = wordOf(element)!.getBoundingClientRect();
    const shown = popoverOf(element).getBoundingClientRect();
    expect(Math.max(shown.top - word.bottom, word.top - shown.bottom)).to.be.within(0, 20);
    await expect(facts).to.be.accessible();
  });

  it('ends if two words explain each other', async () => {
    const both = [
      {term: 'Hen', definition: 'Lays an [[egg]].'},
      {term: 'Egg', definition: 'Comes from a [[hen]].'},
    ];
    const guide = await draw<EczemaGuide>(
      `<eczema-guide>${json({terms: {terms: both}})}<glossary-term>hen</glossary-term></eczema-guide>`
    );
    const element = guide.querySelector('glossary-term')!;
    await element.updateComplete;
    wordOf(element)!.click();
    expect(popoverOf(element).innerText).to.equal('Lays an egg.');
    const inner = popoverOf(element).querySelector('glossary-term')!;
    await inner.updateComplete;
    expect(wordOf(inner)).to.be.null;
  });

  it('shows the definition in the line if the browser has no popovers', async () => {
    const popover = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'popover')!;
    delete (HTMLElement.prototype as Partial<HTMLElement>).popover;
    try {
      const element = await drawTerm('flare');
      const word = wordOf(element)!;
      expect(word.ariaExpanded).to.equal('false');
      word.click();
      await element.updateComplete;
      expect(word.ariaExpanded).to.equal('true');
      expect(visibleText(element)).to.include(`(${flare})`);
      await expect(element).to.be.accessible();
      word.click();
      await element.updateComplete;
      expect(visibleText(element)).not.to.include(flare);
    } finally {
      Object.defineProperty(HTMLElement.prototype, 'popover', popover);
    }
  });

  it('finds a word with a star or a bracket in it', async () => {
    for (const word of ['HLA-B*57', 'IgE [blood]']) {
      const element = await drawTerm(word);
      element.content = terms(word, 'As the laboratory writes it.');
      await element.updateComplete;
      expect(definitionOf(element)).to.equal('As the laboratory writes it.');
    }
  });

  it('tells the author once of a word that it doesn’t find, with the nearest', async () => {
    const warnings: string[] = [];
    const {warn} = console;
    console.warn = (message: string) => warnings.push(message);
    const element = await drawTerm('cytokin');
    element.requestUpdate();
    await element.updateComplete;
    await drawTerm('cytokines');
    console.warn = warn;
    expect(warnings).to.deep.equal([
      '<glossary-term> built-in: "cytokin" names nothing here, expected "Cytokine"',
    ]);
    expect(visibleText(element).trim()).to.equal('cytokin');
  });

  it('lists all words if it has none of its own, or is asked to', async () => {
    for (const element of [await drawTerm(''), await drawTerm('flare', 'all')]) {
      const items = [...element.shadowRoot!.querySelectorAll<HTMLElement>('dl [part=item]')];
      expect(items).to.have.length(builtIn.terms.length);
      expect(items[0].innerText).to.include('Atopic dermatitis').and.include('itchy');
      await expect(element).to.be.accessible();
    }
  });

  it('says so when there are no words to list', async () => {
    expect(visibleText(await drawTerm(json({terms: []})))).to.include('no words here yet');
  });

  inChromium('prints only the word, also while its definition is open', async () => {
    const page = await draw('<p>A <glossary-term>flare</glossary-term> comes.</p>');
    wordOf(page.querySelector('glossary-term')!)!.click();
    const paper = String(await executeServerCommand('pdf-text'));
    expect(paper).to.include('A flare comes.').and.not.to.include('symptoms');
  });

  it('is a block with all words, inline with one, and hides as a page says', async () => {
    const list = await draw<GlossaryTerm>('<glossary-term all></glossary-term>');
    expect(getComputedStyle(list).display).to.equal('block');
    list.style.display = 'none';
    expect(getComputedStyle(list).display).to.equal('none');
    const word = await draw<GlossaryTerm>('<glossary-term>flare</glossary-term>');
    expect(getComputedStyle(word).display).to.equal('inline');
    word.hidden = true;
    expect(getComputedStyle(word).display).to.equal('none');
  });
});
