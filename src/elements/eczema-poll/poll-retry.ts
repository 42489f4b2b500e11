const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;

/**
 * Milliseconds to wait before another attempt, the first of which is number 0. It doubles up to a
 * minute; `random` (0 to 1) spreads readers, so that a server that is up again isn't overrun.
 */
export function backOff(attempt: number, random: number): number {
  return Math.min(second * 2 ** attempt, minute) * (0.5 + random / 2);
}

/**
 * Milliseconds between two readings of the results, 20 seconds at least: caches keep results for 15, and results from
 * before a vote would look as if the vote were lost. 0 if they aren't refreshed.
 */
export function refreshTime(seconds = 0): number {
  return seconds > 0 ? Math.min(Math.max(seconds, 20) * second, day) : 0;
}

/**
 * Milliseconds that a `Retry-After` header asks for, in seconds or as an HTTP date; `undefined` if it asks for none. At
 * most a day: browsers treat longer times as zero.
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  const wait = /^\d+$/.test(header ?? '')
    ? Number(header) * second
    : Date.parse(header ?? '') - now;
  return wait > 0 ? Math.min(wait, day) : undefined;
}
