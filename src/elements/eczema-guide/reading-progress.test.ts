import {expect, waitUntil} from '@open-wc/testing';
import {draw} from '../../test/support/content-ways.suite.js';
import type {EczemaGuide} from './eczema-guide.js';
import './eczema-guide.js';

const currentIn = (guide: EczemaGuide) =>
  guide.shadowRoot!.querySelector<HTMLElement>('.ways [aria-current]')!.dataset.name;

describe('<eczema-guide> the section in front of a reader', () => {
  afterEach(() => scrollTo(0, 0));

  it('is the first again after a jump to the top', async () => {
    const guide = await draw<EczemaGuide>('<eczema-guide></eczema-guide>');
    await guide.updateComplete;
    expect(currentIn(guide)).to.equal('pathway');
    guide.shadowRoot!.querySelector('section[data-name="faqs"]')!.scrollIntoView();
    await waitUntil(() => currentIn(guide) === 'faqs');
    scrollTo(0, 0);
    await waitUntil(() => currentIn(guide) === 'pathway');
  });

  it('stays the last one below them all', async () => {
    const page = await draw(
      '<div><eczema-guide sections="terms"></eczema-guide><p class="rest"></p></div>'
    );
    const guide = page.querySelector<EczemaGuide>('eczema-guide')!;
    const rest = page.querySelector<HTMLElement>('.rest')!;
    rest.style.height = '300vh';
    await guide.updateComplete;
    guide.shadowRoot!.querySelector('section[data-name="urgent"]')!.scrollIntoView();
    await waitUntil(() => currentIn(guide) === 'urgent');
    rest.scrollIntoView();
    const passed = new Promise(resolve => new IntersectionObserver(resolve).observe(rest));
    await passed;
    await guide.updateComplete;
    expect(currentIn(guide)).to.equal('urgent');
  });
});
