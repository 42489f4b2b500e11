import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import builtIn from '../../content/en/warning.json';
import {describeContentWays, draw, visibleText} from '../../test/support/content-ways.suite.js';
import {drawInGuide} from '../../test/support/in-guide.suite.js';
import type {BoxedWarning} from './boxed-warning.js';
import './boxed-warning.js';

const drawWarning = (attributes = '') =>
  draw<BoxedWarning>(`<boxed-warning ${attributes}></boxed-warning>`);

const items = (element: BoxedWarning) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=item]'),
];
const heading = (element: BoxedWarning) =>
  element.shadowRoot!.querySelector<HTMLElement>('[part=heading]')!.innerText;

const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);

describe('<boxed-warning>', () => {
  describeContentWays({
    tag: 'boxed-warning',
    content: {
      title: 'Warning',
      points: [{title: 'First topic', text: 'It has **words**.'}, 'Second'],
    },
    shows: 'First topic',
    other: {points: ['Another topic']},
    otherShows: 'Another topic',
    broken: {points: ['One', {title: 2}]},
    message: 'points[1].title: expected text',
    htmlChildren: '<h3>Warning</h3><ul><li>First topic</li><li><b>Second</b> in HTML</li></ul>',
    attributes: 'points="First topic | Second"',
    builtIn: 'Serious infections',
  });

  it('names five topics, where it comes from and which medicines carry it, none of it collapsed', async () => {
    const element = await drawWarning();
    expect(items(element)).to.have.length(5);
    expect(visibleText(element))
      .to.include('Where does the warning come from?')
      .and.include('In the US');
    expect(element.shadowRoot!.querySelector('details :is(h3, [part=item])')).to.be.null;
    expect(element.shadowRoot!.querySelector('[role=note]')).to.exist;
    await expect(element).to.be.accessible();
  });

  it('draws its topics as one short list when compact', async () => {
    const element = await drawWarning('compact heading-level="4"');
    expect(items(element).map(item => item.innerText)).to.deep.equal([
      'Serious infections',
      'Death',
      'Cancer',
      'Heart attack, stroke, or heart death',
      'Blood clots',
    ]);
    const {length} = builtIn.sources;
    expect(visibleText(element)).to.include(`Sources (${length})`).and.not.include('2021');
    expect(element.shadowRoot!.querySelector('h4')).to.exist;
    await expect(element).to.be.accessible();
  });

  it('has a heading even if none was given', async () => {
    expect(heading(await drawWarning('points="One"'))).to.equal('Warning');
    expect(heading(await drawWarning('heading=""'))).to.equal('Warning');
  });

  it('says so when there are no topics', async () => {
    const element = await drawWarning('points=""');
    expect(visibleText(element)).to.include('Nothing is listed here yet');
  });

  it('shows the guide’s warning, the built-in one if the guide has none, and none if it says false', async () => {
    const own = await drawInGuide('boxed-warning', {warning: {points: ['Our topic']}});
    expect(visibleText(own)).to.include('Our topic').and.not.include('Serious infections');
    expect(visibleText(await drawInGuide('boxed-warning', {}))).to.include('Serious infections');
    expect(visibleText(await drawInGuide('boxed-warning', {warning: false}))).to.equal('');
  });

  it('names the sources of each topic', async () => {
    const [first] = items(await drawWarning());
    expect(first.querySelector('.mark')!.textContent).to.match(/^\s*\d+\D+\d+/);
  });

  it('is no smaller than the text around it, in any of its words', async () => {
    const around = await fixture<HTMLElement>(
      html`<div style="font-size: 23px">
        <boxed-warning style="font-size: 5px"></boxed-warning>
      </div>`
    );
    const root = around.querySelector('boxed-warning')!.shadowRoot!;
    const words = [...root.querySelectorAll('p, li, summary, h2, h3')];
    expect(words.length).to.be.above(15);
    for (const element of words)
      expect(sizeOf(element), element.textContent ?? '').to.be.at.least(23);
  });

  it('can’t be hidden by a theme, only by the page’s own hidden attribute', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <style>
          boxed-warning,
          boxed-warning::part(heading),
          boxed-warning::part(list),
          boxed-warning::part(item),
          boxed-warning::part(sources) {
            display: none !important;
            visibility: hidden !important;
            position: absolute !important;
            height: 0 !important;
            overflow: hidden !important;
            opacity: 0 !important;
          }
        </style>
        <boxed-warning></boxed-warning>
      </div>
    `);
    const element = page.querySelector('boxed-warning')!;
    const shown = [element, ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part]')];
    for (const part of shown) {
      const {visibility, opacity, position} = getComputedStyle(part);
      expect({visibility, opacity, position}).to.deep.equal({
        visibility: 'visible',
        opacity: '1',
        position: 'static',
      });
      expect(part.offsetHeight).to.be.above(15);
    }
    element.hidden = true;
    expect(element.offsetHeight).to.equal(0);
  });

  it('opens its sources by keyboard', async () => {
    const element = await drawWarning();
    const details = element.shadowRoot!.querySelector('details')!;
    details.querySelector('summary')!.focus();
    await sendKeys({press: 'Enter'});
    expect(details.open).to.be.true;
    expect(visibleText(element)).to.include('DailyMed');
  });
});
