import {tagOf, tags as allTags} from '../../elements/all.js';
import {isQuestionnaire} from '../../elements/self-check/self-check.schema.js';
import {nearestName} from '../../shared/content/nearest-name.js';
import {isRecord} from '../../shared/is-record.js';
import {Refusal} from '../refusal.js';
import {glossaryWords, withGlossary, withTermsOf} from './glossary-words.js';
import {
  contentNames,
  joinParts,
  neededTags,
  sectionOfFile,
  type BundledContent,
  type Parts,
} from './join-parts.js';
import {readOwnContent} from './own-content.js';
import {readBuiltIn, readParts} from './package-files.js';

/** What a script is made of, beside its elements. */
export interface BundleOptions {
  /** The languages beside English. */
  readonly lang: readonly string[];
  /** Files with content in place of the built-in one. */
  readonly content: readonly string[];
  /** Whether it reads FHIR forms that come with the page; it does for those that it has as content. */
  readonly forms?: boolean;
}

/** A script, and the content given for it that nothing in it shows. */
export interface Bundle {
  readonly code: string;
  readonly unused: readonly string[];
}

/** Throws a `Refusal` that names what was meant. */
export function checkNames(given: readonly string[], known: readonly string[], kind: string): void {
  for (const name of given) {
    if (known.includes(name)) continue;
    const meant = nearestName(name, known);
    throw new Refusal(
      `there is no ${kind} ${name}. ${meant ? `Did you mean ${meant}?` : `There are ${known.join(', ')}.`}`
    );
  }
}

async function builtInContents(names: readonly string[]): Promise<BundledContent[]> {
  const read = await Promise.all(
    names.map(async name => ({name, content: await readBuiltIn(name)}))
  );
  return read.flatMap(({name, content}) => (content ? [{name, content}] : []));
}

/** The content of elements in all languages; a publisher's own comes before the built-in one. */
async function contentsOf(
  parts: Parts,
  tags: readonly string[],
  languages: readonly string[],
  own: readonly BundledContent[]
): Promise<BundledContent[]> {
  const english = contentNames(parts, tags);
  const others = languages.flatMap(code => english.map(name => name.replace(/^en/, code)));
  const names = [...english, ...others];
  const ownNames = own.map(({name}) => name);
  const builtIn = await builtInContents(names.filter(name => !ownNames.includes(name)));
  return [...own.filter(({name}) => names.includes(name)), ...builtIn];
}

const sectionsOf = (tags: readonly string[]) =>
  Object.entries(tagOf).flatMap(([section, tag]) => (tags.includes(tag) ? [section] : []));

/** True for a FHIR form, and for a guide's file with one. */
export const bringsForm = (content: unknown): boolean =>
  isRecord(content) && (isQuestionnaire(content) || isQuestionnaire(content.selfCheck));

/** Makes one script of elements, their content and the glossary's words that it marks. */
export async function bundle(given: readonly string[], options: BundleOptions): Promise<Bundle> {
  checkNames(given, allTags, 'element');
  const parts = await readParts();
  const languages = [...new Set(options.lang)].filter(code => code !== 'en');
  checkNames(languages, parts.languages, 'language');
  const files = options.content.map(file => readOwnContent(file, languages));
  const own = (await Promise.all(files)).flat();
  const asked = neededTags(parts, given);
  if (options.forms && !asked.includes(tagOf.selfCheck))
    throw new Refusal('--forms is for self-check. Fix: name self-check too, or leave --forms out.');
  const shown = await contentsOf(parts, asked, languages, own);
  const tags = withGlossary(asked, shown);
  const words = glossaryWords(shown);
  const isWhole = asked.includes(tagOf.terms);
  const all = await contentsOf(parts, tags, languages, own);
  const contents = all.map(each =>
    isWhole || sectionOfFile(each.name) !== 'terms' ? each : withTermsOf(each, words)
  );
  const used = contents.map(({name}) => name);
  const forms = !!options.forms || contents.some(({content}) => bringsForm(content));
  return {
    code: joinParts(parts, {tags, contents, languages, sections: sectionsOf(tags), forms}),
    unused: own.map(({name}) => name).filter(name => !used.includes(name)),
  };
}
