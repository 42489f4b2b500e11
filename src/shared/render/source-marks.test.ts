import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {LitElement} from 'lit';
import {renderByline} from './byline.js';
import {paragraphs} from './inline-text.js';
import {sourceMarks} from './source-marks.js';

const sources = [
  {id: 'label', title: 'The label'},
  {id: 'guideline', title: 'The guideline'},
  {id: 'a b/ü', title: 'A trial'},
];
const words = {say: () => '', sayCount: () => 'Sources', day: () => ''};

class MarkedText extends LitElement {
  static override properties = {ids: {attribute: false}};
  ids: string[] | undefined;
  readonly drawn = {sources};

  say(key: string, {number}: {number: number}): string {
    return `${key} ${number}`;
  }

  protected override render() {
    const marks = sourceMarks(this, this.ids);
    return html`${paragraphs('First.\n\nSecond.', marks)}${renderByline({sources}, words)}`;
  }
}
customElements.define('marked-text', MarkedText);

async function draw(ids?: string[]) {
  const element = await fixture<MarkedText>(html`<marked-text .ids=${ids}></marked-text>`);
  return {
    root: element.shadowRoot!,
    marks: [...element.shadowRoot!.querySelectorAll<HTMLElement>('.marks a')],
  };
}

describe('source marks', () => {
  it('stand behind the last word, numbered as the list of sources is', async () => {
    const {root, marks} = await draw(['guideline', 'label']);
    expect(marks.map(mark => mark.textContent)).to.deep.equal(['1', '2']);
    expect(marks.map(mark => mark.ariaLabel)).to.deep.equal(['source 1', 'source 2']);
    expect(root.querySelectorAll('p')[1].textContent).to.match(/^Second\.\s+1\s+2\s*$/);
  });

  it('draw nothing for an id without a source, and for no ids', async () => {
    expect((await draw(['nowhere'])).root.querySelector('.marks')).to.equal(null);
    expect((await draw()).root.querySelector('.marks')).to.equal(null);
  });

  it('open the list and move the focus to their source, by click and by key', async () => {
    const {root, marks} = await draw(['guideline', 'a b/ü']);
    const {href} = location;
    expect(root.querySelector('details')!.open).to.equal(false);
    marks[0].click();
    expect(root.querySelector('details')!.open).to.equal(true);
    expect(root.activeElement!.textContent).to.include('The guideline');
    marks[1].focus();
    await sendKeys({press: 'Enter'});
    expect(root.activeElement!.textContent).to.include('A trial');
    expect(location.href).to.equal(href);
  });
});
