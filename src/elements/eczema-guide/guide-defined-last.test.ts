import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {visibleText} from '../../test/support/content-ways.suite.js';
import {itemsOf} from '../../guide/guide-state.js';
import type {JakFacts} from '../jak-facts/jak-facts.js';
import '../jak-facts/jak-facts.js';

// A file of its own: the guide must not be defined before.
describe('<eczema-guide> defined after its widgets', () => {
  it('takes them over from the page, with what was entered so far', async () => {
    expect(customElements.get('eczema-guide')).to.equal(undefined);
    const page = await fixture<HTMLElement>(html`
      <div>
        <eczema-guide>
          <script type="application/json">
            {"facts": {"facts": [{"id": "a", "title": "From the guide"}]}}
          </script>
          <jak-facts></jak-facts>
        </eczema-guide>
        <jak-facts id="outside" facts="Outside"></jak-facts>
      </div>
    `);
    const inside = page.querySelector<JakFacts>('eczema-guide jak-facts')!;
    const outside = page.querySelector<JakFacts>('#outside')!;
    inside.saved = ['a'];
    await inside.updateComplete;
    const pageStore = inside.guide.guide!.store;
    expect(pageStore).to.equal(outside.guide.guide!.store);

    await import('./eczema-guide.js');
    await waitUntil(() => inside.source === 'guide');
    await inside.updateComplete;
    expect(visibleText(inside)).to.include('From the guide');
    expect(inside.guide.guide!.store).not.to.equal(pageStore);
    expect(itemsOf(inside.guide.guide!.store.state, 'saved')).to.deep.equal([
      {id: 'a', text: 'From the guide'},
    ]);
    expect(itemsOf(pageStore.state, 'saved')).to.deep.equal([]);
  });
});
