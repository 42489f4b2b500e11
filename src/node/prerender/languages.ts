import type {Document} from 'domhandler';
import {getElementsByTagName} from 'domutils';

const packs: Readonly<Record<string, () => Promise<unknown>>> = {
  ar: () => import('../../index.ar.js'),
  de: () => import('../../index.de.js'),
  es: () => import('../../index.es.js'),
  fr: () => import('../../index.fr.js'),
};

/**
 * Adds the languages whose scripts a page loads, and those in `more`. No others: what is drawn in a language that
 * the page's script doesn't include would turn into English once the script runs.
 */
export async function addLanguages(page: Document, more: readonly string[]): Promise<void> {
  const sources = getElementsByTagName('script', page.children).map(({attribs}) => attribs.src);
  const loaded = sources.map(src => /eczema-guide\.(\w+)\.js/.exec(src ?? '')?.[1] ?? '');
  for (const code of [...loaded, ...more]) await packs[code]?.();
}
