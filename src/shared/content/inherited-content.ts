import type {GuideContent} from '../../guide/guide-context.js';
import {hasSection, sectionOf} from './guide-file.js';
import {languagePack, type LanguagePack} from '../language/language.js';

/** Where an element's content stands when it was given none: its section, and what is built in. */
interface Place {
  readonly section: string;
  readonly builtIn: unknown;
}

/** True where it is the guide that gives an element its content, or that will. */
export function guideGives({section}: Place, guide: GuideContent | undefined): boolean {
  return guide !== undefined && (guide.status !== 'ready' || hasSection(guide.sections, section));
}

/** The content built into the script, in a language of which there is some, else in English. */
export function builtInContent({section, builtIn}: Place, language: string): unknown {
  const {words, content: translated}: Partial<LanguagePack> = languagePack(language) ?? {};
  // A section without a file of content has its title among the words.
  const {title} = (words?.[section as 'summary'] ?? {}) as {title?: string};
  const content = translated?.[section] ?? (title ? {title} : builtIn);
  // A script has it packed, until an element needs it.
  return typeof content === 'function' ? (content as () => unknown)() : content;
}

/** What an element without content of its own draws, unchecked; nothing while its guide has none. */
export function inheritedContent(
  place: Place,
  guide: GuideContent | undefined,
  language: string
): unknown {
  if (!guideGives(place, guide)) return builtInContent(place, language);
  return guide?.status === 'ready' ? sectionOf(guide.sections, place.section) : undefined;
}
