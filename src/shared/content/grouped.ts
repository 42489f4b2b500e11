import * as v from 'valibot';
import type {AnyText} from './rich-text.js';
import {item, list, richText} from './schema.js';

/** The field for the groups that items name. */
export const groupsField = v.optional(list(item('title', {title: richText}), ({title}) => title));

type Groups = v.InferOutput<typeof groupsField>;

/** Items that stand together; those whose group nobody named have no title. */
export interface Group<Item> {
  readonly title?: AnyText;
  readonly items: readonly Item[];
}

/** Puts items in the order of their groups; those in none come last, and empty groups are left out. */
export function grouped<Item extends {readonly group?: string | undefined}>(
  items: readonly Item[],
  groups: Groups = []
): Group<Item>[] {
  const known = new Set<string | undefined>(groups.map(({id}) => id));
  const named = groups.map(({id, title}) => ({
    title,
    items: items.filter(({group}) => group === id),
  }));
  const others = {items: items.filter(({group}) => !known.has(group))};
  return [...named, others].filter(group => group.items.length);
}
