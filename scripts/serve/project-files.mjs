import {resolve} from 'node:path';
import serve from 'koa-static';
import {hostilePages, policyOf} from './hostile-pages.mjs';

const root = resolve(import.meta.dirname, '../..');
const files = serve(root);

/** Serves demo/ and dist/ byte by byte, the gallery of hostile hosts, and demo/strict-csp/ with its policy. */
export async function projectFiles(context, next) {
  if (!/^\/(demo|dist)\//.test(context.path)) return next();
  if (context.path.includes('/strict-csp/'))
    context.set('Content-Security-Policy', policyOf('strict-policy'));
  return hostilePages(context, () => files(context, next));
}
