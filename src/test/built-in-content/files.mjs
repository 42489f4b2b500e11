import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';

const root = join(import.meta.dirname, '../../content');

function read(language) {
  const folder = join(root, language);
  return Object.fromEntries(
    readdirSync(folder).map(file => [
      basename(file, '.json'),
      JSON.parse(readFileSync(join(folder, file), 'utf8')),
    ])
  );
}

/** The built-in content by language and section. */
export const files = {en: read('en'), es: read('es')};
