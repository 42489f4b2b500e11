import builtIn from '../../content/en/poll.json';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {poll as words} from '../../strings/en.js';
import {schema, type PollContent} from './eczema-poll.schema.js';

/** The content format of a poll. */
export const format: ContentFormat<PollContent, 'poll'> = {
  schema,
  section: 'poll',
  builtIn,
  words,
  attributes: {question: 'text', options: 'choices'},
  overrides: {'poll-id': 'text', closes: 'text', 'max-choices': 'number', 'min-votes': 'number'},
  fromHtml: ({title, intro, items}) => ({
    ...(intro && title && {title}),
    question: intro ?? title,
    options: items.map(({id, whole}) => ({id, label: whole})),
  }),
};
