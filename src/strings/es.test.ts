import {expect, oneEvent, waitUntil} from '@open-wc/testing';
import {tagOf} from '../elements/all.js';
import {findTerm} from '../elements/glossary-term/find-term.js';
import type {JakFacts} from '../elements/jak-facts/jak-facts.js';
import * as en from './en.js';
import {draw, quietly, visibleText} from '../test/support/content-ways.suite.js';
import {parseInline} from '../shared/content/inline-markup.js';
import {textOf as wordsOf, type RichElement, type RichNode} from '../shared/content/rich-text.js';
import {languagePack} from '../shared/language/language.js';
import '../elements/eczema-guide/eczema-guide.js';

type Json = Readonly<Record<string, unknown>>;

const kebabCase = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** Each section of the built-in guide that has a file, not only a title: its file and the element that draws it. */
const sections = Object.entries(tagOf)
  .filter(([section]) => !('title' in en[section as keyof typeof en]))
  .map(([section, tag]) => [section, kebabCase(section), tag] as const);

async function readEnglish(file: string): Promise<Json> {
  const response = await fetch(new URL(`../content/en/${file}.json`, import.meta.url));
  return (await response.json()) as Json;
}

const readSpanish = (section: string) => languagePack('es')!.content[section] as Json;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

// What is the same in every language, because other parts of the guide and the element's code refer to it.
const names = /^(id|group|type|when|sources|source|brand|date|retrieved|license)$/;

/** A source without its edition if that is in words, like `2025 or later`. */
const withoutWords = (source: unknown) =>
  /\p{L}/u.test((source as {edition?: string}).edition ?? '')
    ? {...(source as Json), edition: 'text'}
    : source;

/** Content with every text blanked, so that only ids, numbers, sources and order are left. */
function shape(value: unknown, key = ''): unknown {
  if (key === 'sources' && isList(value)) return value.map(withoutWords);
  if (names.test(key)) return value;
  if (typeof value === 'string') return 'text';
  if (isList(value)) return value.map(item => shape(item));
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, shape(inner, name)])
  );
}

/** The texts of content, in order. */
function textsIn(value: unknown, key = ''): string[] {
  if (names.test(key)) return [];
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name));
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

// English separates thousands with a comma.
const numbersIn = (text: string) =>
  (text.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+/g) ?? []).sort();

const elementsIn = (text: string): RichElement[] => {
  const deep = (node: RichNode): RichElement[] =>
    typeof node === 'string' ? [] : [node, ...node.children.flatMap(deep)];
  return parseInline(text).flatMap(deep);
};

// A span only keeps a word's comma beside it.
const marksIn = (text: string) => elementsIn(text).flatMap(({tag}) => (tag === 'span' ? [] : tag));

const termsIn = (text: string) =>
  elementsIn(text).flatMap(node => (node.tag === 'glossary-term' ? wordsOf(node) : []));

const frameOf = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.guide')!;

async function drawFacts(language: string) {
  const page = await draw<HTMLElement>(`<div lang="${language}"><jak-facts></jak-facts></div>`);
  const element = page.firstElementChild as JakFacts;
  await element.updateComplete;
  return {page, element};
}

// The pack adds itself to the page when it is imported, so this comes before the tests that need it.
describe('the Spanish pack', () => {
  it('applies to what was drawn before it loaded', async () => {
    const {page, element} = await drawFacts('es-MX');
    expect(visibleText(element)).to.include('9 facts about JAK inhibitors');
    expect(frameOf(element).lang).to.equal('en');
    const ready = oneEvent(page, 'content-ready');
    await import('../index.es.js');
    await ready;
    expect(visibleText(element)).to.include('9 datos sobre los inhibidores de JAK');
    expect(visibleText(element)).to.include('Guardar para mi consulta');
    expect(frameOf(element).lang).to.equal('es-MX');
  });
});

