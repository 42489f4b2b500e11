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

// The snippet builder runs this file and its imports in its page: they use no API of Node.

/** Reads the pieces of the script and the built-in content. */
export interface BundleSource {
  readonly parts: Parts;
  /** Built-in content by its language and file, such as `es/facts`; `undefined` if there is none. */
  readBuiltIn(name: string): Promise<Readonly<Record<string, unknown>> | undefined>;
}

/** What a script must contain. */
export interface BundleRequest {
  readonly tags: readonly string[];
  /** The languages other than English. */
  readonly languages: readonly string[];
  /** A publisher's content, which replaces the built-in content. */
  readonly own: readonly BundledContent[];
  /** Whether it reads FHIR forms on the page; a script whose content is a form always does. */
  readonly forms?: boolean;
}

/** A script, and the names of given content that none of its elements shows. */
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

/** The content of elements in all languages; a publisher's own replaces the built-in one. */
async function contentsOf(
  source: BundleSource,
  tags: readonly string[],
  {languages, own}: BundleRequest
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
export const includesForm = (content: unknown): boolean =>
  isRecord(content) && (isQuestionnaire(content) || isQuestionnaire(content.selfCheck));

/** Makes one script of elements, their content and the glossary terms that the content marks. */
export async function makeBundle(source: BundleSource, request: BundleRequest): Promise<Bundle> {
  const {parts} = source;
  const {languages, own} = request;
  const asked = neededTags(parts, request.tags);
  const shown = await contentsOf(source, asked, request);
  const tags = withGlossary(asked, shown);
  const words = glossaryWords(shown);
  const isWhole = asked.includes(tagOf.terms);
  const all = await contentsOf(source, tags, request);
  const contents = all.map(each =>
    isWhole || sectionOfFile(each.name) !== 'terms' ? each : withTermsOf(each, words)
  );
  const used = contents.map(({name}) => name);
  const forms = !!request.forms || contents.some(({content}) => includesForm(content));
  return {
    code: joinParts(parts, {tags, contents, languages, sections: sectionsOf(tags), forms}),
    unused: own.map(({name}) => name).filter(name => !used.includes(name)),
  };
}
