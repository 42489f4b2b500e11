import {resolve} from 'node:path';
import serve from 'koa-static';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const root = resolve(import.meta.dirname, '../../..');
const files = serve(root);

/** Serves demo/ and dist/ byte by byte; pages under a `strict-csp` folder with a strict policy. */
export async function projectFiles(context, next) {
  if (!/^\/(demo|dist)\//.test(context.path)) return next();
  if (context.path.includes('/strict-csp/')) context.set('Content-Security-Policy', policy);
  return files(context, next);
}
