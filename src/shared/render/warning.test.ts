import {expect, fixture, html} from '@open-wc/testing';
import * as v from 'valibot';
import '../../elements/boxed-warning/boxed-warning.js';
import {visibleText} from '../../test/support/content-ways.suite.js';
import {ContentError, parseContent} from '../content/parse-content.js';
import {warningField, type WarningContent} from '../content/warning-schema.js';
import {renderWarning} from './warning.js';

const schema = v.object({warning: warningField});

const read = (given: unknown) => v.parse(schema, {warning: given}).warning!;

function drawIn(source: string, own?: WarningContent) {
  const host = {drawn: {title: 'About upadacitinib', warning: own}, source, innerLevel: 4};
  return fixture<HTMLElement>(html`<div>${renderWarning(host)}</div>`);
}

describe('the warning inside other elements', () => {
  it('is the built-in one, short and at the level of headings inside, if content says nothing', async () => {
    const box = (await drawIn('property')).querySelector('boxed-warning')!;
    expect(visibleText(box)).to.include('Serious infections').and.not.include('wake up');
    expect(box.shadowRoot!.querySelector('h4')!.innerText).to.include('boxed warning');
  });

  const left: [string, unknown, string, boolean][] = [
    ['false in given content leaves it out', false, 'property', false],
    ['false in a file leaves it out', false, 'https://example.org/facts.json', false],
    ['false in built-in content does not', false, 'built-in', true],
    ['an empty list does not', [], 'property', true],
  ];
  for (const [name, given, source, drawn] of left) {
    it(name, async () => {
      const box = (await drawIn(source, read(given))).querySelector('boxed-warning');
      expect(box !== null).to.equal(drawn);
      if (drawn) expect(box!.getBoundingClientRect().height).to.be.above(20);
    });
  }

  for (const [title, drawn] of [
    ['Ask about Rinvoq', true],
    ['Los inhibidores de la JAK', true],
    ['JAK-Hemmer', true],
    ['Inhibiteurs de Janus kinases', true],
    ['مثبطات جانوس كيناز', true],
    ['Baricitinib and ruxolitinib', true],
    ['Creams that keep skin moist', false],
    ['Jakob and dupilumab', false],
  ] as const)
    it(`${drawn ? 'stands' : 'does not stand'} beside own content about ${title}`, async () => {
      const host = {drawn: {title, warning: undefined}, source: 'child', innerLevel: 4};
      const element = await fixture<HTMLElement>(html`<div>${renderWarning(host)}</div>`);
      expect(element.querySelector('boxed-warning') !== null).to.equal(drawn);
    });

  it('is replaced by the publisher’s own', async () => {
    const own = read({title: 'Our warning', points: ['Our only topic']});
    const box = (await drawIn('child', own)).querySelector('boxed-warning')!;
    expect(visibleText(box)).to.include('Our only topic').and.not.include('Serious infections');
  });

  it('accepts a bare list of topics', () => {
    const {points} = read(['One', {title: 'Two', text: 'More'}]);
    expect(points.map(({id, title}) => [id, title])).to.deep.equal([
      ['one', 'One'],
      ['two', 'Two'],
    ]);
  });

  it('names the field that is wrong in the content around it', () => {
    const parse = () => parseContent(schema, {warning: ['One', {title: 2}]});
    expect(parse).to.throw(ContentError, 'warning.points[1].title: expected text');
  });
});
