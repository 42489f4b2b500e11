import {tagOf} from '../../elements/all.js';
import {isQuestionnaire} from '../../elements/self-check/self-check.schema.js';
import {isRecord} from '../../shared/is-record.js';
import {glossaryWords, withGlossary, withTermsOf} from './glossary-words.js';
import {
  contentNames,
  joinParts,
  neededTags,
  sectionOfFile,
  type BundledContent,
  type Parts,
} from './join-parts.js';

// The snippet builder runs this file and those that it imports in its page: they use nothing of Node.

/** Where the pieces of the script and the built-in content are read. */
export interface BundleSource {
  readonly parts: Parts;
  /** Built-in content by its language and file, such as `es/facts`; nothing where there is none. */
  readBuiltIn(name: string): Promise<Readonly<Record<string, unknown>> | undefined>;
}

/** What a script is made of. */
export interface BundleOrder {
  readonly tags: readonly string[];
  /** The languages beside English. */
  readonly languages: readonly string[];
  /** A publisher's content, in place of the built-in one. */
  readonly own: readonly BundledContent[];
  /** Whether it reads FHIR forms that come with the page; it does for those that it has as content. */
  readonly forms?: boolean;
}

/** A script, and the content given for it that nothing in it shows. */
export interface Bundle {
  readonly code: string;
  readonly unused: readonly string[];
}

async function builtInContents(
  {readBuiltIn}: BundleSource,
  names: readonly string[]
): Promise<BundledContent[]> {
  const read = await Promise.all(
    names.map(async name => ({name, content: await readBuiltIn(name)}))
  );
  return read.flatMap(({name, content}) => (content ? [{name, content}] : []));
}

/** The content of elements in all languages; a publisher's own comes before the built-in one. */
async function contentsOf(
  source: BundleSource,
  tags: readonly string[],
  {languages, own}: BundleOrder
): Promise<BundledContent[]> {
  const english = contentNames(source.parts, tags);
  const others = languages.flatMap(code => english.map(name => name.replace(/^en/, code)));
  const names = [...english, ...others];
  const ownNames = own.map(({name}) => name);
  const builtIn = await builtInContents(
    source,
    names.filter(name => !ownNames.includes(name))
  );
  return [...own.filter(({name}) => names.includes(name)), ...builtIn];
}

const sectionsOf = (tags: readonly string[]) =>
  Object.entries(tagOf).flatMap(([section, tag]) => (tags.includes(tag) ? [section] : []));

/** True for a FHIR form, and for a guide's file with one. */
export const bringsForm = (content: unknown): boolean =>
  isRecord(content) && (isQuestionnaire(content) || isQuestionnaire(content.selfCheck));

/** Makes one script of elements, their content and the glossary's words that it marks. */
export async function makeBundle(source: BundleSource, order: BundleOrder): Promise<Bundle> {
  const {parts} = source;
  const {languages, own} = order;
  const asked = neededTags(parts, order.tags);
  const shown = await contentsOf(source, asked, order);
  const tags = withGlossary(asked, shown);
  const words = glossaryWords(shown);
  const isWhole = asked.includes(tagOf.terms);
  const all = await contentsOf(source, tags, order);
  const contents = all.map(each =>
    isWhole || sectionOfFile(each.name) !== 'terms' ? each : withTermsOf(each, words)
  );
  const used = contents.map(({name}) => name);
  const forms = !!order.forms || contents.some(({content}) => bringsForm(content));
  return {
    code: joinParts(parts, {tags, contents, languages, sections: sectionsOf(tags), forms}),
    unused: own.map(({name}) => name).filter(name => !used.includes(name)),
  };
}
