import {readFile, writeFile} from 'node:fs/promises';
import {documents, updatedDocument} from './documents.mjs';

// Needs a build. Writes what the documents say of schemas and rules.
for (const file of documents)
  await writeFile(file, await updatedDocument(file, await readFile(file, 'utf8')));
