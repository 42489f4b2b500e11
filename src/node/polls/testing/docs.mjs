import {readFileSync} from 'node:fs';

/** What docs/polls.md says. */
export const docs = readFileSync(new URL('../../../../docs/polls.md', import.meta.url), 'utf8');

/** The block of code of docs/polls.md that has a text. */
export function documented(language, text) {
  const blocks = [...docs.matchAll(/```(\w+)\n(.*?)```/gs)];
  return blocks.find(([, name, code]) => name === language && code.includes(text))[2];
}
