import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, dirname, join} from 'node:path';
import {problemOf, type Checked, type CheckField} from './check.js';
import type {Problem} from './report/problem.js';
import {pageRules} from './rules/pages.js';

/** The path of a script in this version of the package; `undefined` if it isn't built. */
function ownFile(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(`eczema-guide/dist/${name}`);
  } catch {
    return undefined;
  }
}

/** The file of a page's script: the one beside the page, else that of this version. */
function fileOf(page: string, src: string): string | undefined {
  const [path] = src.split(/[?#]/);
  const beside = join(dirname(page), path);
  if (!src.includes('//') && existsSync(beside)) return beside;
  // A version in the address names a file that doesn't change, whatever this version is.
  return /@\d|\d+\.\d+/.test(path) ? undefined : ownFile(basename(path));
}

const hashOf = (bytes: Uint8Array, algorithm: string) =>
  createHash(algorithm).update(bytes).digest('base64');

/** Whether a browser runs a file under an `integrity` attribute; only hashes of the strongest algorithm count. */
function isAllowed(bytes: Uint8Array, integrity: string): boolean {
  const hashes = integrity
    .trim()
    .split(/\s+/)
    .map(each => each.split('-', 2));
  const strongest = ['sha512', 'sha384', 'sha256'].find(name =>
    hashes.some(([own]) => own === name)
  );
  return (
    !strongest ||
    hashes.some(([own, hash]) => own === strongest && hash === hashOf(bytes, strongest))
  );
}

/** A problem for each script of ours whose hash isn't that of its file: browsers refuse it. */
export function integrityProblems({report, pinned}: Checked, config?: CheckField): Problem[] {
  if (config?.off?.[pageRules.integrity.id]) return [];
  return pinned.flatMap(({src, integrity, position}) => {
    const file = fileOf(report.file, src);
    if (!file || !existsSync(file) || isAllowed(readFileSync(file), integrity)) return [];
    const finding = {
      path: '',
      message: `the hash in \`integrity\` is not that of ${basename(file)}, so browsers refuse the script`,
      fix: `Delete integrity if a release or an optimizer may change the file; else write sha384-${hashOf(readFileSync(file), 'sha384')}.`,
    };
    return problemOf(pageRules.integrity, finding, '', position);
  });
}
