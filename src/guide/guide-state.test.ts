import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  emptyState,
  itemsOf,
  suggestedQuestions,
  withEntry,
  withoutEntry,
  type GuideEntry,
} from './guide-state.js';
import {GuideStore} from './guide-store.js';

const saved = (...texts: string[]): GuideEntry => ({
  kind: 'saved',
  items: texts.map(text => ({text})),
});

describe('guide state', () => {
  const one = {};
  const two = {};

  it('replaces a widget’s entry and leaves the others', () => {
    const first = withEntry(withEntry(emptyState, one, saved('a')), two, saved('b'));
    const next = withEntry(first, one, saved('c', 'd'));
    expect(itemsOf(next, 'saved').map(({text}) => text)).to.deep.equal(['c', 'd', 'b']);
    expect(itemsOf(first, 'saved').map(({text}) => text)).to.deep.equal(['a', 'b']);
  });

  it('is the same again when what was entered is cleared', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), {minLength: 1}), texts => {
        const state = withEntry(emptyState, one, saved('a'));
        const back = withoutEntry(withEntry(state, two, saved(...texts)), two);
        expect([...back]).to.deep.equal([...state]);
      })
    );
  });

  it('has no entry for a widget in which nothing was entered', () => {
    expect(withEntry(withEntry(emptyState, one, saved('a')), one, saved()).size).to.equal(0);
    expect(withoutEntry(emptyState, one)).to.equal(emptyState);
  });

  it('suggests each question once', () => {
    const asks = [{id: 'x', text: 'Why?'}];
    const state = withEntry(withEntry(emptyState, one, {...saved('a'), asks}), two, {
      ...saved('b'),
      asks,
    });
    expect(suggestedQuestions(state)).to.deep.equal(asks);
  });
});

describe('GuideStore', () => {
  it('notifies its listeners of changes only', () => {
    const store = new GuideStore();
    const widget = {};
    let told = 0;
    const unsubscribe = store.subscribe(() => told++);
    store.put(widget, saved('a'));
    store.remove({});
    expect(told).to.equal(1);
    unsubscribe();
    store.remove(widget);
    expect(told).to.equal(1);
    expect(store.state.size).to.equal(0);
  });
});
