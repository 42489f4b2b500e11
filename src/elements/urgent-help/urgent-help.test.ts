import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {describeContentWays, draw, visibleText} from '../../test/support/content-ways.suite.js';
import type {EczemaGuide} from '../eczema-guide/eczema-guide.js';
import type {UrgentHelp} from './urgent-help.js';
import '../eczema-guide/eczema-guide.js';
import './urgent-help.js';

const drawHelp = (attributes = '') => draw<UrgentHelp>(`<urgent-help ${attributes}></urgent-help>`);

const tiers = (element: UrgentHelp) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=item]'),
];

function called(element: UrgentHelp): string[] {
  const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.action a')];
  return links.map(({href, innerText}) => `${innerText} ${href}`);
}

describe('<urgent-help>', () => {
  const content = {
    title: 'Help',
    tiers: [{title: 'Now', action: 'Call us.', signs: ['Chest pain']}],
  };

  describeContentWays({
    tag: 'urgent-help',
    content,
    shows: 'Chest pain',
    other: {tiers: ['Come to the clinic']},
    otherShows: 'Come to the clinic',
    broken: {tiers: [{title: 'Now', signs: ['Fever', 3]}]},
    message: 'tiers[0].signs[1]: expected text',
    htmlChildren: '<h3>Now</h3><ul><li>Chest pain</li></ul><h3>Soon</h3><ul><li>Rash</li></ul>',
    builtIn: 'Emergency: get help now',
  });

  it('has the number to call and the crisis line of its country in short, each on a line of its own', async () => {
    const element = await drawHelp('brief region="uk"');
    const line = element.shadowRoot!.querySelector<HTMLElement>('.line')!;
    const despair = line.querySelector<HTMLElement>('.despair')!;
    expect(line.innerText).to.include('Call 999');
    expect(line.innerText).to.include('In another country');
    expect(despair.innerText.replaceAll('\u00a0', ' ')).to.include('116 123');
    expect(getComputedStyle(despair).display).to.equal('block');
    const links = [...line.querySelectorAll('a')].map(({href}) => href);
    expect(links).to.include('tel:116123');
    expect(tiers(element)).to.be.empty;
  });

  it('says nothing about a crisis line in short if a publisher has none', async () => {
    const element = await draw<UrgentHelp>(
      `<urgent-help brief><script type="application/json">${JSON.stringify(content)}</script></urgent-help>`
    );
    expect(element.shadowRoot!.querySelector('.despair')).to.be.null;
    expect(visibleText(element)).to.include('Call us.');
  });

  it('draws three tiers with their signs, most urgent first, none of it collapsed', async () => {
    const element = await drawHelp();
    const titles = tiers(element).map(tier => tier.querySelector('h3')!.innerText.split(':')[0]);
    expect(titles).to.deep.equal(['Emergency', 'Today', 'Soon']);
    for (const tier of tiers(element)) {
      expect(tier.querySelectorAll('ul li').length).to.be.above(4);
      expect(tier.closest('details') ?? tier.querySelector('details')).to.be.null;
    }
    expect(visibleText(element)).to.include('cannot tell you to take, skip, or stop a dose');
    await expect(element).to.be.accessible();
  });

  it('tells urgency by the weight of the border too', async () => {
    const borders = tiers(await drawHelp()).map(tier =>
      parseFloat(getComputedStyle(tier).borderInlineStartWidth)
    );
    expect(borders[0]).to.be.above(borders[1]);
    expect(borders[1]).to.be.above(borders[2]);
  });

  const numbers: [string, string][] = [
    ['', '911 tel:911'],
    ['lang="en-GB"', '999 tel:999'],
    ['lang="en-IE"', '112 tel:112'],
    ['lang="en-GB" region="eu"', '112 tel:112'],
    ['lang="en-GB" region="mars"', '999 tel:999'],
  ];
  for (const [attributes, number] of numbers) {
    it(`says ${number} with ${attributes || 'no attribute'}`, async () => {
      const element = await drawHelp(attributes);
      expect(called(element)).to.deep.equal([number]);
      expect(visibleText(element)).to.include('In another country');
    });
  }

  it('follows the country of the page inside a guide, whose words are in the same language', async () => {
    const guide = await draw(
      '<eczema-guide lang="en-GB" sections="medicines urgent"></eczema-guide>'
    );
    await (guide as EczemaGuide).updateComplete;
    const help = guide.shadowRoot!.querySelector<UrgentHelp>('section urgent-help')!;
    await help.updateComplete;
    expect(called(help)).to.deep.equal(['999 tel:999']);
    const medicines = guide.shadowRoot!.querySelector('jak-medicines')!;
    expect(medicines.shadowRoot!.querySelector<HTMLInputElement>('input:checked')!.value).to.equal(
      'uk'
    );
  });

  it('follows the region when it changes', async () => {
    const element = await drawHelp();
    element.region = 'uk';
    await element.updateComplete;
    expect(called(element)).to.deep.equal(['999 tel:999']);
  });

  const lines: [string, string[]][] = [
    ['us', ['tel:988', 'tel:911']],
    ['uk', ['tel:116123', 'tel:111', 'tel:999']],
    ['eu', ['tel:116123', 'tel:112']],
  ];
  for (const [region, numbers] of lines) {
    it(`gives the crisis line of the region in a sign and in the note: ${region}`, async () => {
      const element = await drawHelp(`region="${region}"`);
      const words = 'You are in danger: {crisis}, or {number}';
      element.content = {tiers: [{title: 'Now', signs: [words]}], note: words};
      await element.updateComplete;
      for (const place of ['[part=item] li', '[part=list] ~ p']) {
        const links = element.shadowRoot!.querySelectorAll<HTMLAnchorElement>(`${place} a`);
        expect([...links].map(({href}) => href)).to.deep.equal(numbers);
      }
      await expect(element).to.be.accessible();
    });
  }

  it('shows a publisher’s own tiers as given', async () => {
    const element = await drawHelp();
    element.content = content;
    await element.updateComplete;
    const words = tiers(element).map(tier => tier.innerText.trim().split(/\n+/));
    expect(words).to.deep.equal([['Now', 'Call us.', 'Chest pain']]);
  });

  it('says so when there are no tiers', async () => {
    const element = await drawHelp();
    element.content = {tiers: []};
    await element.updateComplete;
    expect(visibleText(element)).to.include('Nothing is listed here yet');
  });

  it('can’t be hidden by a theme', async () => {
    const page = await draw<HTMLElement>(`<div>
      <style>urgent-help, urgent-help::part(list), urgent-help::part(item) {
        display: none !important; opacity: 0 !important; visibility: hidden !important;
      }</style>
      <urgent-help></urgent-help>
    </div>`);
    const element = page.querySelector('urgent-help')!;
    for (const part of [element, ...tiers(element)]) {
      const {visibility, opacity} = getComputedStyle(part);
      expect([visibility, opacity]).to.deep.equal(['visible', '1']);
      expect(part.offsetHeight).to.be.above(50);
    }
  });

  it('opens its sources by keyboard', async () => {
    const element = await drawHelp();
    const details = element.shadowRoot!.querySelector('details')!;
    details.querySelector('summary')!.focus();
    await sendKeys({press: 'Enter'});
    expect(details.open).to.be.true;
  });
});
