import {markdownTable} from '../scripts/docs/markdown-table.mjs';
import {median} from './setting.mjs';

const whole = number => number.toFixed(0);
const short = number => number.toFixed(number < 10 ? 1 : 0);

/** The columns: heading, key in a row, format, and whether it is a time, which is also shown as a ratio. */
const columns = [
  ['kB', 'kB', short],
  ['Requests', 'requests', whole],
  ['First words', 'first', whole, true],
  ['All drawn', 'drawn', whole, true],
  ['Longest task', 'longest', whole, true],
  ['Blocking', 'blocking', whole],
  ['Shift', 'shift', shift => shift.toFixed(2)],
  ['Nodes', 'nodes', whole],
  ['Heap, kB', 'heap', whole],
  ['Vote to frame', 'vote', whole],
];

/** A median; for times also the ratios to the first row of the same turn, their median and range. */
function cell([, key, write, isTimed], {rows}, first) {
  const values = rows.map(row => row[key]);
  if (values.some(value => value === undefined)) return '–';
  const middle = write(median(values));
  if (!isTimed || rows === first.rows) return middle;
  const ratios = values.map((value, turn) => value / first.rows[turn][key]).filter(isFinite);
  if (!ratios.length) return middle;
  const range = [Math.min(...ratios), Math.max(...ratios)].map(each => each.toFixed(2)).join('–');
  return `${middle} (${median(ratios).toFixed(2)}, ${range})`;
}

/** The measurements of pages as a Markdown table; ratios are to the first row of each page. */
export function pageTable(taken) {
  const rows = taken.map(each => {
    const first = taken.find(({page}) => page === each.page);
    const name = each === first ? `**${each.page}**, ${each.way}` : each.way;
    return [name, ...columns.map(column => cell(column, each, first))];
  });
  const turns = taken[0].rows.length;
  const day = new Date().toISOString().slice(0, 10);
  const table = markdownTable(['', ...columns.map(([title]) => title)], rows);
  return `Medians of ${turns} turns, ${day}; times in ms, in brackets the ratio to the first row of the page and its range.\n\n${table}`;
}
