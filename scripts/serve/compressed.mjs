import {constants, createBrotliCompress, createGzip} from 'node:zlib';

const textTypes = /^(text\/|image\/svg|application\/(javascript|json))/;

const encoders = {
  // The best quality takes seconds for a script that is served once.
  br: () => createBrotliCompress({params: {[constants.BROTLI_PARAM_QUALITY]: 5}}),
  gzip: () => createGzip(),
};

/** Compresses text files, as web servers do, for browsers that accept it. */
export async function compressed(context, next) {
  await next();
  const {body, type} = context;
  if (!body || !textTypes.test(type)) return;
  context.vary('Accept-Encoding');
  // One by one: browsers name gzip first, but don't mean it as a preference.
  const encoding = Object.keys(encoders).find(each => context.acceptsEncodings(each));
  if (!encoding) return;
  const encoder = encoders[encoding]();
  context.body = encoder;
  context.type = type;
  context.set('Content-Encoding', encoding);
  context.remove('Content-Length');
  if (typeof body === 'string') encoder.end(body);
  else body.on('error', error => encoder.destroy(error)).pipe(encoder);
}
