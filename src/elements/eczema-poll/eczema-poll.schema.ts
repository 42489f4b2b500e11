import * as v from '../../shared/content/validators.js';
import {
  commonEntries,
  item,
  list,
  optionalText,
  references,
  richText,
} from '../../shared/content/schema.js';
import {closingTime} from './poll-results.js';

const whole = (least: number) =>
  v.pipe(
    v.number(),
    v.check(
      number => Number.isSafeInteger(number) && number >= least,
      `expected a whole number from ${least} on`
    )
  );

const counts = v.record(v.string(), whole(0));

const closes = v.pipe(
  v.string(),
  v.check(date => closingTime(date) > 0, 'expected a date such as 2026-12-31')
);

/** The JSON of `<eczema-poll>`. */
export const schema = v.pipe(
  v.object({
    ...commonEntries,
    id: optionalText,
    question: richText,
    options: v.pipe(
      list(item('label', {label: richText, more: optionalText}), ({label}) => label),
      v.check(({length}) => length > 1, 'expected two options or more')
    ),
    counts: v.optional(counts),
    counted: optionalText,
    closes: v.optional(closes),
    maxChoices: v.optional(whole(1), 1),
    minVotes: v.optional(whole(1), 10),
  }),
  references(({options, counts = {}}, refer) => {
    const ids = options.map(({id}) => id);
    for (const name of Object.keys(counts)) refer(name, ids, 'counts', name);
  })
);

/** A server's response: the state of the poll, after a ballot the new one. */
export const resultsSchema = v.pipe(
  v.object({
    counts: v.optional(counts),
    total: v.optional(whole(0)),
    closed: v.optional(v.boolean()),
    /** `closed` if the counts are withheld until then. */
    results: v.optional(v.string()),
  }),
  v.check(({counts, results}) => !!counts || results === 'closed', 'expected counts')
);

/** A reader's vote; `pending` tells how far it got, and is absent if a script set the vote. */
export const voteSchema = v.object({
  choices: v.array(v.string()),
  ballot: v.optional(v.string()),
  pending: v.optional(v.boolean()),
});

export type PollContent = v.InferOutput<typeof schema>;
export type Results = v.InferOutput<typeof resultsSchema>;
export type Vote = v.InferOutput<typeof voteSchema>;
