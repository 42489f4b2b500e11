import {mkdirSync, writeFileSync} from 'node:fs';
import {docsPages} from './docs-pages.mjs';
import {elementPages} from './element-pages.mjs';
import {waysPages} from './ways-pages.mjs';

// Needs a build: the pages of the elements show its manifest.
const folders = {docs: docsPages(), elements: elementPages(), ways: waysPages()};

for (const [folder, pages] of Object.entries(folders)) {
  mkdirSync(`demo/${folder}`, {recursive: true});
  for (const [file, html] of pages) writeFileSync(`demo/${folder}/${file}`, html);
}
