import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {draw, visibleText} from '../support/content-ways.suite.js';
import {rounds} from '../support/sample.suite.js';
import '../../elements/eczema-guide/eczema-guide.js';

type Widget = HTMLElement & {status: string; updateComplete: Promise<boolean>};

// Two items as a publisher writes them as the children of each element; the first contains some HTML.
const inItems = (html: string) => `<ul><li>${html}</li><li>Second</li></ul>`;
const asTitled = (html: string) => inItems(`<b>Name</b> ${html}`);
const asTerms = (html: string) =>
  `<dl><dt>Name</dt><dd>${html}</dd><dt>Second</dt><dd>more</dd></dl>`;
const ways: Readonly<Record<string, readonly ((html: string) => string)[]>> = {
  'boxed-warning': [inItems, asTitled, asTerms],
  'doctor-questions': [inItems, asTitled, asTerms],
  'eczema-poll': [
    html => `<p>Which?</p>${inItems(html)}`,
    html => `<h2>A</h2><p>${html}</p>${inItems('x')}`,
  ],
  'jak-facts': [inItems, asTitled, asTerms, html => `<p>${html}</p>${inItems('x')}`],
  'jak-factors': [inItems, asTitled, asTerms],
  'jak-faqs': [
    html => `<details open><summary>Why?</summary>${html}</details>`,
    html => `<h3>Why?</h3>${html}`,
    html => `<h3>Why?</h3><div>${html}</div>`,
    asTerms,
    html => `<p><b>Why?</b></p><p>So: ${html}</p>`,
    html => `<p><b>Why?</b><br>So.</p><div>${html}</div>`,
    html => `<ul><li><b>Why?</b> So: ${html}</li></ul>`,
  ],
  'jak-medicines': [inItems, asTitled, asTerms],
  'jak-pathway': [inItems, asTitled, asTerms],
  'self-check': [inItems, asTitled, asTerms],
  'treatment-journey': [inItems, asTitled, asTerms],
  'treatment-options': [inItems, asTitled, asTerms],
  'urgent-help': [
    html => `<h3>Now</h3><p>${html}</p>${inItems('x')}`,
    html => `<h3>Now</h3>${inItems(html)}`,
    html => `<h3>Now</h3>${asTerms(html)}`,
  ],
};

const word = fc.oneof(
  fc.constantFrom(
    '2*5',
    '**x**',
    '[a](b)',
    '[[flare]]',
    '\\*',
    '{',
    '10',
    'mg',
    'a_b',
    'é',
    '湿疹'
  ),
  fc.stringMatching(/^[a-z]{1,8}$/)
);
const words = fc.array(word, {minLength: 1, maxLength: 4}).map(list => list.join(' '));
const lineTags = ['b', 'em', 'i', 'mark', 'small', 'code', 'span', 'font', 'u', 'abbr', 'strong'];

const line = fc.letrec<{line: string}>(tie => ({
  line: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    words,
    fc
      .tuple(fc.constantFrom(...lineTags), tie('line'))
      .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
    fc
      .tuple(tie('line'), fc.constantFrom('', ' ', '<br>'), tie('line'))
      .map(parts => parts.join(''))
  ),
})).line;

// Names of medicines start with a capital letter.
const lettersIn = (text: string) => text.replace(/\s+/g, '').toLowerCase();

async function shown(tag: string, html: string) {
  const element = await draw<Widget>(`<${tag} own>${html}</${tag}>`);
  await element.updateComplete;
  const {shadowRoot} = element;
  for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
  if (tag === 'jak-factors') shadowRoot!.querySelector('input')!.click();
  return {element, text: lettersIn(visibleText(element))};
}

/** What must be shown: all in one piece, or in two if a bold beginning becomes a name followed by our words. */
function given(html: string): string[] {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  const pieces = [lettersIn(box.innerText)];
  if (box.firstChild instanceof Element && /^(b|strong)$/.test(box.firstChild.localName)) {
    const name = lettersIn(box.firstElementChild!.textContent);
    pieces.splice(0, 1, name, pieces[0].slice(name.length));
  }
  box.remove();
  return pieces;
}

describe('HTML children', () => {
  for (const [tag, forms] of Object.entries(ways))
    it(`<${tag}> shows exactly the words of any markup`, () =>
      fc.assert(
        fc.asyncProperty(line, fc.constantFrom(...forms), async (html, form) => {
          const {element, text} = await shown(tag, form(html));
          expect(element.status).to.equal('ready');
          for (const piece of given(html)) expect(text).to.include(piece);
          element.remove();
        }),
        {numRuns: rounds(25)}
      )).timeout(20_000);
});
