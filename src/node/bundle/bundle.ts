import {tagOf, tags as allTags} from '../../elements/all.js';
import {nearestName} from '../../shared/content/nearest-name.js';
import {Refusal} from '../refusal.js';
import {neededTags} from './join-parts.js';
import {makeBundle, type Bundle} from './make-bundle.js';
import {readOwnContent} from './own-content.js';
import {readBuiltIn, readParts} from './package-files.js';

/** What goes into a script besides its elements. */
export interface BundleOptions {
  /** The languages other than English. */
  readonly lang: readonly string[];
  /** Files whose content replaces the built-in content. */
  readonly content: readonly string[];
  /** Whether it reads FHIR forms on the page; a script whose content is a form always does. */
  readonly forms?: boolean;
}

/** Throws a `Refusal` for an unknown name; the message suggests the nearest known one. */
export function checkNames(given: readonly string[], known: readonly string[], kind: string): void {
  for (const name of given) {
    if (known.includes(name)) continue;
    const meant = nearestName(name, known);
    throw new Refusal(
      `there is no ${kind} ${name}. ${meant ? `Did you mean ${meant}?` : `There are ${known.join(', ')}.`}`
    );
  }
}

/** Makes one script of elements and files. Throws a `Refusal` for unknown names and content that no element accepts. */
export async function bundle(tags: readonly string[], options: BundleOptions): Promise<Bundle> {
  checkNames(tags, allTags, 'element');
  const parts = await readParts();
  const languages = [...new Set(options.lang)].filter(code => code !== 'en');
  checkNames(languages, parts.languages, 'language');
  const files = options.content.map(file => readOwnContent(file, languages));
  const own = (await Promise.all(files)).flat();
  if (options.forms && !neededTags(parts, tags).includes(tagOf.selfCheck))
    throw new Refusal('--forms is for self-check. Fix: name self-check too, or leave --forms out.');
  return makeBundle({parts, readBuiltIn}, {tags, languages, own, forms: options.forms});
}
