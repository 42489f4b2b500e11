import {makeBundle, type BundleSource} from '../../src/node/bundle/make-bundle.js';
import {fieldsOf, type BundledContent, type Parts} from '../../src/node/bundle/join-parts.js';
import {widgetOf} from './catalog.js';
import {fetchJson} from './fetch-json.js';
import type {Json} from './json.js';
import {translated} from './languages.js';
import type {State} from './state.js';

/** A script with only the chosen widgets and their own words. */
export interface OwnScript {
  readonly code: string;
  /** Its SRI hash; absent where the browser can't compute it, as on pages without HTTPS. */
  readonly integrity: string | undefined;
  /** Its size with gzip, in bytes. */
  readonly bytes: number;
}

/** Own words that a script can contain: those of widgets with built-in words, which they replace. */
function bundledContents(
  {language}: State,
  contents: ReadonlyMap<string, Json>
): readonly BundledContent[] {
  return [...contents].flatMap(([tag, content]) => {
    const {builtIn} = widgetOf(tag);
    return builtIn ? [{name: `${language}/${builtIn}`, content: fieldsOf(content), own: true}] : [];
  });
}

async function integrityOf(code: string): Promise<string | undefined> {
  if (!isSecureContext) return undefined;
  const hash = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(code));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

async function gzippedBytes(code: string): Promise<number> {
  const stream = new Blob([code]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(stream).arrayBuffer()).byteLength;
}

const readBuiltIn: BundleSource['readBuiltIn'] = async name => {
  const [language] = name.split('/');
  if (!translated.has(language)) return undefined;
  return (await fetchJson(`content/${name}.json`)) as Record<string, unknown>;
};

/** Makes the script in the page, as `eczema-guide bundle` makes it. Throws if its parts can't be loaded. */
export async function makeOwnScript(
  state: State,
  contents: ReadonlyMap<string, Json>
): Promise<OwnScript> {
  const {language, widgets} = state;
  const parts = (await fetchJson('parts.json')) as Parts;
  const {code} = await makeBundle(
    {parts, readBuiltIn},
    {
      tags: widgets.map(({tag}) => tag),
      languages: language === 'en' ? [] : [language],
      own: bundledContents(state, contents),
    }
  );
  return {code, integrity: await integrityOf(code), bytes: await gzippedBytes(code)};
}
