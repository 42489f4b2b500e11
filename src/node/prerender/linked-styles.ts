import {dirname, relative, resolve, sep} from 'node:path';
import type {StyleTag} from './element-renderer.js';

/** Links the style sheet of each tag from the page that is written, and collects the sheets to write. */
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
