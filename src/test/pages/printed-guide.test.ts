import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import facts from '../../content/en/facts.json';
import faqs from '../../content/en/faqs.json';
import medicines from '../../content/en/medicines.json';
import questions from '../../content/en/questions.json';
import terms from '../../content/en/terms.json';
import treatments from '../../content/en/treatments.json';
import urgent from '../../content/en/urgent.json';
import type {EczemaGuide} from '../../elements/eczema-guide/eczema-guide.js';
import {asPrinted} from '../support/as-printed.suite.js';
import {draw} from '../support/content-ways.suite.js';
import {plainText} from '../../shared/content/inline-markup.js';
import '../../elements/eczema-guide/eczema-guide.js';

// Lists that are shortened on a screen are complete on paper.

const printed = {
  facts: facts.facts.flatMap(({title, text}) => [title, text]),
  medicines: medicines.medicines.map(({generic}) => generic),
  treatments: treatments.options.flatMap(({name, benefits, risks}) =>
    [name, benefits, risks].flat()
  ),
  faqs: faqs.faqs.flatMap(({question, answer}) => [question, answer]),
  questions: questions.questions.map(({text}) => text),
  terms: terms.terms.flatMap(({term, definition}) => [term, definition]),
};

// Names start with a capital letter.
const lettersOf = (text: string) => plainText(text).replace(/\s+/g, '').toLowerCase();

const inChromium = navigator.userAgent.includes('Chrome/') ? it : () => undefined;

describe('a printed guide', () => {
  for (const [section, texts] of Object.entries(printed))
    inChromium(`has all of its ${section}`, async () => {
      const guide = await draw<EczemaGuide>(`<eczema-guide sections="${section}"></eczema-guide>`);
      await guide.updateComplete;
      const paper = lettersOf(String(await executeServerCommand('pdf-text')));
      expect(texts.filter(text => !paper.includes(lettersOf(text)))).to.deep.equal([]);
    });

  inChromium(
    'lists each source once, with its address, on at most 16 pages of A4',
    async function () {
      this.timeout(60_000);
      const page = await draw<HTMLElement>(
        '<div><style>@page { margin: 15mm } body { font-family: system-ui, sans-serif }</style><eczema-guide></eczema-guide></div>'
      );
      await page.querySelector('eczema-guide')!.updateComplete;
      const pages = await executeServerCommand<string[], void>('pdf-text');
      expect(pages.length).to.be.at.most(16);
      const paper = lettersOf(pages.join(' '));
      const all = [facts, faqs, medicines, treatments, urgent].flatMap(({sources}) => sources);
      const listed = [...new Set(all.map(source => JSON.stringify(source)))];
      const told = listed.map(source => JSON.parse(source) as (typeof all)[number]);
      for (const {title, url} of told) {
        expect(paper).to.include(lettersOf(title));
        expect(paper).to.include(lettersOf(url));
      }
      expect(paper.match(/sources\(\d+\)/g)).to.have.length(1);
    }
  );

  it('keeps each card and the boxed warning whole, at 9.5 points or more', async () => {
    const guide = await draw<EczemaGuide>('<eczema-guide></eczema-guide>');
    await guide.updateComplete;
    const roots = [...guide.shadowRoot!.querySelectorAll('*')].flatMap(
      ({shadowRoot}) => shadowRoot ?? []
    );
    asPrinted(roots, () => {
      const cards = roots.flatMap(root => [
        ...root.querySelectorAll('.card:not(.faqs), .faq, .box, .tiers > *'),
      ]);
      expect(cards.length).to.be.above(60);
      const looks = cards.map(card => getComputedStyle(card));
      expect(new Set(looks.map(({breakInside}) => breakInside))).to.deep.equal(new Set(['avoid']));
      const sizes = looks.map(({fontSize}) => parseFloat(fontSize));
      expect(Math.min(...sizes)).to.be.at.least(12.66);
    });
  });

  it('numbers sources as in its one list while it is printed, and as before afterwards', async () => {
    const guide = await draw<EczemaGuide>('<eczema-guide sections="facts faqs"></eczema-guide>');
    await guide.updateComplete;
    const root = guide.shadowRoot!;
    const listsOf = (of: ParentNode) => of.querySelectorAll('details.sources');
    const inside = () =>
      [...root.querySelectorAll('jak-facts, jak-faqs')].map(each => each.shadowRoot!);
    const marks = () =>
      inside().map(each => [...each.querySelectorAll('.mark')].map(mark => mark.textContent));
    const before = marks();
    dispatchEvent(new Event('beforeprint'));
    const list = [...listsOf(root)].at(-1)!;
    expect(inside().flatMap(each => [...listsOf(each)])).to.deep.equal([]);
    const entries = [...list.querySelectorAll('li[value]')].map(entry => entry.textContent);
    const [faq] = faqs.faqs;
    const cited = faqs.sources.filter(({id}) => faq.sources.includes(id));
    const first = entries[Number.parseInt(marks()[1][0]) - 1];
    expect(cited.some(({title}) => first.includes(title))).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    await guide.updateComplete;
    expect(listsOf(root)).to.have.length(1);
    expect(marks()).to.deep.equal(before);
  });
});
