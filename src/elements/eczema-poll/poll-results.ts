import {isDay} from '../../shared/language/language.js';

/** The sum of numbers; 0 for none. */
export const sum = (numbers: readonly number[]) =>
  numbers.reduce((total, number) => total + number, 0);

/**
 * Whole percentages that sum to 100 by the method of the largest remainder; of equal remainders the first is rounded
 * up. All are 0 if nothing was counted.
 */
export function percentages(counts: readonly number[]): number[] {
  const total = sum(counts);
  const floors = counts.map(count => Math.floor((count * 100) / (total || 1)));
  const remainder = (index: number) => (counts[index] * 100) % total;
  const raised = [...counts.keys()]
    .sort((a, b) => remainder(b) - remainder(a))
    .slice(0, total && 100 - sum(floors));
  return floors.map((floor, index) => floor + Number(raised.includes(index)));
}

/**
 * When a poll closes, in milliseconds; a day without a time ends at midnight in the zone, by default in the local one.
 */
export function closingTime(closes: string, zone = ''): number {
  if (!isDay(closes.slice(0, 10))) return NaN;
  return Date.parse(closes.length > 10 ? closes : `${closes}T24:00${zone}`);
}
