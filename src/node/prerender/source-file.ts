import {fileURLToPath, pathToFileURL} from 'node:url';
import type {Document} from 'domhandler';
import {getElementsByTagName} from 'domutils';

interface Places {
  readonly file: string;
  readonly root: string;
}

function resolved(address: string, from: URL, root: string): URL {
  // Without a scheme, an address that begins with // names a host, and one with / starts at the site's root.
  if (address.startsWith('//')) return new URL(`https:${address}`);
  return address.startsWith('/') && from.protocol === 'file:'
    ? new URL(`.${address}`, pathToFileURL(`${root}/`))
    : new URL(address, from);
}

/** The file of an address in a page, resolved against `<base>`; `undefined` if only a browser can fetch it. */
export function fileOf(src: string, page: Document, {file, root}: Places): string | undefined {
  const bases = getElementsByTagName('base', page.children).map(({attribs}) => attribs.href);
  const base = resolved(bases.find(Boolean) ?? '', pathToFileURL(file), root);
  const url = resolved(src, base, root);
  // A page may ask for a version of a file; on disk there is only one.
  return url.protocol === 'file:' ? fileURLToPath(new URL(url.pathname, url)) : undefined;
}
