import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {html, nothing, render, svg, type TemplateResult} from 'lit';
import {rounds} from '../../test/support/sample.suite.js';
import {flat} from './flat.js';
import {inline} from './inline-text.js';

/** What is drawn, without invisible white space. */
const drawing = (box: Element) =>
  box.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s+(?=<\/?(div|svg|path)\b)/g, '');

function draw(template: TemplateResult, box = document.createElement('div')): HTMLDivElement {
  render(template, box);
  return box;
}

const markers = (box: Element) => box.innerHTML.split('<!--').length - 1;

const tree = fc.letrec<{piece: unknown; template: TemplateResult}>(tie => ({
  piece: fc.oneof(
    {maxDepth: 3},
    fc.constantFrom('', '<b>', 'a & b', '  ', '**strong** words', 7, nothing, undefined, null),
    fc.constantFrom('one', '*two* [[three]]').map(text => inline(text)),
    fc.array(tie('piece'), {maxLength: 3}),
    tie('template')
  ),
  template: fc
    .tuple(fc.nat(5), tie('piece'), tie('piece'), fc.constantFrom('x', 'a > b', '"<'))
    .map(([form, one, other, text]) =>
      [
        html`<div class=${text}>${one}</div>`,
        html`<label title="${text}!"><input value=${text} />${one}</label>`,
        html`<b>${one}</b>, <i>${other}</i>`,
        html`${one}<span .title=${text}>: ${other}</span>`,
        html`<svg>
            <path d=${text} />
            ${svg`<path class=${text}></path>`}</svg
          >${one}`,
        html`<em>${one}</em>${other}`,
      ].at(form)!
    ),
})).template;

describe('a flat template', () => {
  it('draws exactly what the nested one does', () => {
    fc.assert(
      fc.property(tree, template => {
        const box = draw(flat(template));
        expect(drawing(box)).to.equal(drawing(draw(template)));
      }),
      {numRuns: rounds(1000)}
    );
  });

  it('needs no marker for words that fill an element', () => {
    const item = (text: string) => html`<li><b>${inline(text)}</b></li>`;
    const list = html`<ul class=${'plain'}>
      ${['one', 'two', 'three'].map(item)}
    </ul>`;
    // The one of the whole template
    expect(markers(draw(flat(list)))).to.equal(1);
    expect(markers(draw(list))).to.be.above(6);
  });

  it('keeps its elements while only words and attributes change', () => {
    const card = (title: string, note: string) =>
      flat(html`<section title=${title}><input />${html`<p>${note}</p>`}</section>`);
    const box = draw(card('one', ''));
    const [section, input, note] = box.querySelectorAll('*');
    draw(card('two', 'more'), box);
    expect([...box.querySelectorAll('*')]).to.deep.equal([section, input, note]);
    expect([section.getAttribute('title'), note.textContent]).to.deep.equal(['two', 'more']);
    draw(card('two', ''), box);
    expect(note.textContent).to.equal('');
  });

  it('writes its words again after a script replaced the text nodes', () => {
    const line = (words: string) => flat(html`<p>${words}</p>`);
    const box = draw(line('one'));
    box.querySelector('p')!.innerHTML = '<font>uno</font>';
    draw(line('two'), box);
    expect(box.textContent.trim()).to.equal('two');
  });

  it('is drawn again if the structure changes', () => {
    const line = (more: boolean) => flat(html`<p>a${more ? html`<b>c</b>` : nothing}</p>`);
    const box = draw(line(false));
    draw(line(true), box);
    expect(drawing(box)).to.equal('<p>a<b>c</b></p>');
  });
});
