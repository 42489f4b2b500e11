import {expect} from '@open-wc/testing';
import {describeContentWays, draw, visibleText} from '../../test/support/content-ways.suite.js';
import type {TreatmentJourney} from './treatment-journey.js';
import './treatment-journey.js';

const items = (element: TreatmentJourney) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=item]'),
];

describe('<treatment-journey>', () => {
  describeContentWays({
    tag: 'treatment-journey',
    content: {steps: [{title: 'First step', text: 'Some words.'}, 'Second step']},
    shows: 'First step',
    other: {steps: ['Another step']},
    otherShows: 'Another step',
    broken: {steps: ['One', {text: 'Two', jak: 'yes'}]},
    message: 'steps[1].jak: expected true or false',
    htmlChildren: '<ol><li><strong>First step</strong> Some words.</li><li>Second step</li></ol>',
    attributes: 'steps="First step | Second step"',
    builtIn: 'Where do JAK inhibitors fit?',
  });

  it('draws its built-in steps as an ordered list', async () => {
    const element = await draw<TreatmentJourney>('<treatment-journey></treatment-journey>');
    expect(items(element)).to.have.length(9);
    expect(items(element)[0].parentElement!.localName).to.equal('ol');
    await expect(element).to.be.accessible();
  });

  it('marks the steps with JAK inhibitors in words and by shape, and only those', async () => {
    const element = await draw<TreatmentJourney>('<treatment-journey></treatment-journey>');
    element.content = {
      steps: [{title: 'Creams'}, {title: 'Pills', text: 'Some **words**.', jak: true}],
    };
    await element.updateComplete;
    const [creams, pills] = items(element);
    expect(creams.innerText.trim()).to.equal('Creams');
    expect(pills.innerText.trim()).to.match(/^Pills\s+JAK inhibitor\s+Some words\.$/);
    const radius = (item: HTMLElement) => getComputedStyle(item, '::before').borderRadius;
    expect(radius(creams)).to.equal('50%');
    expect(radius(pills)).not.to.equal('50%');
  });

  it('never tells readers where they are, and links no one to a step', async () => {
    const element = await draw<TreatmentJourney>('<treatment-journey></treatment-journey>');
    const root = element.shadowRoot!;
    expect(root.querySelector('[aria-current], [part=item][id]')).to.equal(null);
    expect(root.querySelector('a:not([part=sources] a)')).to.equal(null);
    expect(visibleText(element)).not.to.match(/you are here/i);
  });

  it('draws headings one level below its own, or at its own level if it has none', async () => {
    const markup = '<treatment-journey heading-level="3" steps="One"></treatment-journey>';
    const element = await draw<TreatmentJourney>(markup);
    expect(element.shadowRoot!.querySelector('h3')!.innerText).to.equal('One');
    element.heading = 'Steps';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('h4')!.innerText).to.equal('One');
  });

  it('says so when there are no steps', async () => {
    const element = await draw('<treatment-journey steps=""></treatment-journey>');
    expect(visibleText(element)).to.include('no steps here yet');
  });
});
