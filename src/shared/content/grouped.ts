import * as v from './validators.js';
import {plainText} from './inline-markup.js';
import type {AnyText} from './rich-text.js';
import {item, list, references, richText} from './schema.js';

/** The field for the groups that items name. */
export const groupsField = v.optional(list(item('title', {title: richText}), ({title}) => title));

type Groups = v.InferOutput<typeof groupsField>;

interface InGroup {
  readonly group?: string | undefined;
}

type Grouped<Field extends string> = {readonly groups?: Groups} & {
  readonly [field in Field]: readonly InGroup[];
};

/** Refuses items whose group is none of `groups`, by its id or its title. */
export function inGroups<Field extends string, Content extends Grouped<Field>>(field: Field) {
  return references<Content>(({[field]: items, groups = []}, refer) => {
    const names = groups.flatMap(each => [plainText(each.id), plainText(each.title)]);
    items.forEach(({group}, index) => {
      if (group) refer(plainText(group), names, field, index, 'group');
    });
  });
}

/** Items of one group; those without a group have no title. */
export interface Group<Item> {
  readonly id?: string;
  readonly title?: AnyText;
  readonly items: readonly Item[];
}

/** Puts items in the order of their groups; those in none come last, and empty groups are left out. */
export function grouped<Item extends InGroup>(
  items: readonly Item[],
  groups: Groups = []
): Group<Item>[] {
  const titles = groups.map(({title}) => plainText(title));
  const groupOf = ({group = ''}: Item) =>
    groups.find(({id}) => group === id) ?? groups[titles.indexOf(plainText(group))];
  const named = groups.map(each => ({
    ...each,
    items: items.filter(item => groupOf(item) === each),
  }));
  const others = {items: items.filter(item => !groupOf(item))};
  return [...named, others].filter(group => group.items.length);
}
