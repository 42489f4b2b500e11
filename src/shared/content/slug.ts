/** Makes an id from a sentence, in any script: `How fast does it work?` becomes `how-fast-does-it-work`. */
export function slug(text: string): string {
  // A letter with an accent is one character or two: the ids of both spellings are the same.
  const words = text
    .normalize()
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['item'];
  // By characters: an address can't contain half of a surrogate pair.
  return /^.{1,60}/u.exec(words.join('-'))![0];
}

/** Gives every item without an id one made from its text; equal texts get a number. */
export function withIds<T extends {id?: string | undefined}>(
  items: readonly T[],
  textOf: (item: T) => string
): (T & {id: string})[] {
  const taken = new Set(items.map(item => item.id));
  const next = new Map<string, number>();
  return items.map(item => {
    if (item.id !== undefined) return item as T & {id: string};
    const base = slug(textOf(item));
    let id = base;
    let number = next.get(base) ?? 1;
    while (taken.has(id)) id = `${base}-${++number}`;
    next.set(base, number);
    taken.add(id);
    return {...item, id};
  });
}
