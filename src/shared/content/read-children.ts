import type {ContentFormat} from './content-format.js';
import {hasWords, holdsAllWords, readHtml} from './html-content.js';
import {jsonChild, jsonText} from './json-source.js';
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
  const json = jsonChild(host)?.textContent ?? jsonText(host);
  if (json !== undefined) return {source: 'child', raw: json};
  const written = format.fromHtml && (format.readHtml ?? readHtml)(host);
  const raw = written && format.fromHtml(written, host);
  if (raw && (showsChildren || holdsAllWords(raw, host))) return {source: 'html', raw};
  if (showsChildren || !hasWords(host)) return undefined;
  return {
    unread: raw
      ? 'expected a list, found other content beside it'
      : 'expected a list, or JSON in <script type="application/json">',
  };
}
