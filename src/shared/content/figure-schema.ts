import * as v from './validators.js';
import {optionalText, refuse, text} from './schema.js';

/** The field for numbers that people can see: how many of 10 or of 100 people, group by group. */
export const figure = v.optional(
  v.pipe(
    v.object({
      of: v.picklist([10, 100]),
      items: v.array(
        v.object({
          label: text,
          count: v.number(),
          kind: v.optional(v.picklist(['benefit', 'harm'])),
        })
      ),
      time: optionalText,
      note: optionalText,
      source: optionalText,
    }),
    refuse(({of, items}, report) =>
      items.forEach(({count}, index) => {
        if (!Number.isInteger(count) || count < 0 || count > of)
          report(`expected a whole number from 0 to ${of}`, 'items', index, 'count');
      })
    )
  )
);

export type Figure = NonNullable<v.InferOutput<typeof figure>>;
