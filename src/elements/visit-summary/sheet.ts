import {itemsOf, type EntryItem, type GuideState, type Question} from '../../guide/guide-state.js';
import {withQuestion, type Questions} from '../../shared/reader/question-list.js';

/** A part of the sheet; its key is that of its title among the element's words. */
export interface SheetSection {
  readonly key: 'first' | 'more' | 'answers' | 'answersAsks' | 'flagged' | 'flaggedAsks' | 'saved';
  readonly items: readonly EntryItem[];
}

// Visits are short: three questions are what a doctor answers well in one.
const firstCount = 3;

// The ids of these questions are those of other widgets.
function asksOf(state: GuideState, kind: 'answers' | 'flagged'): Question[] {
  const asks = [...state.values()].flatMap(entry => (entry.kind === kind ? entry.asks : []) ?? []);
  return asks.map(({text}) => ({text}));
}

/** The sheet for the visit: what readers entered, in the order of a visit. Empty parts are left out. */
export function sheetOf(state: GuideState): SheetSection[] {
  const picked = itemsOf(state, 'picked');
  const answered = asksOf(state, 'answers').reduce<Questions>(withQuestion, picked);
  const all = asksOf(state, 'flagged').reduce(withQuestion, answered);
  const sections: SheetSection[] = [
    {key: 'first', items: picked.slice(0, firstCount)},
    {key: 'more', items: picked.slice(firstCount)},
    {key: 'answers', items: itemsOf(state, 'answers')},
    {key: 'answersAsks', items: answered.slice(picked.length)},
    {key: 'flagged', items: itemsOf(state, 'flagged')},
    {key: 'flaggedAsks', items: all.slice(answered.length)},
    {key: 'saved', items: itemsOf(state, 'saved')},
  ];
  return sections.filter(({items}) => items.length);
}

/** The sheet as plain text, for the clipboard and for a file. */
export function sheetText(
  sections: readonly SheetSection[],
  say: (key: SheetSection['key']) => string
): string {
  return sections
    .map(({key, items}) => {
      const lines = items.map(({text, detail}, place) => {
        const bullet = key === 'first' ? `${place + 1}.` : '-';
        return `${bullet} ${text}${detail ? `\n  ${detail}` : ''}`;
      });
      return [say(key), ...lines].join('\n');
    })
    .join('\n\n');
}
