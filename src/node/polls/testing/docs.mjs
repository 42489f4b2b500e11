import {readFileSync} from 'node:fs';

/** The text of docs/polls.md. */
export const docs = readFileSync(new URL('../../../../docs/polls.md', import.meta.url), 'utf8');

/** The code block of docs/polls.md that contains a text. */
export function documented(language, text) {
  const blocks = [...docs.matchAll(/```(\w+)\n(.*?)```/gs)];
  return blocks.find(([, name, code]) => name === language && code.includes(text))[2];
}
