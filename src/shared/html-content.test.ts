import {expect, fixture, html} from '@open-wc/testing';
import {readHtml} from './html-content.js';

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
