import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import builtIn from '../../content/en/medicines.json';
import {describeContentWays, draw, visibleText} from '../../test/support/content-ways.suite.js';
import type {JakMedicines} from './jak-medicines.js';
import './jak-medicines.js';

const own = {
  medicines: [
    {
      generic: 'testinib',
      brand: 'Testa',
      form: 'Pill',
      ages: '12 and older',
      place: 'After creams',
      status: {us: 'Approved there', eu: 'Authorized in Europe', uk: 'Recommended in Britain'},
      use: 'Eczema',
      notFor: ['Some people'],
      sideEffects: 'Colds',
      checks: ['Blood tests'],
      warning: 'Yes, it has one.',
      retrieved: '2026-11-23',
      sources: ['s'],
      figure: {of: 10, items: [{label: 'Testinib', count: 7}], note: 'A trial.', source: 's'},
    },
  ],
  sources: [{id: 's', title: 'A source', url: 'https://example.org/'}],
};

async function drawOwn(content: object = own, attributes = '', around = '') {
  const script = `<script type="application/json">${JSON.stringify(content)}</script>`;
  const wrapper = await draw<HTMLElement>(
    `<div ${around}><jak-medicines ${attributes}>${script}</jak-medicines></div>`
  );
  const element = wrapper.querySelector('jak-medicines')!;
  await element.updateComplete;
  return element;
}

const items = (element: JakMedicines) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=item]'),
];
const radios = (element: JakMedicines) => [
  ...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]'),
];
const country = (element: JakMedicines) => radios(element).find(({checked}) => checked)!.value;

