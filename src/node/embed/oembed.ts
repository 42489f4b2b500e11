import {escape} from '../html/escape.js';

/** The width and height of a frame before it sends its own height. */
export const frameSize = {width: 600, height: 500} as const;

/** The code that puts a page into a frame. */
export function frameCode(address: string, title: string): string {
  return `<iframe src="${escape(address)}" title="${escape(title)}" width="100%" height="${frameSize.height}" style="border:0" loading="lazy"></iframe>`;
}

/** The answer for systems that ask what an address looks like embedded (https://oembed.com). */
export function oembedAnswer(address: string, title: string): string {
  const {width, height} = frameSize;
  // WordPress shows the quote until the frame has sent its height, and where scripts are off.
  const quote = `<blockquote><a href="${escape(address)}">${escape(title)}</a></blockquote>`;
  const frame = `<iframe src="${escape(address)}" title="${escape(title)}" width="${width}" height="${height}" frameborder="0"></iframe>`;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: new URL(address).host,
    provider_url: new URL(address).origin,
    html: quote + frame,
    width,
    height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
