import type {Chosen} from './state.js';

/** Widgets that go together on a page. */
export interface StarterSet {
  readonly id: string;
  readonly name: string;
  /** What it is for, as one sentence. */
  readonly about: string;
  readonly tags: readonly string[];
}

/** Sets to start with. Links lead to one by its id: `builder.html#set=before-a-visit`. */
export const sets: readonly StarterSet[] = [
  {
    id: 'before-a-visit',
    name: 'Before a visit',
    about: 'Patients think it over, pick questions and print one sheet.',
    tags: ['self-check', 'jak-factors', 'doctor-questions', 'visit-summary'],
  },
  {
    id: 'explain-jak-inhibitors',
    name: 'Explain JAK inhibitors',
    about: 'How they work, nine facts, which ones there are, and the warning.',
    tags: ['jak-pathway', 'jak-facts', 'jak-medicines', 'boxed-warning'],
  },
  {
    id: 'whole-guide',
    name: 'Whole guide',
    about: 'One tag with all of it, for a page of its own.',
    tags: ['eczema-guide'],
  },
];

/** The widgets of a set; those that a publisher has already filled in stay as they are. */
export function widgetsOf({tags}: StarterSet, chosen: readonly Chosen[]): readonly Chosen[] {
  return tags.map(tag => chosen.find(each => each.tag === tag) ?? {tag, attributes: {}});
}

/** The set named by a page's fragment. */
export function setNamed(fragment: string): StarterSet | undefined {
  const [, id] = /^set=(.*)$/.exec(fragment) ?? [];
  return sets.find(set => set.id === id);
}
