import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import {render} from 'lit';
import {escapeMarks, isSafeLink, parseInline, plainText} from '../content/inline-markup.js';
import {drawNodes, inline, paragraphs} from './inline-text.js';

async function drawn(text: string): Promise<string> {
  const element = await fixture<HTMLElement>(html`<div>${paragraphs(text)}</div>`);
  return element.innerHTML.replace(/<!--.*?-->/g, '');
}

describe('inline text', () => {
  for (const [text, markup] of [
    ['plain', '<p>plain</p>'],
    ['**strong**', '<p><strong>strong</strong></p>'],
    ['*emphasis*', '<p><em>emphasis</em></p>'],
    [
      '**strong with *emphasis* inside**',
      '<p><strong>strong with <em>emphasis</em> inside</strong></p>',
    ],
    ['***never*** stop', '<p><strong><em>never</em></strong> stop</p>'],
    ['***a** b*', '<p><em><strong>a</strong> b</em></p>'],
    ['**not *now***', '<p><strong>not <em>now</em></strong></p>'],
    ['*a **b** c*', '<p><em>a <strong>b</strong> c</em></p>'],
    ['*a **b***', '<p><em>a <strong>b</strong></em></p>'],
    ['**a** and **b**, *c*', '<p><strong>a</strong> and <strong>b</strong>, <em>c</em></p>'],
    ['**5 * 3**', '<p><strong>5 * 3</strong></p>'],
    ['**a****b**', '<p><strong>a</strong><strong>b</strong></p>'],
    ['**a***b*', '<p><strong>a</strong><em>b</em></p>'],
    ['*a***b**', '<p><em>a</em><strong>b</strong></p>'],
    ['[words](https://example.org/a_(b))', '<p><a href="https://example.org/a_(b)">words</a></p>'],
    ['[**strong** words](/page)', '<p><a href="/page"><strong>strong</strong> words</a></p>'],
    ['a [[flare]] and', '<p>a <glossary-term>flare</glossary-term> and</p>'],
    [
      'a ([[flare]]), ([[JAK]] and [[one]].',
      '<p>a <span class="nowrap">(<glossary-term>flare</glossary-term>),</span> ' +
        '<span class="nowrap">(<glossary-term>JAK</glossary-term></span> and ' +
        '<span class="nowrap"><glossary-term>one</glossary-term>.</span></p>',
    ],
    ['**[[JAK]] pills**', '<p><strong><glossary-term>JAK</glossary-term> pills</strong></p>'],
    ['[[one]](/page)', '<p><glossary-term>one</glossary-term>(/page)</p>'],
    ['[[open], [[]] and ]]', '<p>[[open], [[]] and ]]</p>'],
    ['one\n\ntwo', '<p>one</p><p>two</p>'],
    ['2 * 3 * 4 and **', '<p>2 * 3 * 4 and **</p>'],
    ['<b>no html</b> & so on', '<p>&lt;b&gt;no html&lt;/b&gt; &amp; so on</p>'],
    ['[bad](javascript:alert(1))', '<p>[bad](javascript:alert(1))</p>'],
    ['[bad](data:text/html,x)', '<p>[bad](data:text/html,x)</p>'],
    ['[bad](vbscript:x)', '<p>[bad](vbscript:x)</p>'],
    ['[Text *us*](sms:741741) now', '<p>Text <em>us</em> now</p>'],
    ['[call](facetime:1) and [map](geo:1,2)', '<p>call and map</p>'],
    [
      '([words](https://en.wikipedia.org/wiki/A_(b_(c))_d))',
      '<p>(<a href="https://en.wikipedia.org/wiki/A_(b_(c))_d">words</a>)</p>',
    ],
    ['[a \\[b\\]](/page)', '<p><a href="/page">a [b]</a></p>'],
    ['\\*not\\* and \\[a](/b) and \\[[c]]', '<p>*not* and [a](/b) and [[c]]</p>'],
    ['**2*5 mg or 1*5 mg**', '<p><strong>2*5 mg or 1*5 mg</strong></p>'],
    ['**7\\*7**', '<p><strong>7*7</strong></p>'],
    [
      '("*Stop!*", they said: **"Go."**)',
      '<p>("<em>Stop!</em>", they said: <strong>"Go."</strong>)</p>',
    ],
    ['¿*Qué*? (**[a](/b)**)', '<p>¿<em>Qué</em>? (<strong><a href="/b">a</a></strong>)</p>'],
    ['これは**重要**です', '<p>これは<strong>重要</strong>です</p>'],
    ['*args, then *this*', '<p>*args, then <em>this</em></p>'],
  ] as const) {
    it(`draws ${JSON.stringify(text)}`, async () => {
      expect(await drawn(text)).to.equal(markup);
    });
  }

  for (const [href, safe] of [
    ['https://example.org', true],
    ['http://example.org', true],
    ['//example.org', true],
    ['mailto:someone@example.org', true],
    ['tel:911', true],
    ['page.html?a=b#c', true],
    ['#place', true],
    ['javascript:alert(1)', false],
    ['JaVaScRiPt:alert(1)', false],
    ['\u0001javascript:alert(1)', false],
    ['java\tscript:alert(1)', false],
    ['vbscript:x', false],
    ['data:text/html,x', false],
    ['blob:https://example.org/x', false],
    ['https://', false],
  ] as const) {
    it(`${safe ? 'links' : 'does not link'} ${JSON.stringify(href)}`, () => {
      expect(isSafeLink(href)).to.equal(safe);
    });
  }

  for (const text of [
    'Take 2*5 mg in the morning and 1*5 mg at night',
    '5 * 3 and 5 *3',
    'a*b*c, 2**3 and 4**5, x***y***z',
    '**',
    '* and ** and ***',
    '*args and **kwargs',
    'Cost* and benefit* per month. *See label.',
    'From 5*ULN up to 10*ULN',
    'Those marked (*) need tests, these "*" and "*" too, and (*) this',
    '٢*٥ و ٣*٥',
    'é*e\u0301*é, 𝒜*𝒜*𝒜',
    '*one** and **two',
    'C:\\dir\\file and \\',
    '**** and *****words*****',
    'Section [1](see below) and [] and [a]()',
  ])
    it(`shows ${JSON.stringify(text)} as it stands`, async () => {
      const shown = (await fixture<HTMLElement>(html`<div>${inline(text)}</div>`)).innerHTML;
      expect(shown.replace(/<!--.*?-->/g, '')).to.equal(text);
    });

  it('shows numbers and words with stars between them unchanged', () => {
    const word = fc.oneof(fc.nat().map(String), fc.constantFrom('a', 'µg', 'Ж', 'ULN', '٣'));
    const stars = fc.constantFrom('*', '**', ' * ', ' ** ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, stars)), word, (pairs, last) => {
        const text = pairs.flat().join('') + last;
        expect(plainText(text)).to.equal(text);
      })
    );
  });

  it('shows any text unchanged if its marks are escaped', () => {
    const piece = fc.oneof(
      fc.constantFrom('*', '**', '[', '[[', ']]', '](/a)', '\\', ' '),
      fc.string()
    );
    fc.assert(
      fc.property(fc.array(piece), pieces => {
        const text = pieces.join('');
        expect(plainText(escapeMarks(text))).to.equal(text);
      })
    );
  });

  it('leaves out marks, and never a word', () => {
    const piece = fc.oneof(fc.constantFrom('**', '*', '***', ' ', '(', ')', '"'), fc.string());
    fc.assert(
      fc.property(fc.array(piece), pieces => {
        const text = pieces.join('').replace(/[[\]\\]/g, '');
        expect(plainText(text).replaceAll('*', '')).to.equal(text.replaceAll('*', ''));
      })
    );
  });

  it('keeps every character of a text without markup', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        fc.pre(!/[*[\]]/.test(text));
        expect(plainText(text)).to.equal(text);
      })
    );
  });

  it('keeps blank lines, wherever they are and however many', () => {
    for (const text of ['\n\n', '\n\nOne', 'One\n \n\nTwo\n\n', 'One\n\n\n\n\nTwo'])
      expect(plainText(text)).to.equal(text);
    expect(plainText('**One**\n\n\n*Two*')).to.equal('One\n\n\nTwo');
  });

  it('reads a text without its markup', () => {
    expect(plainText('**Bold**, *slanted*, a [[flare]] and a [link](/page)')).to.equal(
      'Bold, slanted, a flare and a link'
    );
  });

  it('draws any text, and makes no link that runs script', async () => {
    const piece = fc.oneof(
      fc.constantFrom('**', '*', '[', '[[', ']]', '](', ')', 'javascript:', ' ', '\n\n'),
      fc.string()
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async pieces => {
        const element = await fixture<HTMLElement>(html`<p>${inline(pieces.join(''))}</p>`);
        for (const link of element.querySelectorAll('a'))
          expect(link.protocol).not.to.equal('javascript:');
      }),
      {numRuns: 50}
    );
  });

  it('reads a long run of markers in linear time', () => {
    expect(parseInline('**a '.repeat(20_000))).to.have.length.above(0);
    expect(parseInline('['.repeat(50_000))).to.have.length(1);
    expect(parseInline('[[a'.repeat(50_000))).to.have.length(1);
    expect(parseInline('[[a]'.repeat(50_000))).to.have.length(1);
    expect(parseInline('[a](b'.repeat(50_000))).to.have.length(1);
    expect(parseInline('[\\['.repeat(50_000))).to.have.length(1);
    expect(parseInline(`[${'\\['.repeat(50_000)}`)).to.have.length(1);
    expect(parseInline(`[a](${'('.repeat(50_000)}`)).to.have.length(1);
    const nested = `${'**a *b '.repeat(20_000)}${'c* d** '.repeat(20_000)}`;
    expect(plainText(nested)).to.include('c d');
    expect(plainText('*a '.repeat(20_000) + 'b* '.repeat(20_000))).to.have.length.above(0);
  });
});

describe('pieces of a text', () => {
  const link = (words: string) => ({tag: 'a', attributes: {href: '/page'}, children: [words]});
  const list = (words: string) =>
    html`<ol>
      ${drawNodes([{tag: 'li', children: [link(words), '. Publisher.']}])}
    </ol>`;

  it('are drawn without markers, and stay the same nodes until they change', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    render(list('One'), place);
    const item = place.querySelector('li')!;
    expect(item.outerHTML).to.equal('<li><a href="/page">One</a>. Publisher.</li>');
    render(list('One'), place);
    expect(place.querySelector('li')).to.equal(item);
    render(list('Two'), place);
    expect(place.querySelectorAll('li').length).to.equal(1);
    expect(place.querySelector('a')!.textContent).to.equal('Two');
  });
});
