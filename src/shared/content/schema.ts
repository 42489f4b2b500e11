import * as v from './validators.js';
import {paragraphsOf, plainText} from './inline-markup.js';
import {namesNothing} from './nearest-name.js';
import {isShown, RichText, type AnyText} from './rich-text.js';
import {withIds} from './slug.js';

/** Text that must be there. */
export const text = v.pipe(v.string(), v.regex(/\S/, 'expected text, found none'));

/** A field that may be left out. */
export const optionalText = v.optional(v.string());

const anyText = v.custom<AnyText>(given => typeof given === 'string' || given instanceof RichText);

/** Words that must be there, from JSON or from HTML. */
export const richText = v.pipe(
  anyText,
  v.check(
    words => (words instanceof RichText ? words.nodes : [words]).some(isShown),
    'expected text, found none'
  )
);

/** Words that may be left out, from JSON or from HTML. */
export const optionalRichText = v.optional(anyText);

type Path = (string | number)[];

/** Refuses what `find` reports, each time with a message and the path of the field. */
export function refuse<Value>(
  find: (value: Value, report: (message: string, ...path: Path) => void) => void
) {
  return v.rawCheck<Value>(({dataset, addIssue}) => {
    if (!dataset.typed) return;
    find(dataset.value, (message, ...keys) => {
      // Only the keys of a path are read.
      const path = keys.map(key => ({key})) as unknown as [v.UnknownPathItem];
      addIssue({message, path});
    });
  });
}

type Refer = (name: string, known: readonly string[], ...path: Path) => void;

/** Refuses names that refer to nothing; `refersTo` reports each name with the known ones and its path. */
export function references<Value>(refersTo: (value: Value, refer: Refer) => void) {
  return refuse<Value>((value, report) =>
    refersTo(value, (name, known, ...path) => {
      if (!known.includes(name)) report(namesNothing(name, known), ...path);
    })
  );
}

/** Ids of entries in `sources`. */
export const sourceIds = v.optional(v.array(v.string()));

type Plain = {id?: string | undefined};

/** An item with these fields, and an id. Named, because the declaration that TypeScript would infer has errors. */
type ItemSchema<Entries extends v.ObjectEntries> = v.GenericSchema<
  unknown,
  v.InferOutput<v.ObjectSchema<Entries, undefined>> & Plain
>;

/**
 * An item of a list; if only its text matters, a plain string means `{[plain]: string}`. The metadata is for the JSON
 * Schema that the build writes.
 */
export function item<Entries extends v.ObjectEntries>(
  plain: string,
  entries: Entries
): ItemSchema<Entries> {
  return v.pipe(
    v.any(),
    v.transform((given: unknown) => (typeof given === 'string' ? {[plain]: given} : given)),
    v.object({id: v.optional(text), ...entries}),
    v.metadata({plain})
  );
}

interface Titled {
  readonly title?: AnyText | undefined;
  readonly text?: AnyText | undefined;
}

/** An item that has a title, a text or both. */
export function titled<Item extends Titled>(schema: v.GenericSchema<unknown, Item>) {
  return v.pipe(
    schema,
    v.check(({title, text}) => Boolean(title ?? text), 'expected a title or text'),
    v.transform(given => withParagraphs(given))
  );
}

// Words in paragraphs are the text, even if they were given as the title.
function withParagraphs<Item extends Titled>(item: Item): Item {
  const {title, text} = item;
  if (text || typeof title !== 'string' || paragraphsOf(title).length < 2) return item;
  return {...item, title: undefined, text: title};
}

/** A list that gives every item an id: its own, else one made from the text. */
export function list<Item extends Plain, Schema extends v.GenericSchema<unknown, Item>>(
  schema: Schema,
  textOf: (item: v.InferOutput<Schema>) => AnyText
) {
  return v.pipe(
    v.array(schema),
    refuse((items, report) => {
      const seen = new Set<string>();
      items.forEach(({id}: Plain, index: number) => {
        if (id === undefined) return;
        if (seen.has(id)) report(`"${id}" is given twice`, index, 'id');
        seen.add(id);
      });
    }),
    v.transform(items =>
      withIds<v.InferOutput<Schema> & Plain>(items, item => plainText(textOf(item)))
    )
  );
}

const source = v.object({
  id: text,
  title: text,
  publisher: optionalText,
  url: optionalText,
  edition: optionalText,
  retrieved: optionalText,
  access: v.optional(v.picklist(['live', 'stored copy'])),
  checked: optionalText,
});

const reviewer = v.object({
  name: text,
  credentials: optionalText,
  role: optionalText,
  conflicts: optionalText,
  licence: optionalText,
});

/**
 * The fields that every element's JSON may have. Dates are ISO days, `2026-11-23`; the edition of a source may
 * be a month or words as well.
 */
export const commonEntries = {
  $schema: optionalText,
  title: optionalRichText,
  intro: optionalRichText,
  lang: optionalText,
  license: optionalText,
  sources: v.optional(list(source, ({title}) => title)),
  review: v.optional(
    v.object({
      reviewer: optionalText,
      credentials: optionalText,
      reviewers: v.optional(v.array(reviewer)),
      date: optionalText,
      nextReview: optionalText,
      // Written by `eczema-guide review sign`: the hash of the text, and of each claim by its path.
      text: optionalText,
      claims: v.optional(v.record(v.string(), v.string())),
    })
  ),
  updated: optionalText,
  funding: optionalText,
  sponsor: optionalText,
  strings: v.optional(v.record(v.string(), v.string())),
  // For `eczema-guide check`; a mistake in it must never keep the words from readers.
  check: v.optional(v.any()),
};

/** The fields that every element's content may have. */
export type CommonContent = v.InferOutput<v.ObjectSchema<typeof commonEntries, undefined>>;

/** A document or page that supports a claim. */
export type Source = NonNullable<CommonContent['sources']>[number];
