import builtIn from '../../content/en/questions.json';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {readGroups} from '../../shared/content/html-content.js';
import {questions as words} from '../../strings/en.js';
import {schema, type QuestionsContent} from './doctor-questions.schema.js';

/** The content format of `<doctor-questions>`. */
export const format: ContentFormat<QuestionsContent, 'questions'> = {
  schema,
  section: 'questions',
  builtIn,
  words,
  attributes: {questions: 'list'},
  fromHtml: (html, host) => {
    const {items, ...rest} = {...html, ...readGroups(host, html)};
    const questions = items.map(({id, group, whole}) => ({id, group, text: whole}));
    return {...rest, questions};
  },
};
