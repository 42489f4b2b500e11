import {itemText} from '../../shared/content/rich-text.js';
import {itemsOf, type EntryItem, type GuideState} from '../../guide/guide-state.js';

/** A part of the sheet; its key is that of its title among the element's words. */
export interface SheetSection {
  readonly key: 'picked' | 'answers' | 'flagged' | 'saved';
  readonly items: readonly EntryItem[];
}

const keys = ['picked', 'answers', 'flagged', 'saved'] as const;

/** The sheet for the visit: what readers chose, in the order of a visit, and nothing else. Empty parts are left out. */
export function sheetOf(state: GuideState): SheetSection[] {
  return keys.map(key => ({key, items: itemsOf(state, key)})).filter(({items}) => items.length);
}

/** The label of an entry where space is short. */
export const labelOf = ({label, text}: EntryItem) => label ?? text;

/** The sheet as plain text, for the clipboard and for a file. */
export function sheetText(
  sections: readonly SheetSection[],
  say: (key: SheetSection['key']) => string
): string {
  return sections
    .map(({key, items}) => {
      const lines = items.map(({text, detail}, place) => {
        const bullet = key === 'picked' ? `${place + 1}.` : '-';
        return itemText(bullet, detail ? `${text}\n${detail}` : text);
      });
      return [say(key), ...lines].join('\n');
    })
    .join('\n\n');
}

// The space of the sheet's parts on paper at each step, in millimetres and characters per line, a little more than
// measured in wide fonts. Letter's height without margins, a clinic's name, heading, lines for names, and foot is 182 mm.
const room = 182;
const steps = [
  {letters: 26, line: 5.5, row: 21, wide: 40, small: 4.8, part: 11, agreed: 22},
  {letters: 26, line: 5.5, row: 21, wide: 40, small: 4.8, part: 11, agreed: 0},
  {letters: 40, line: 5, row: 17, wide: 43, small: 4.5, part: 10.5, agreed: 0},
  {letters: 52, line: 4.5, row: 13, wide: 47, small: 4.2, part: 8.5, agreed: 0},
] as const;

type Step = (typeof steps)[number];

// Letters of Chinese, Japanese and Korean are twice as wide.
const linesIn = (line: string, letters: number) =>
  Math.ceil((line.length + (line.match(/[\u1100-\ud7ff\uf900-\uffee]/g)?.length ?? 0)) / letters);

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

const linesOf = (text: string, letters: number) =>
  sum(text.split('\n').map(line => Math.max(1, linesIn(line, letters))));

function heightOf(sheet: readonly SheetSection[], step: Step): number {
  const itemsIn = (key: SheetSection['key']) =>
    sheet.find(section => section.key === key)?.items ?? [];
  const rows = (texts: readonly string[]) =>
    texts.length && step.part + sum(texts.map(text => linesOf(text, step.wide) * step.small + 2));
  const questions = itemsIn('picked').map(({text}, place) =>
    place < 3
      ? Math.max(step.row, linesOf(text, step.letters) * step.line + 4)
      : Math.max(step.row / 2, linesOf(text, step.letters * 1.25) * step.small + 4)
  );
  const blanks = Math.max(0, 3 - questions.length) * step.row;
  const answers = itemsIn('answers').map(item => `${labelOf(item)} ${item.detail ?? ''}`);
  const [flagged, saved] = [itemsIn('flagged').map(labelOf), itemsIn('saved').map(labelOf)];
  return (
    step.part +
    sum(questions) +
    blanks +
    rows(answers) / (answers.length > 1 ? 1.8 : 1) +
    Math.max(rows(flagged), rows(saved)) +
    step.agreed
  );
}

/** The first form of the sheet that fits one page of A4 and Letter, from 0 (all of it) to 4 (long words end early). */
export function fitOf(sheet: readonly SheetSection[]): number {
  const fit = steps.findIndex(step => heightOf(sheet, step) <= room);
  return fit < 0 ? steps.length : fit;
}