describe('<jak-medicines>', () => {
  describeContentWays({
    tag: 'jak-medicines',
    content: {
      title: 'Medicines',
      medicines: [{generic: 'firstinib', brand: 'First'}, 'secondinib'],
    },
    shows: '(First)',
    other: {medicines: ['anotherinib']},
    otherShows: 'notherinib',
    broken: {medicines: [{generic: 'firstinib', status: {eu: 3}}]},
    message: 'medicines[0].status.eu: expected text',
    htmlChildren: '<h3>Medicines</h3><ul><li><strong>Drug (First)</strong> in HTML</li></ul>',
    attributes: 'medicines="Drug (First) | Drug B"',
    builtIn: 'Which JAK inhibitors are there?',
  });

  it('draws every built-in medicine, generic name first, with the boxed warning', async () => {
    const element = await draw<JakMedicines>('<jak-medicines></jak-medicines>');
    const names = items(element).map(item => item.querySelector('h3')!.textContent.trim());
    expect(names).to.deep.equal(
      builtIn.medicines.map(({generic, brand}) => `${generic} (${brand})`)
    );
    const warning = element.shadowRoot!.querySelector('boxed-warning')!;
    expect(visibleText(warning)).to.include('boxed warning');
    await expect(element).to.be.accessible();
  });

  it('never shows a dose in its built-in content', async () => {
    const element = await draw<JakMedicines>('<jak-medicines></jak-medicines>');
    expect(visibleText(element)).not.to.match(/\d\s*(mg|milligrams?|tablets?|times a day)\b/i);
  });

  it('shows everything that it was given about a medicine', async () => {
    const [item] = items(await drawOwn());
    for (const words of [
      '(Testa)',
      'Pill',
      '12 and older',
      'After creams',
      'Approved there',
      'sources last read on November 23, 2026',
    ])
      expect(item.innerText).to.include(words);
    for (const words of [
      'Eczema',
      'Some people',
      'Colds',
      'Blood tests',
      'Yes, it has one.',
      'Testinib\n7 of 10',
    ])
      expect(item.innerText).to.include(words);
  });

  it('draws a medicine with only its name', async () => {
    const element = await drawOwn({medicines: ['testinib']});
    expect(items(element)[0].innerText).to.include('Not stated here');
    await expect(element).to.be.accessible();
  });

  it('says so when there are no medicines', async () => {
    expect(visibleText(await drawOwn({medicines: []}))).to.include('no medicines here yet');
  });

  it('shows the status in the US, unless the publisher or the page says otherwise', async () => {
    expect(country(await drawOwn())).to.equal('us');
    expect(country(await drawOwn(own, 'region="eu"'))).to.equal('eu');
    const british = await drawOwn(own, '', 'lang="en-GB"');
    expect(country(british)).to.equal('uk');
    expect(visibleText(british))
      .to.include('Recommended in Britain')
      .and.not.include('Approved there');
    expect(country(await drawOwn(own, 'region="us"', 'lang="en-GB"'))).to.equal('us');
  });

  it('switches the country by keyboard, and says so', async () => {
    const element = await drawOwn();
    radios(element)[0].focus();
    await sendKeys({press: 'ArrowDown'});
    await element.updateComplete;
    expect(element.region).to.equal('eu');
    expect(items(element)[0].innerText)
      .to.include('Status: European Union')
      .and.include('in Europe');
    expect(items(element)[0].innerText).not.to.include('Approved there');
    const status = element.shadowRoot!.querySelector<HTMLElement>('[role=status]')!;
    expect(status.innerText).to.include('European Union');
    await expect(element).to.be.accessible();
  });

  const regional = {
    ...own,
    medicines: [
      {
        ...own.medicines[0],
        regions: {
          us: {ages: 'From 12 in the US', pregnancy: 'US words on pregnancy'},
          uk: {pregnancy: 'British words on pregnancy', warning: 'A British limit'},
        },
      },
    ],
  };

  it('shows the text of each country there, and the common text in all', async () => {
    const [us] = items(await drawOwn(regional, 'region="us"'));
    expect(us.innerText).to.include('From 12 in the US').and.include('US words on pregnancy');
    expect(us.innerText).to.include('Blood tests').and.include('Yes, it has one.');
    expect(us.innerText).not.to.include('12 and older').and.not.include('British');
    expect(us.innerText).not.to.include('Not stated here');
    const [uk] = items(await drawOwn(regional, 'region="uk"'));
    expect(uk.innerText).to.include('British words').and.include('A British limit');
    expect(uk.innerText).to.include('12 and older').and.not.include('US');
  });

  it('names once what is not known about a country, and never fills it with another’s words', async () => {
    const element = await drawOwn(regional, 'region="eu"');
    const [item] = items(element);
    const missing = item.querySelector<HTMLElement>('.missing')!;
    expect(missing.innerText.split('\n').filter(Boolean)).to.deep.equal([
      'Not stated here: European Union',
      'Pregnancy',
    ]);
    expect(item.innerText).not.to.include('US words').and.not.include('British');
    await expect(element).to.be.accessible();
  });

  it('tells what happened when, with the dates of the page’s language and the sources', async () => {
    const history = [
      {date: '2017', text: 'A first one', sources: ['s']},
      {date: '2024-12', text: 'A second one'},
      {date: '2025-07-23', text: 'A third one'},
    ];
    const element = await drawOwn({...own, history, lang: 'en'});
    const [more] = element.shadowRoot!.querySelectorAll('summary');
    expect(more.innerText.trim()).to.equal('A short history');
    more.click();
    const events = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=history] li')];
    expect(events.map(({innerText}) => innerText.replace(/\s+/g, ' ').trim())).to.deep.equal([
      '2017 A first one 1',
      'December 2024 A second one',
      'July 23, 2025 A third one',
    ]);
    await expect(element).to.be.accessible();
  });

  it('draws no history if none is given', async () => {
    expect((await drawOwn()).shadowRoot!.querySelector('[part=history]')).to.equal(null);
  });

  it('follows the property, and tells the page nothing', async () => {
    const element = await drawOwn();
    element.region = 'uk';
    await element.updateComplete;
    expect(country(element)).to.equal('uk');
    expect(visibleText(element)).to.include('Recommended in Britain');
  });

  it('leaves the warning out if the publisher says so or names no JAK inhibitor', async () => {
    const warning = (element: JakMedicines) => element.shadowRoot!.querySelector('boxed-warning');
    expect(warning(await drawOwn({...own, warning: false}))).to.equal(null);
    expect(warning(await drawOwn())).to.equal(null);
    expect(warning(await drawOwn({...own, intro: 'A JAK inhibitor.'}))).to.exist;
    const other = await drawOwn({...own, warning: ['My own point']});
    expect(visibleText(warning(other)!)).to.include('My own point');
  });

  it('fits into 280 pixels', async () => {
    const wrapper = await draw<HTMLElement>('<div><jak-medicines></jak-medicines></div>');
    wrapper.style.inlineSize = '280px';
    expect(wrapper.scrollWidth).to.be.at.most(280);
  });
});
