import {expect, fixture} from '@open-wc/testing';
import fc from 'fast-check';
import {LitElement} from 'lit';
import * as v from 'valibot';
import {base} from '../../styles/base.js';
import {figure, type Figure} from '../content/figure-schema.js';
import {figureStyles, renderFigure} from './figure.js';
import {fill} from '../language/language.js';
import {parseContent} from '../content/parse-content.js';

const sources = [
  {id: 'trial', title: 'Trial of 2020', url: 'https://example.org/trial'},
  {id: 'unsafe', title: 'Unsafe link', url: 'javascript:alert(1)'},
];

class FigureHost extends LitElement {
  static override styles = [base, figureStyles];
  figure: Figure | undefined;
  readonly drawn = {sources};

  say(key: string, values: Record<string, string | number>): string {
    return fill(key === 'figure' ? '{count} of {of}' : key, values);
  }

  protected override render() {
    return renderFigure(this.figure, this);
  }
}
customElements.define('figure-host', FigureHost);

async function draw(given: unknown): Promise<ShadowRoot> {
  const host = new FigureHost();
  host.figure = parseContent(v.object({figure}), {figure: given}).figure;
  const wrapper = await fixture<HTMLElement>('<div></div>');
  wrapper.append(host);
  await host.updateComplete;
  return host.shadowRoot!;
}

const items = (count: number) => [{label: 'Group', count}];
const shapes = (path: Element) => path.getAttribute('d')!.match(/M/g)?.length ?? 0;
const people = (group: Element) =>
  shapes(group.querySelector(':scope > path')!) + 10 * group.querySelectorAll('use').length;
const words = (root: ShadowRoot) => root.querySelector('figure')?.innerText ?? '';

describe('figures', () => {
  it('say in words what the picture shows, for each group', async () => {
    const root = await draw({
      of: 10,
      items: [...items(7), {label: 'Dummy pill', count: 2}],
      note: 'One trial, *week 16*.',
      source: 'trial',
    });
    const told = words(root).replace(/\s+/g, ' ');
    expect(told).to.include('Group 7 of 10').and.include('Dummy pill 2 of 10');
    expect(words(root)).to.include('One trial, week 16.');
    expect(root.querySelector('a')!.href).to.equal('https://example.org/trial');
    expect(root.querySelector('a')!.innerText).to.equal('Trial of 2020');
    expect(root.querySelector('figure > figcaption')).to.exist;
    await expect(root.host).to.be.accessible();
  });

  it('picture benefits and harms at the same size, with their time', async () => {
    const root = await draw({
      of: 10,
      items: [
        {label: 'Less itch', count: 7, kind: 'benefit'},
        {label: 'Acne', count: 2, kind: 'harm'},
      ],
      time: 'Week 16',
      note: 'One trial.',
    });
    const [benefit, harm] = root.querySelectorAll('svg');
    const [one, other] = [benefit, harm].map(picture => picture.getBoundingClientRect().width);
    // WebKit lays out in 64ths of a pixel.
    expect(one).to.be.closeTo(other, 1 / 60);
    expect(getComputedStyle(harm).fill).not.to.equal(getComputedStyle(benefit).fill);
    expect(words(root)).to.include('Week 16. One trial.');
  });

  it('picture four groups in twos, whatever the width', async () => {
    const [first] = items(1);
    const root = await draw({of: 10, items: [first, first, first, first]});
    for (const width of [320, 400, 700, 1200]) {
      (root.host as HTMLElement).style.width = `${width}px`;
      const tops = [...root.querySelectorAll('svg')].map(each => each.getBoundingClientRect().top);
      expect(tops[1], `${width} px`).to.equal(tops[0]);
      expect(tops[2], `${width} px`).to.be.above(tops[1]);
      expect(tops[3], `${width} px`).to.equal(tops[2]);
    }
  });

  it('hide the picture from screen readers, which have the words', async () => {
    const root = await draw({of: 10, items: items(7)});
    const pictures = [...root.querySelectorAll('svg')];
    expect(pictures.map(picture => picture.getAttribute('aria-hidden'))).to.deep.equal(['true']);
    expect(pictures[0].textContent.trim()).to.equal('');
  });

  it('draw as many people of each kind as they say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(10, 100), fc.nat(100), async (of, nat) => {
        const count = nat % (of + 1);
        const root = await draw({of, items: items(count)});
        expect([...root.querySelectorAll('g')].map(people)).to.deep.equal([count, of - count]);
      }),
      {numRuns: 20}
    );
  });

  it('draw a row of ten once, and reuse it for full rows in the place of single people', async () => {
    const [picture] = (await draw({of: 100, items: items(23)})).querySelectorAll('svg');
    const size = picture.getBoundingClientRect();
    const last = [...picture.querySelectorAll('use')].at(-1)!.getBoundingClientRect();
    expect(last.bottom).to.be.closeTo(size.bottom, size.height / 50);
    expect(last.width).to.be.closeTo(size.width, size.width / 10);
    expect(picture.outerHTML.length).to.be.below(3000);
  });

  it('distinguish the two kinds by shape, not only by colour', async () => {
    const [solid, open] = (await draw({of: 10, items: items(5)})).querySelectorAll('g > path');
    const shape = (path: Element) => path.getAttribute('d')!.replace(/M\S+ \d+/g, '');
    expect(shape(solid)).not.to.equal(shape(open));
    expect(getComputedStyle(open).fill).to.equal('none');
    expect(getComputedStyle(solid).fill).not.to.equal('none');
  });

  it('name a source that isn’t in the list, and link to no unsafe address', async () => {
    expect(words(await draw({of: 10, items: items(1), source: 'Our own count'}))).to.include(
      'Our own count'
    );
    const unsafe = await draw({of: 10, items: items(1), source: 'unsafe'});
    expect(words(unsafe)).to.include('Unsafe link');
    expect(unsafe.querySelector('a')).to.equal(null);
  });

  it('draw nothing if there are none', async () => {
    expect(words(await draw(undefined))).to.equal('');
  });

  for (const [name, given, message] of [
    ['another denominator', {of: 12, items: []}, /^figure\.of: expected/],
    ['no denominator', {items: []}, 'figure.of: missing'],
    [
      'a part of a person',
      {of: 10, items: items(1.5)},
      'figure.items[0].count: expected a whole number from 0 to 10',
    ],
    [
      'more than all',
      {of: 10, items: [...items(1), ...items(11)]},
      'figure.items[1].count: expected a whole number from 0 to 10',
    ],
    [
      'fewer than none',
      {of: 100, items: items(-1)},
      'figure.items[0].count: expected a whole number from 0 to 100',
    ],
    [
      'words for a number',
      {of: 10, items: [{label: 'Group', count: '7'}]},
      'figure.items[0].count: expected a number',
    ],
    ['no label', {of: 10, items: [{count: 7}]}, 'figure.items[0].label: missing'],
  ] as const) {
    it(`refuse ${name}, and name the field`, () => {
      expect(() => parseContent(v.object({figure}), {figure: given})).to.throw(message);
    });
  }
});
