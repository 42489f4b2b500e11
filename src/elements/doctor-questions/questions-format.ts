import builtIn from '../../content/en/questions.json';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {itemsAs, readGroups} from '../../shared/content/html-content.js';
import {questions as words} from '../../strings/en.js';
import {schema, type QuestionsContent} from './doctor-questions.schema.js';

/** The content format of `<doctor-questions>`. */
export const format: ContentFormat<QuestionsContent, 'questions'> = {
  schema,
  section: 'questions',
  builtIn,
  words,
  attributes: {questions: 'list'},
  fromHtml: (html, host) =>
    itemsAs('questions', ({title: _, whole, ...rest}) => ({...rest, text: whole}))({
      ...html,
      ...readGroups(host, html),
    }),
};
