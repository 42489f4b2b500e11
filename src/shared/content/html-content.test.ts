import {expect, fixture, html} from '@open-wc/testing';
import {markupOf} from '../../test/support/markup.suite.js';
import {hasWords, holdsAllWords, readGroups, readHtml, type HtmlContent} from './html-content.js';
import {plainText} from './inline-markup.js';

const asMarkup = ({title, intro, items}: HtmlContent) => ({
  ...(title && {title: markupOf(title)}),
  ...(intro && {intro: markupOf(intro)}),
  items: items.map(({id, title, text}) => ({
    ...(id && {id}),
    ...(title && {title: markupOf(title)}),
    text: markupOf(text),
  })),
});

async function readItem(markup: string) {
  const host = await fixture(`<div><ul><li>${markup}</li></ul></div>`);
  return readHtml(host)!.items[0];
}

describe('readHtml', () => {
  it('reads heading, paragraphs and items with their emphasis and links', async () => {
    const host = await fixture(
      `<x-facts>
        <h2>Title</h2>
        <p>Some <b>words</b> and <a href="https://example.org">a link</a>.</p>
        <ul>
          <li id="own"><strong>Name</strong> then <em>text</em></li>
          <li>Only text</li>
        </ul>
        <p slot="footer">Clinic</p>
      </x-facts>`
    );
    expect(asMarkup(readHtml(host)!)).to.deep.equal({
      title: 'Title',
      intro: 'Some <b>words</b> and <a href="https://example.org">a link</a>.',
      items: [{id: 'own', title: 'Name', text: ' then <em>text</em>'}, {text: 'Only text'}],
    });
  });

  it('keeps emphasis in the text unless it starts the item', async () => {
    const {title, text} = await readItem('First <strong>not a title</strong>');
    expect(title).to.equal(undefined);
    expect(markupOf(text)).to.equal('First <strong>not a title</strong>');
  });

  for (const markup of [
    'First<br>second',
    'You should <em>never </em>stop',
    'un<b>believ</b>able and 2<i>*</i>5',
    '10<sup>6</sup> cells, CO<sub>2</sub>, the 5<sup>th</sup>',
    'Take <del>two</del> <ins>one</ins>, <s>old</s> <u>new</u> <mark>rule</mark>, <small>print</small>',
    'He said <q>no</q>; <code>1*2*3</code> <abbr title="atopic dermatitis">AD</abbr>',
    '<ruby>湿疹<rp>(</rp><rt>しっしん</rt><rp>)</rp></ruby>',
    'See <a href="/my%20file.pdf">the [new] **leaflet**</a>, <a href="tel:1">call</a>',
    'She says <span lang="fr" dir="ltr">la peau</span>',
    'A pill <img loading="lazy" alt="A chart" width="40" src="/chart.png">',
    'An arrow <span aria-hidden="true">→</span> there',
    'A <glossary-term term="JAK">Janus kinase</glossary-term> pill',
    'No&nbsp;break',
  ])
    it(`keeps ${markup}`, async () => {
      expect(markupOf((await readItem(markup)).text)).to.equal(markup);
    });

  for (const markup of [
    '<ol start="3" type="a"><li>One<ul><li>Inner</li></ul></li><li value="9">Two</li></ol>',
    '<ol reversed=""><li>One</li></ol>',
    '<table><caption>Tests</caption><tbody><tr><th scope="row">Week</th><td colspan="2">4</td></tr></tbody></table>',
    '<dl><dt>Adults</dt><dd>15 mg</dd></dl>',
    '<blockquote>One</blockquote><blockquote>two</blockquote>',
    '<p>One</p><p lang="es">Dos</p>',
    '<h4>Inside</h4><p>Words</p>',
    '<pre>a\n  b</pre><p>c</p>',
    '<details><summary>More</summary><p>Words</p></details>',
    '<figure><img loading="lazy" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><figcaption>Skin</figcaption></figure>',
  ])
    it(`keeps ${markup}`, async () => {
      const {text} = await readItem(`Before${markup}`);
      expect(markupOf(text)).to.equal(`<div class="rich"><p>Before</p>${markup}</div>`);
    });

  for (const [markup, kept] of [
    [
      'Fact<style>.b{}</style><noscript><i>no</i></noscript><template>x</template><span hidden>y</span>',
      'Fact',
    ],
    ['A<span style="color: red; display : none">x</span><i style="display:none">y</i>', 'A'],
    [
      'A<i style="color: red;visibility:hidden">x</i><i style="content-visibility: hidden">y</i>',
      'A',
    ],
    ['<div style="-webkit-backface-visibility: hidden; backface-visibility:hidden">A</div>', 'A'],
    ['<i style="--menu-display: none">A</i><datalist><option>x</option></datalist>', '<i>A</i>'],
    ['A pill <img alt="💊" src="data:,">', 'A pill 💊'],
    [
      'A <img alt="sign" src="javascript:1"><img alt="" src="/a.png" onerror="x">',
      'A sign<img loading="lazy" alt="" src="/a.png">',
    ],
    ['<a href="sms:1">Text us</a>, <a href="javascript:x">now</a>', 'Text us, now'],
    ['<b onclick="x" class="y" id="z" style="color: red">A</b>!', '<b>A</b>!'],
    ['One <font color="red">two</font> <my-tag>three</my-tag>', 'One two three'],
    ['10<span style="vertical-align: super">6</span>', '10<sup>6</sup>'],
    ['<span style="text-decoration: line-through">two</span> one', '<s>two</s> one'],
    ['<strike>two</strike> one', '<s>two</s> one'],
    [
      'Mail <span class="sr-only">(a new page)</span>',
      'Mail <span class="visually-hidden">(a new page)</span>',
    ],
    ['<p>Alone</p>', 'Alone'],
    ['<div>Alone</div>', 'Alone'],
    [
      '<div><div>One</div>two<div><p>three</p></div></div>',
      '<div class="rich"><p>One</p><p>two</p><p>three</p></div>',
    ],
    [
      '<ol style="list-style-type: upper-roman"><li>One</li></ol>',
      '<div class="rich"><ol type="I"><li>One</li></ol></div>',
    ],
  ] as const)
    it(`reads ${markup}`, async () => {
      expect(markupOf((await readItem(markup)).whole)).to.equal(kept);
    });

  it('keeps the language of the elements around', async () => {
    const host = await fixture(
      '<div><section lang="fr"><ul dir="rtl"><li lang="es"><b>Uno</b> dos</li></ul></section></div>'
    );
    const [{title, text}] = readHtml(host)!.items;
    expect(markupOf(title!)).to.equal('<span lang="es" dir="rtl">Uno</span>');
    expect(markupOf(text)).to.equal('<span lang="es" dir="rtl"> dos</span>');
  });

  for (const [markup, text] of [
    ['2*5 mg or 1*5 mg', '2*5 mg or 1*5 mg'],
    ['*see* **below** [1](page) [[x]] \\*', '*see* **below** [1](page) [[x]] \\*'],
    ['a <b>un</b>believ<i>able</i> <b>2*5</b>*3', 'a unbelievable 2*5*3'],
    ['<b>a</b><i>b</i>c <i><b>x</b>y</i>', 'abc xy'],
    ['<a href="/p">[1] *</a> <img alt="*a* sign" src="/a.png">', '[1] * *a* sign'],
  ] as const)
    it(`gives the words of ${markup} as they stand`, async () => {
      const host = await fixture(`<div><h2>${markup}</h2><ul><li>Of ${markup}</li></ul></div>`);
      const {title, items} = readHtml(host)!;
      expect(plainText(items[0].text)).to.equal(`Of ${text}`);
      expect(plainText(title!)).to.equal(text);
    });

  it('reads a title in one line', async () => {
    const host = await fixture(
      '<div><h2>How <i>soon</i><style>h2{}</style></h2><ul><li><h3><p>A</p><div>b</div></h3> c</li></ul></div>'
    );
    const {title, items} = readHtml(host)!;
    expect(markupOf(title!)).to.equal('How <i>soon</i>');
    expect(plainText(items[0].title!)).to.equal('A  b');
  });

  it('finds no words in elements that show none', async () => {
    const host = await fixture(
      '<div><noscript>no</noscript><p hidden>no</p><style>a{}</style></div>'
    );
    expect(hasWords(host)).to.equal(false);
  });

  it('looks into a wrapper around all of it', async () => {
    const host = await fixture(
      html`<div>
        <div class="block">
          <section>
            <h2>Title</h2>
            <ul>
              <li>Text</li>
            </ul>
          </section>
        </div>
      </div>`
    );
    expect(asMarkup(readHtml(host)!)).to.deep.equal({title: 'Title', items: [{text: 'Text'}]});
  });

  for (const [name, markup, items] of [
    [
      'terms with their texts',
      '<dl><dt id="a">One</dt><dd>is <b>first</b></dd><dt><b>Two</b></dt><dd>is</dd><dd lang="es">dos</dd></dl>',
      [
        {id: 'a', title: 'One', text: 'is <b>first</b>'},
        {title: '<b>Two</b>', text: '<div class="rich"><p>is</p><p>dos</p></div>'},
      ],
    ],
    [
      'terms in wrappers, beside a list',
      '<dl><div><dt>One</dt> <dd lang="es">uno</dd></div></dl><ul><li>Two</li></ul>',
      [{title: 'One', text: '<span lang="es">uno</span>'}, {text: 'Two'}],
    ],
    [
      'no hidden items',
      '<ul><li>a</li><li hidden>b</li><li style="display:none">c</li></ul><ol hidden><li>d</li></ol><dl><dt hidden>e</dt><dt>f</dt><dd hidden>g</dd><dd>h</dd></dl>',
      [{text: 'a'}, {title: 'f', text: 'h'}],
    ],
    [
      'no hidden wrappers',
      '<ul><li>a</li></ul><div style="display: none"><ul><li>b</li></ul></div>',
      [{text: 'a'}],
    ],
  ] as const)
    it(`reads ${name}`, async () => {
      const host = await fixture<HTMLElement>(`<div>${markup}</div>`);
      const read = asMarkup(readHtml(host)!).items;
      expect(read).to.deep.equal(items);
    });

  it('reports missing words if terms share a text', async () => {
    const host = await fixture('<div><dl><dt>One</dt><dt>Uno</dt><dd>first</dd></dl></div>');
    expect(holdsAllWords(readHtml(host), host)).to.equal(false);
  });

  it('distinguishes groups of items from hidden ones', async () => {
    const host = await fixture(
      '<div><h3>A</h3><ul><li hidden>x</li><li>a</li></ul><h3>B</h3><dl><dt>b</dt><dd>is</dd></dl><h3 hidden>C</h3></div>'
    );
    const {groups, items} = readGroups(host, readHtml(host)!);
    expect(groups?.map(({title}) => title && plainText(title))).to.deep.equal(['A', 'B']);
    expect(items.map(({group}) => group)).to.deep.equal(['group-0', 'group-1']);
  });

  it('finds no content without a list', async () => {
    expect(readHtml(await fixture(html`<div><p>Just words</p></div>`))).to.equal(undefined);
  });
});
