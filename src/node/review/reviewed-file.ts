import {isRecord} from '../../shared/is-record.js';
import {primary} from '../../shared/language/language.js';
import {formats} from '../check/elements.js';
import {readFragment} from '../check/read/fragment.js';
import {readText} from '../check/read/read-file.js';
import type {Fields} from '../check/text/fields.js';
import {Refusal} from '../refusal.js';

/** A JSON file whose words somebody reviews. */
export interface ReviewedFile {
  readonly file: string;
  readonly text: string;
  readonly content: Fields;
  /** Its section in a guide's file; `guide` for a whole one. */
  readonly section: string;
  readonly lang: string;
}

/** Reads a file to be reviewed. */
export async function readReviewed(file: string): Promise<ReviewedFile> {
  if (/\.x?html?$/i.test(file))
    throw new Refusal(`${file}: a page can't be reviewed as a file. Name the JSON with its words.`);
  const read = await readText(file);
  if (!('text' in read)) throw new Refusal(`${file}: ${read.message}. ${read.fix}`);
  const piece = readFragment(read.text, undefined, file);
  if ('rule' in piece) throw new Refusal(`${file}: ${piece.message}. ${piece.fix}`);
  const {content, tag} = piece;
  if (!isRecord(content)) throw new Refusal(`${file}: expected an object with named fields.`);
  const lang = primary(typeof content.lang === 'string' ? content.lang : 'en');
  return {file, text: read.text, content, section: formats[tag].section, lang};
}
