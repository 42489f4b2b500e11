import {readFile, writeFile} from 'node:fs/promises';
import {documents, updatedDocument} from './documents.mjs';

/** Writes what the documents say of schemas and rules, and names those that this changed. */
for (const file of documents) {
  const text = await readFile(file, 'utf8');
  const updated = await updatedDocument(file, text);
  if (updated === text) continue;
  await writeFile(file, updated);
  console.log(`Changed: ${file}`);
}
