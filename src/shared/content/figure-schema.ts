import * as v from './validators.js';
import {optionalText, text} from './schema.js';

const countPath = (input: unknown, index: number) =>
  ['items', index, 'count'].map(key => ({
    type: 'unknown',
    origin: 'value',
    input,
    key,
    value: input,
  })) as [v.UnknownPathItem];

/** The field for numbers that people can see: how many of 10 or of 100 people, group by group. */
export const figure = v.optional(
  v.pipe(
    v.object({
      of: v.picklist([10, 100]),
      items: v.array(v.object({label: text, count: v.number()})),
      note: optionalText,
      source: optionalText,
    }),
    v.rawCheck(({dataset, addIssue}) => {
      if (!dataset.typed) return;
      const {of, items} = dataset.value;
      items.forEach(({count}, index) => {
        if (Number.isInteger(count) && count >= 0 && count <= of) return;
        addIssue({
          message: `expected a whole number from 0 to ${of}`,
          path: countPath(count, index),
        });
      });
    })
  )
);

export type Figure = NonNullable<v.InferOutput<typeof figure>>;
