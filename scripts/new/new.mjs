import {argv} from 'node:process';
import {newElement} from './new-element.mjs';

const [tag] = argv.slice(2);
if (!tag) throw new Error('Usage: npm run new -- tag-name');
const {made, changed} = newElement('.', tag);
console.log(`Made:\n${made.map(path => `  ${path}`).join('\n')}
Changed:\n${changed.map(path => `  ${path}`).join('\n')}
Now: npm test -- ${tag} --engine chromium, then npm run docs for its table of fields.`);
