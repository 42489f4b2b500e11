import {expect, fixture, html} from '@open-wc/testing';
import type {BoxedWarning} from '../elements/boxed-warning/boxed-warning.js';
import type {JakFacts} from '../elements/jak-facts/jak-facts.js';
import '../elements/boxed-warning/boxed-warning.js';
import '../elements/jak-facts/jak-facts.js';

async function drawIn(panelStyle: string, style = ''): Promise<[JakFacts, BoxedWarning]> {
  const panel = await fixture<HTMLElement>(
    html`<div>
      <jak-facts></jak-facts>
    </div>`
  );
  panel.style.cssText = panelStyle;
  const facts = panel.querySelector('jak-facts')!;
  facts.style.cssText = style;
  await facts.updateComplete;
  const warning = facts.shadowRoot!.querySelector('boxed-warning')!;
  await warning.updateComplete;
  return [facts, warning];
}

const visibilityIn = (element: Element) =>
  getComputedStyle(element.shadowRoot!.querySelector('.guide')!).visibility;

describe('a page that hides a widget', () => {
  it('hides it with a panel that waits unseen, and the warning inside', async () => {
    for (const element of await drawIn('visibility: hidden; pointer-events: none')) {
      expect(visibilityIn(element)).to.equal('hidden');
      const {pointerEvents} = getComputedStyle(element.shadowRoot!.querySelector('.guide')!);
      expect(pointerEvents).to.equal('none');
    }
  });

  it('hides it by its own box, as scripts and frameworks do', async () => {
    const [facts] = await drawIn('', 'display: none');
    expect(facts.getBoundingClientRect().height).to.equal(0);
    facts.style.display = '';
    expect(facts.getBoundingClientRect().height).to.be.above(100);
    facts.setAttribute('style', 'display:none');
    expect(facts.getBoundingClientRect().height).to.equal(0);
  });

  it('hides the warning with all around it, but not alone', async () => {
    const [facts, warning] = await drawIn('');
    warning.style.display = 'none';
    warning.style.visibility = 'hidden';
    expect(warning.getBoundingClientRect().height).to.be.above(50);
    expect(visibilityIn(warning)).to.equal('visible');
    facts.hidden = true;
    expect(warning.getBoundingClientRect().height).to.equal(0);
  });

  it('leaves hidden="until-found" to the browser', async () => {
    const [facts] = await drawIn('');
    facts.setAttribute('hidden', 'until-found');
    // The browser hides the content itself, and can still find it.
    expect(getComputedStyle(facts).display).to.equal('block');
  });
});
