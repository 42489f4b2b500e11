import {expect, waitUntil} from '@open-wc/testing';
import '../../elements/doctor-questions/doctor-questions.js';
import '../../elements/eczema-poll/eczema-poll.js';
import '../../elements/glossary-term/glossary-term.js';
import '../../elements/jak-facts/jak-facts.js';
import {contentBefore, linkAttributes, watchPlaceholders} from './placeholders.js';

const own = '<h3>Herons</h3><ul><li>They fish.</li><li>They wait.</li></ul>';
const link = (fragment: string, rest = '', words = 'Our facts') =>
  `<a href="/widgets/jak-facts.html#guide=${fragment}"${rest}>${words}</a>`;

let place: HTMLElement;

before(() => watchPlaceholders());

/** Adds markup to the page after it was parsed; returns the first resulting element with a tag. */
async function put(html: string, tag: string): Promise<HTMLElement & {status: string}> {
  place.innerHTML = html;
  await waitUntil(() => (place.querySelector(tag) as {status?: string} | null)?.status === 'ready');
  return place.querySelector(tag)!;
}

const wordsOf = (element: Element) =>
  (element.shadowRoot!.querySelector('.guide') as HTMLElement).innerText;

describe('a link that becomes an element', () => {
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => place.remove());

  it('takes the heading and the list before it, in its block or before it', async () => {
    for (const html of [
      `${own}<p>${link('jak-facts')}</p>`,
      `${own}${link('jak-facts')}`,
      `${own}<!-- /list --><p>&nbsp;</p><p><br></p><p> ${link('jak-facts')} <br></p>`,
      `<div>${own}</div><p>Between</p>${own}<div>${link('jak-facts')}</div>`,
    ]) {
      const facts = await put(html, 'jak-facts');
      expect(wordsOf(facts), html).to.match(/^Herons\s/);
      expect(wordsOf(facts), html).to.include('They wait.');
      expect(place.querySelector('a'), html).to.equal(null);
      expect(facts.querySelectorAll('h3, li').length, html).to.equal(3);
    }
  });

  it('leaves words alone that aren’t right before it', async () => {
    for (const html of [
      `${own}<p>Read</p><p>${link('jak-facts')}</p>`,
      `${own}<p>Read ${link('jak-facts')}</p>`,
      `<section>${own}</section><p>${link('jak-facts')}</p>`,
    ]) {
      const facts = await put(html, 'jak-facts');
      expect(wordsOf(facts), html).to.include('JAK');
      expect(place.querySelectorAll('li').length, html).to.equal(2);
      expect(facts.childNodes.length, html).to.equal(0);
    }
  });

  it('takes attributes from the fragment, and neither handlers nor styles', async () => {
    const rest = 'heading=A%20B+C&layout=list&onclick=x&style=position:fixed&data-x=1&X%20Y=1';
    const facts = await put(link(`jak-facts&${rest}`), 'jak-facts');
    expect(facts.getAttributeNames()).to.have.members(['heading', 'layout', 'data-x']);
    expect(wordsOf(facts)).to.match(/^A B C\s/);
  });

  it('says so if its own content is missing', async () => {
    place.innerHTML = link('jak-facts&own');
    await waitUntil(() => place.querySelector('jak-facts')?.status === 'failed');
  });

  it('leaves lists in the text if a file has the content', async () => {
    place.innerHTML = `${own}${link('jak-facts&src=/no-such-file.json')}`;
    await waitUntil(() => place.querySelector('jak-facts')?.status === 'failed');
    expect(place.querySelector('jak-facts')!.children.length).to.equal(0);
  });

  it('keeps the word of a glossary link, and the list before it', async () => {
    const term = await put(
      `${own}<p>${link('glossary-term', '', '<em>biologic</em>')} means</p>`,
      'glossary-term'
    );
    expect(term.innerHTML).to.equal('<em>biologic</em>');
    expect(place.textContent).to.include('They fish.');
  });

  it('is left alone if a reader wrote it, or if it names no element of ours', async () => {
    const left = [
      link('jak-facts', ' rel="nofollow UGC"'),
      link('no-such-tag'),
      link('script'),
      '<a href="/page#guide-facts">Place</a>',
      '<a href="/page#guide=">Nothing</a>',
    ];
    await put([...left, link('doctor-questions', ' rel="nofollow"')].join(''), 'doctor-questions');
    expect(place.querySelectorAll('a').length).to.equal(left.length);
    expect(place.querySelector('jak-facts')).to.equal(null);
  });

  it('requests no content from other sites, sends no vote and keeps nothing unless the site allows it', async () => {
    const stranger = encodeURIComponent('https://strangers.example/a');
    place.innerHTML =
      link(`eczema-poll&endpoint=${stranger}&remember=local`) + link(`jak-facts&src=${stranger}`);
    await waitUntil(() => place.querySelector('jak-facts')?.status === 'failed');
    expect(place.querySelector('eczema-poll')!.getAttributeNames()).to.deep.equal([]);
    expect(place.querySelector('jak-facts')!.getAttributeNames()).to.deep.equal(['own']);
  });
});

describe('linkAttributes', () => {
  it('reads a fragment as the attributes of a placeholder', () => {
    for (const and of ['&', '&amp;'])
      expect(linkAttributes(`/a.html?x=1#guide=jak-facts${and}src=/b.json`)).to.deep.equal([
        ['data-guide', 'jak-facts'],
        ['data-src', '/b.json'],
      ]);
    for (const other of [null, undefined, '', '#', '#guide', '/guide=jak-facts'])
      expect(linkAttributes(other)).to.deep.equal([]);
  });
});

describe('contentBefore', () => {
  it('returns a list without a heading, and nothing if there is no list', () => {
    const box = document.createElement('div');
    box.innerHTML = `<h2>A</h2><p>B</p><ol><li>C</li></ol>${link('jak-facts')}`;
    expect(contentBefore(box.lastChild!).map(({localName}) => localName)).to.deep.equal(['ol']);
    box.innerHTML = `<h2>A</h2>${link('jak-facts')}`;
    expect(contentBefore(box.lastChild!)).to.deep.equal([]);
  });
});
