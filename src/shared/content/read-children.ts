import type {ContentFormat} from './content-format.js';
import {holdsAllWords, isWritten, readHtml} from './html-content.js';
import {jsonScripts, jsonText} from './json-source.js';
import type {CommonContent} from './schema.js';
import type * as en from '../../strings/en.js';

/** Content that was given in some way, not checked yet; `child` is JSON text. */
export interface Given {
  readonly source: string;
  readonly raw: unknown;
}

type Readers = Pick<ContentFormat<CommonContent, keyof typeof en>, 'readHtml' | 'fromHtml'>;

/** What a publisher wrote inside an element: content, or words that can't be read as content. */
export function readChildren(
  host: Element,
  format: Readers,
  showsChildren: boolean
): Given | {readonly unread: string} | undefined {
  const scripts = jsonScripts(host).map(({textContent}) => textContent);
  // A content system may have cut one in two; where there are several, they are no JSON together.
  const json = scripts.length ? scripts.join('') : jsonText(host);
  if (json !== undefined) return {source: 'child', raw: json};
  const written = format.fromHtml && (format.readHtml ?? readHtml)(host);
  const raw = written && format.fromHtml(written, host);
  if (raw && (showsChildren || holdsAllWords(raw, host))) return {source: 'html', raw};
  if (showsChildren || !isWritten(host)) return undefined;
  return {
    unread: raw
      ? 'expected a list, found other content beside it'
      : 'expected a list, or JSON in <script type="application/json">',
  };
}
