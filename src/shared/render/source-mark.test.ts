import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {LitElement} from 'lit';
import {renderByline} from './byline.js';
import {paragraphs} from './inline-text.js';
import {citedAs, sourceMark} from './source-mark.js';

const sources = [
  {id: 'label', title: 'The label', url: 'https://label.example/'},
  {id: 'guideline', title: 'The guideline'},
  {id: 'trial', title: 'A trial', publisher: 'A journal'},
  {id: 'a b/ü', title: 'A leaflet'},
];

const say = (key: string, values: object = {}) => [key, ...Object.values(values)].join(' ');
const words = {say, sayCount: () => 'Sources', day: () => ''};

class MarkedText extends LitElement {
  static override properties = {ids: {attribute: false}};
  ids: string[] | undefined;
  readonly drawn = {sources};
  readonly words = words;

  protected override render() {
    const mark = sourceMark(this, this.ids);
    return html`${paragraphs('First.\n\nSecond.', mark)}${renderByline({sources}, words)}`;
  }
}
customElements.define('marked-text', MarkedText);

async function draw(...ids: string[]) {
  const element = await fixture<MarkedText>(html`<marked-text .ids=${ids}></marked-text>`);
  const root = element.shadowRoot!;
  return {root, mark: root.querySelector<HTMLElement>('.mark')};
}

const layerOf = (mark: HTMLElement | null) => mark!.nextElementSibling as HTMLElement;
const isOpen = (mark: HTMLElement | null) => layerOf(mark).matches(':popover-open');
const linesOf = (mark: HTMLElement | null) =>
  [...layerOf(mark).querySelectorAll('li')].map(({value, innerText}) => `${value} ${innerText}`);

describe('numbers of sources', () => {
  const cases: [number[], string][] = [
    [[1], '1'],
    [[1, 2], '1, 2'],
    [[1, 2, 3], '1–3'],
    [[2, 4, 5, 6, 9, 10, 12], '2, 4–6, 9, 10, 12'],
  ];
  for (const [numbers, text] of cases)
    it(`are cited as ${text}`, () => expect(citedAs(numbers)).to.equal(text));
});

describe('the source mark', () => {
  it('is a single one per claim, after its last word, numbered like the list of sources', async () => {
    const {root, mark} = await draw('guideline', 'label');
    expect(root.querySelectorAll('.mark')).to.have.length(1);
    expect(mark!.textContent?.trim()).to.equal('1, 2');
    expect(mark!.ariaLabel).to.equal('sourceList 1, 2');
    expect(root.querySelectorAll('p')[1].textContent).to.match(/^Second\.\s+1, 2\s*$/);
    expect((await draw('trial')).mark!.ariaLabel).to.equal('source 3');
  });

  it('is not drawn for an id without a source, nor without ids', async () => {
    expect((await draw('nowhere')).mark).to.equal(null);
    expect((await draw()).mark).to.equal(null);
  });

  it('shows its sources beside the claim, by click and by key', async () => {
    const {root, mark} = await draw('trial', 'label');
    const top = scrollY;
    mark!.click();
    expect(isOpen(mark)).to.equal(true);
    expect(linesOf(mark)).to.deep.equal(['1 The label', '3 A trial. A journal.']);
    expect(layerOf(mark).querySelector('a')!.href).to.equal('https://label.example/');
    expect(layerOf(mark).ariaLabel).to.equal('sourceList 1, 3');
    expect(root.querySelector('details')!.open).to.equal(false);
    expect(scrollY).to.equal(top);
    mark!.click();
    expect(isOpen(mark)).to.equal(false);
    mark!.focus();
    await sendKeys({press: 'Enter'});
    expect(isOpen(mark)).to.equal(true);
    expect(layerOf(mark).querySelectorAll('li')).to.have.length(2);
  });

  it('takes the reader back to the text', async () => {
    const {root, mark} = await draw('a b/ü');
    for (const wayBack of [
      () => Promise.resolve(layerOf(mark).querySelector('button')!.click()),
      () => sendKeys({press: 'Escape'}),
    ]) {
      mark!.focus();
      mark!.click();
      layerOf(mark).querySelector('button')!.focus();
      await wayBack();
      expect(isOpen(mark)).to.equal(false);
      expect(root.activeElement === mark).to.equal(true);
    }
  });

  it('shows them in the line if the browser has no popovers', async () => {
    const descriptor = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'popover')!;
    delete (HTMLElement.prototype as {popover?: unknown}).popover;
    try {
      const {root, mark} = await draw('label');
      mark!.click();
      expect(layerOf(mark).innerText).to.include('The label');
      layerOf(mark).querySelector('button')!.click();
      expect(layerOf(mark).hidden).to.equal(true);
      expect(root.activeElement).to.equal(mark);
      mark!.click();
      mark!.click();
      expect(layerOf(mark).hidden).to.equal(true);
    } finally {
      Object.defineProperty(HTMLElement.prototype, 'popover', descriptor);
    }
  });
});
