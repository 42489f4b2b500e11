import type * as v from './validators.js';
import type {HtmlContent} from './html-content.js';
import type {CommonContent} from './schema.js';
import type * as en from '../../strings/en.js';

/**
 * How the value of an attribute is read: as text, as a number, or as a list with `|` between its items. There are at
 * least two `choices`, so one with commas means several.
 */
export type AttributeKind = 'text' | 'number' | 'list' | 'choices';

/** How one kind of element reads its content. */
export interface ContentFormat<Content extends CommonContent, Section extends keyof typeof en> {
  readonly schema: v.GenericSchema<unknown, Content>;
  /** Fetches the code that content needs; `undefined` if everything is loaded. */
  readonly prepare?: (content: unknown) => Promise<void> | undefined;
  /** The name of its section in the file of a whole guide, and of its words in a language pack. */
  readonly section: Section;
  /** The English content that it shows without any other. */
  readonly builtIn: unknown;
  /** Its words in English. */
  readonly words: (typeof en)[Section];
  /** Attributes that are content: on their own, they are all of it. */
  readonly attributes?: Readonly<Record<string, AttributeKind>>;
  /** Attributes that set one field of whatever content there is. */
  readonly overrides?: Readonly<Record<string, AttributeKind>>;
  /** Reads the HTML children of this kind of element; else its lists are read. */
  readonly readHtml?: (host: Element) => HtmlContent | undefined;
  /** Problems of the element itself, whatever its content. */
  readonly problems?: (host: Element) => readonly string[];
  /** Makes content from a publisher's HTML children. */
  readonly fromHtml?: (html: HtmlContent, host: Element) => unknown;
}
