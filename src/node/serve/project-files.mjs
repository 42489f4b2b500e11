import {resolve} from 'node:path';
import serve from 'koa-static';
import {hostilePages} from './hostile-pages.mjs';

const root = resolve(import.meta.dirname, '../../..');
const files = serve(root);

/** Serves demo/ and dist/ byte by byte, and the gallery of hostile hosts. */
export async function projectFiles(context, next) {
  if (!/^\/(demo|dist)\//.test(context.path)) return next();
  return hostilePages(context, () => files(context, next));
}
