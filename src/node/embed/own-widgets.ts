import {tagOf} from '../../elements/all.js';
import {primary} from '../../shared/language/language.js';
import {ownAttribute} from '../../shared/page/placeholders.js';
import {Refusal} from '../refusal.js';
import {readSections} from '../bundle/own-content.js';

/** A widget as the command names it: a tag, followed by attributes as in a link's fragment. */
export interface Widget {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reads `jak-facts&layout=list`. */
export function readWidget(given: string): Widget {
  const {guide: tag, ...others} = Object.fromEntries(new URLSearchParams(`guide=${given}`));
  const isRefused = (name: string) =>
    name === 'src' || name.startsWith('data-') || ownAttribute(`data-${name}`) !== name;
  const refused = Object.keys(others).find(isRefused);
  if (refused)
    throw new Refusal(
      `${given}: ${refused} can't be an attribute here. ${refused === 'src' ? 'Fix: give the file with --content.' : ''}`
    );
  return {tag, attributes: others};
}

/** A publisher's content by tag and language. */
export type OwnContent = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** Reads files with content, of a guide or of one element. Throws a `Refusal` for what an element would refuse. */
export async function readOwn(files: readonly string[]): Promise<OwnContent> {
  const own = new Map<string, Map<string, unknown>>();
  for (const file of files)
    for (const section of await readSections(file)) {
      const {name, given, isGuide, mergedContent, lang} = section;
      const tag = tagOf[name as keyof typeof tagOf];
      const content = isGuide ? given : mergedContent;
      own.set(tag, (own.get(tag) ?? new Map<string, unknown>()).set(primary(lang), content));
    }
  return own;
}

/** The content of a tag in a language, or in another one rather than none: built-in text must not replace it. */
export function contentIn(own: OwnContent, tag: string, language: string): unknown {
  const byLanguage = own.get(tag);
  return byLanguage?.get(language) ?? [...(byLanguage?.values() ?? [])][0];
}
