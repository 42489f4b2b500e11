/** How many letters must be added, left out, changed or swapped to make one word of another; `most + 1` beyond that. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let last: number[] = [];
  let row = Array.from({length: other.length + 1}, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
      if (i > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        next[j] = Math.min(next[j], last[j - 2] + 1);
    }
    last = row;
    row = next;
  }
  return row[other.length];
}

/** The name that somebody meant who misspelt it, if one is near: at most a third of its letters are wrong. */
export function nearestName(given: string, names: Iterable<string>): string | undefined {
  const word = given.toLowerCase();
  let nearest: string | undefined;
  let least = Math.min(2, Math.floor(given.length / 3)) + 1;
  for (const name of names) {
    const wrong = distance(word, name.toLowerCase(), 2);
    if (wrong < least) [nearest, least] = [name, wrong];
  }
  return nearest;
}
