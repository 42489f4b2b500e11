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

/** The paths of its files. */
export const paths = Object.entries(files).flatMap(([language, contents]) =>
  Object.keys(contents).map(name => join(root, language, `${name}.json`))
);

/** The settings that `npm run check-content` uses. */
export const settings = JSON.parse(
  readFileSync(join(import.meta.dirname, 'settings.json'), 'utf8')
);
