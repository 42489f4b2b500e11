import {dirname, relative, resolve, sep} from 'node:path';
import type {StyleTag} from './element-renderer.js';

/** Links a style sheet in a folder for each tag of the page that is written, and keeps the sheets to be written. */
export function linkedStyles(
  folder: string,
  output: string,
  sheets: Map<string, string>
): StyleTag {
  const path = relative(dirname(resolve(output)), resolve(folder))
    .split(sep)
    .join('/');
  return (tag, css) => {
    sheets.set(`${tag}.css`, css);
    return `<link rel="stylesheet" href="${encodeURI(path || '.')}/${tag}.css">`;
  };
}