describe('Spanish content', () => {
  before(() => import('../index.es.js'));

  it('is there for every section', () => {
    const named = sections.map(([section]) => section);
    expect(Object.keys(languagePack('es')!.content)).to.have.members(named);
  });

  for (const [section, file, tag] of sections) {
    it(`of ${section} has the ids, order, numbers and sources of the English one`, async () => {
      const original = await readEnglish(file);
      const content = readSpanish(section);
      expect(content.lang).to.equal('es');
      expect(shape(content)).to.deep.equal(shape(original));
      const texts = textsIn(content);
      textsIn(original).forEach((text, index) => {
        const told = texts[index];
        expect(numbersIn(told), told).to.deep.equal(numbersIn(text));
        expect(placeholders(told), told).to.deep.equal(placeholders(text));
        expect(marksIn(told), told).to.deep.equal(marksIn(text));
        expect(told.split('\n\n').length, told).to.equal(text.split('\n\n').length);
      });
    });

    it(`of ${section} explains only words that are in its glossary`, () => {
      const terms = readSpanish('terms').terms as readonly {readonly term: string}[];
      const unknown = textsIn(readSpanish(section))
        .flatMap(termsIn)
        .filter(term => !findTerm(terms, term));
      expect(unknown).to.deep.equal([]);
    });

    it(`of ${section} is drawn by <${tag}> without a complaint`, async () => {
      const {warn} = console;
      const warned: unknown[] = [];
      console.warn = (words: unknown) => warned.push(words);
      await quietly(async logged => {
        const page = await draw<HTMLElement>(`<div lang="es"><${tag}></${tag}></div>`);
        const element = page.firstElementChild!;
        await (element as JakFacts).updateComplete;
        expect(visibleText(element)).to.include(readSpanish(section).title);
        expect(frameOf(element).lang).to.equal('es');
        expect([...logged, ...warned]).to.deep.equal([]);
      }).finally(() => (console.warn = warn));
    });
  }

  it('names the forms of treatments as the filter does', async () => {
    const formsOf = ({options}: Json) =>
      (options as readonly {readonly form: string}[]).map(({form}) => form);
    const original = await readEnglish('treatments');
    expect(formsOf(readSpanish('treatments'))).to.deep.equal(formsOf(original));
  });
});

describe('an element in Spanish', () => {
  before(() => import('../index.es.js'));

  it('draws Spanish words, content and days', async () => {
    const {element} = await drawFacts('es');
    const text = visibleText(element);
    expect(text).to.include('9 datos sobre los inhibidores de JAK');
    expect(text).to.include('Guardar para mi consulta');
    expect(text).to.include('Ningún profesional de la salud ha revisado este texto');
    expect(frameOf(element).lang).to.equal('es');
    expect(frameOf(element).textContent).to.include(
      'leído el 23 de noviembre de 2026 en una copia guardada'
    );
    await expect(element).to.be.accessible();
  });

  it('puts words that follow a number in the singular and the plural', async () => {
    const drawPoll = (votes: number) =>
      draw<HTMLElement>(
        `<eczema-poll lang="es"><script type="application/json">${JSON.stringify({
          question: '¿Cuál?',
          options: ['Una', 'Otra'],
          counts: {una: votes},
          closes: '2026-01-01',
        })}</script></eczema-poll>`
      );
    expect(visibleText(await drawPoll(1))).to.include('1 voto hasta ahora');
    expect(visibleText(await drawPoll(3))).to.include('3 votos hasta ahora');
  });

  it('has the title of the visit sheet in Spanish', async () => {
    const sheet = await draw<HTMLElement>('<visit-summary lang="es"></visit-summary>');
    expect(visibleText(sheet)).to.include('Mi hoja para la consulta');
  });

  it('reaches the widgets inside a guide, and the warning inside those, when it changes later', async () => {
    const page = await draw<HTMLElement>('<div lang="en"><eczema-guide></eczema-guide></div>');
    const guide = page.querySelector('eczema-guide')!;
    await guide.updateComplete;
    const facts = () => guide.shadowRoot!.querySelector('jak-facts')!;
    const warning = () => facts().shadowRoot!.querySelector('boxed-warning')!;
    await waitUntil(() => warning().drawn?.lang === 'en');
    page.lang = 'es';
    await waitUntil(() => facts().drawn?.lang === 'es');
    await waitUntil(() => warning().drawn?.lang === 'es');
    page.lang = 'en';
    await waitUntil(() => warning().drawn?.lang === 'en');
  });

  it('switches when the language around it changes', async () => {
    const {page, element} = await drawFacts('es');
    const ready = oneEvent(page, 'content-ready');
    page.lang = 'en';
    await ready;
    expect(visibleText(element)).to.include('9 facts about JAK inhibitors');
    expect(visibleText(element)).to.include('Save for my visit');
    const back = oneEvent(page, 'content-ready');
    page.lang = 'es-AR';
    await back;
    expect(visibleText(element)).to.include('9 datos sobre los inhibidores de JAK');
  });

  it('uses English if a language has no pack', async () => {
    const {element} = await drawFacts('eo');
    expect(visibleText(element)).to.include('9 facts about JAK inhibitors');
    expect(visibleText(element)).to.include('Save for my visit');
    expect(frameOf(element).lang).to.equal('en');
  });

  it('follows the direction of the content, not of its own words', async () => {
    const {element} = await drawFacts('es');
    element.content = {lang: 'ar', title: 'حقائق', facts: ['حقيقة']};
    await element.updateComplete;
    expect(visibleText(element)).to.include('حقيقة');
    expect(frameOf(element).lang).to.equal('ar');
    expect(frameOf(element).dir).to.equal('rtl');
    element.content = {lang: 'es', title: 'Datos', facts: ['Un dato']};
    await element.updateComplete;
    expect(frameOf(element).dir).not.to.equal('rtl');
  });
});
