import {wordsFor} from './field-words.js';

/** Turns a widget's message about its content (`options[1].label: expected text`) into the words of the form. */
export function readableProblem(message: string): string {
  const [, path, complaint] = /^([\w.[\]]+): (.*)$/s.exec(message) ?? [];
  if (path === undefined || complaint === undefined) return message;
  const names = path.split('.').map(part => {
    const [, key = part, index] = /^(\w+)\[(\d+)\]$/.exec(part) ?? [];
    const {label, one} = wordsFor(key);
    return index === undefined ? label : `${one} ${Number(index) + 1}`;
  });
  return `${names.join(', ')}: ${complaint}`;
}
