/**
 * How many letters must be added, removed, changed or swapped to turn one word into another; infinite beyond `most`.
 */
function distance(one: string, other: string, most: number): number {
  if (most < 0) return Infinity;
  if (!one || !other) return one.length + other.length;
  const [rest, otherRest] = [one.slice(1), other.slice(1)];
  if (one[0] === other[0]) return distance(rest, otherRest, most);
  const swapped = one[0] === other[1] && one[1] === other[0];
  const ways = [
    [rest, other],
    [one, otherRest],
    [rest, otherRest],
    ...(swapped ? [[one.slice(2), other.slice(2)]] : []),
  ];
  return 1 + Math.min(...ways.map(([left, right]) => distance(left, right, most - 1)));
}

/** The known name that a misspelt one probably means, if one is near: at most a third of its letters are wrong. */
export function nearestName(given: string, names: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let most = Math.min(2, Math.floor(given.length / 3));
  for (const name of names) {
    const wrong = distance(given.toLowerCase(), name.toLowerCase(), most);
    if (wrong <= most) [nearest, most] = [name, wrong - 1];
  }
  return nearest;
}

/** The known name that a misspelt or incomplete one probably means: `jak-facts` for `facts`. */
export function meantName(given: string, names: readonly string[]): string | undefined {
  const words = given.split(/[^\p{L}\p{N}]+|(?=\p{Lu})/u);
  const meant = [given, ...words].map(each => nearestName(each, names));
  return meant.find(each => each !== undefined);
}

/** The message about an unknown name: it suggests the nearest known one, else all of them. */
export function namesNothing(name: string, known: readonly string[]): string {
  const meant = meantName(name, known);
  const expected = meant === undefined ? `one of ${known.join(', ') || 'none'}` : `"${meant}"`;
  return `"${name}" names nothing here, expected ${expected}`;
}
