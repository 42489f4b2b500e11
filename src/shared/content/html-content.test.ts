import {expect, fixture, html} from '@open-wc/testing';
import {hasWords, readHtml} from './html-content.js';
import {plainText} from './inline-markup.js';

describe('readHtml', () => {
  it('reads heading, paragraphs and items with their stress and links', async () => {
    const host = await fixture(
      html`<div>
        <h2>Title</h2>
        <p>Some <b>words</b> and <a href="https://example.org">a link</a>.</p>
        <ul>
          <li id="own"><strong>Name</strong> then <em>text</em></li>
          <li>Only text</li>
        </ul>
        <p slot="footer">Clinic</p>
      </div>`
    );
    expect(readHtml(host)).to.deep.equal({
      title: 'Title',
      intro: 'Some **words** and [a link](https://example.org).',
      items: [{id: 'own', title: 'Name', text: 'then *text*'}, {text: 'Only text'}],
    });
  });

  it('keeps stress that does not lead the item in the text', async () => {
    const host = await fixture(
      html`<div>
        <ul>
          <li>First <strong>not a title</strong></li>
        </ul>
      </div>`
    );
    expect(readHtml(host)?.items).to.deep.equal([{text: 'First **not a title**'}]);
  });

  for (const [markup, text] of [
    ['First<br>second', 'First second'],
    ['First<br><br>second', 'First\n\nsecond'],
    ['You should <em>never </em>stop', 'You should *never* stop'],
    ['Call<strong> today</strong>', 'Call **today**'],
    ['It is <strong><em>never</em></strong> so', 'It is ***never*** so'],
    [
      '<span>10<sup>6</sup> cells, CO<sub>2</sub>, the 5<sup>th</sup></span>',
      '10⁶ cells, CO₂, the 5th',
    ],
    ['<table><tr><td>15</td><td>30</td></tr><tr><td>45</td></tr></table>', '15 30\n\n45'],
    [
      '<dl><dt>Adults</dt><dd>15 mg</dd><dt>Teens</dt><dd>7 mg</dd></dl>',
      'Adults\n\n15 mg\n\nTeens\n\n7 mg',
    ],
    ['<blockquote>One</blockquote><blockquote>two</blockquote>', 'One\n\ntwo'],
    ['A pill <img alt="💊" src="data:,">', 'A pill 💊'],
    [
      'Fact<style>.b{}</style><noscript><i>no</i></noscript><template>x</template><span hidden>y</span>',
      'Fact',
    ],
    [
      'See <a href=" /my file.pdf ">the [new] leaflet</a>',
      'See [the \\[new\\] leaflet](/my%20file.pdf)',
    ],
    ['<a href="/a_(b">One</a>', '[One](/a_%28b)'],
    ['<a href="sms:1">Text us</a>, <a href="javascript:x">now</a>', 'Text us, now'],
  ] as const)
    it(`reads ${markup}`, async () => {
      const host = await fixture(`<div><ul><li>${markup}</li></ul></div>`);
      const [item] = readHtml(host)!.items;
      expect(item.text).to.equal(text);
    });

  for (const [markup, text] of [
    ['2*5 mg or 1*5 mg', '2*5 mg or 1*5 mg'],
    ['*see* **below** [1](page) [[x]] \\*', '*see* **below** [1](page) [[x]] \\*'],
    ['a <b>un</b>believ<i>able</i> <b>2*5</b>*3', 'a unbelievable 2*5*3'],
    ['<b>a</b><i>b</i>c <i><b>x</b>y</i>', 'abc xy'],
    ['<a href="/p">[1] *</a> <img alt="*a* sign" src="data:,">', '[1] * *a* sign'],
  ] as const)
    it(`gives the words of ${markup} as they stand`, async () => {
      const host = await fixture(`<div><h2>${markup}</h2><ul><li>Of ${markup}</li></ul></div>`);
      const {title, items} = readHtml(host)!;
      expect(plainText(items[0].text)).to.equal(`Of ${text}`);
      expect(plainText(title!)).to.equal(text);
    });

  it('reads words alone where a title has lines, stress and code', async () => {
    const host = await fixture(
      '<div><h2>How <b>soon</b><br>then<style>h2{}</style></h2><ul><li>x</li></ul></div>'
    );
    expect(readHtml(host)?.title).to.equal('How soon then');
  });

  it('finds no words in what shows none', async () => {
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
    expect(readHtml(host)).to.deep.equal({title: 'Title', items: [{text: 'Text'}]});
  });

  it('finds no content where there is no list', async () => {
    expect(readHtml(await fixture(html`<div><p>Just words</p></div>`))).to.equal(undefined);
  });
});
