import {readFile, writeFile} from 'node:fs/promises';
import {documents, updatedDocument} from './documents.mjs';

/** Writes the generated parts of the documents, and names the documents that changed. */
for (const file of documents) {
  const text = await readFile(file, 'utf8');
  const updated = await updatedDocument(file, text);
  if (updated === text) continue;
  await writeFile(file, updated);
  console.log(`Changed: ${file}`);
}
