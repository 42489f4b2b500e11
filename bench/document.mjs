import {readFileSync, writeFileSync} from 'node:fs';
import prettier from 'prettier';

/** Writes measurements between `<!-- measured -->` and `<!-- /measured -->` in a document. */
export async function writeMeasured(file, measured) {
  const text = readFileSync(file, 'utf8').replace(
    /(<!-- measured -->).*?(<!-- \/measured -->)/s,
    (_, begin, end) => `${begin}\n\n${measured}\n\n${end}`
  );
  const options = {...(await prettier.resolveConfig(file)), parser: 'markdown'};
  writeFileSync(file, await prettier.format(text, options));
  console.log(`${measured}\n\nWritten into ${file}`);
}
