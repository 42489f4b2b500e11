import {execFileSync} from 'node:child_process';
import {argv, execPath, exit} from 'node:process';
import {newElement} from './new-element.mjs';

function make(tag) {
  try {
    if (!tag) throw new Error('Name the tag: npm run new -- skin-diary');
    return newElement('.', tag);
  } catch ({message}) {
    console.error(message);
    return exit(1);
  }
}

const [tag] = argv.slice(2);
const {made, changed} = make(tag);
// With a long tag, some lines get too long.
const prettier = 'node_modules/prettier/bin/prettier.cjs';
execFileSync(execPath, [prettier, '--write', '--log-level', 'warn', ...made, ...changed]);
console.log(`Made:\n${made.map(path => `  ${path}`).join('\n')}
Changed:\n${changed.map(path => `  ${path}`).join('\n')}
Now: npm test -- ${tag} --engine chromium, then npm run docs for its table of fields.
Still yours: its tile in demo/index.html and its picture in demo/images/thumbs.svg.`);
