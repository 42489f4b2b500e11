import type {GuideContent} from '../../guide/guide-context.js';
import {hasSection, sectionOf} from './guide-file.js';
import {languagePack, type LanguagePack} from '../language/language.js';

/** The source of an element's content if it was given none: its section, and the built-in content. */
interface Place {
  readonly section: string;
  readonly builtIn: unknown;
}

/** True if the guide gives an element its content, or will. */
export function guideGives({section}: Place, guide: GuideContent | undefined): boolean {
  return guide !== undefined && (guide.status !== 'ready' || hasSection(guide.sections, section));
}

/** The content built into the script, in its language if it exists in that, else in English. */
export function builtInContent({section, builtIn}: Place, language: string): unknown {
  const {words, content: translated}: Partial<LanguagePack> = languagePack(language) ?? {};
  // The title of a section without a file of content is among the words.
  const {title} = (words?.[section as 'summary'] ?? {}) as {title?: string};
  const content = translated?.[section] ?? (title ? {title} : builtIn);
  // In a script it is packed until an element needs it.
  return typeof content === 'function' ? (content as () => unknown)() : content;
}

/** What an element without content of its own draws, unchecked; `undefined` while its guide has none. */
export function inheritedContent(
  place: Place,
  guide: GuideContent | undefined,
  language: string
): unknown {
  if (!guideGives(place, guide)) return builtInContent(place, language);
  return guide?.status === 'ready' ? sectionOf(guide.sections, place.section) : undefined;
}
