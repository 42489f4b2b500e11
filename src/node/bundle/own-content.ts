import {sectionNames} from '../../elements/all.js';
import {primary} from '../../shared/language/language.js';
import {isRecord} from '../../shared/is-record.js';
import {checkText, type Checked, type Problem} from '../check/check.js';
import {readText} from '../check/read/read-file.js';
import {Refusal} from '../refusal.js';
import {fieldsOf, type BundledContent} from './join-parts.js';

// The rules whose problems make an element refuse content. Whether the words are good is left to `eczema-guide check`.
const refused = ['file', 'json', 'field-twice', 'element', 'schema'];

function formatProblem(file: string, {path, line, column, message, fix}: Problem): string {
  return `${file}:${line}:${column}: ${path ? `${path}: ` : ''}${message}. Fix: ${fix}`;
}

/** The file of a section's built-in content: `self-check`. */
export const fileOfSection = (section: string) =>
  section.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

// Each section becomes content of its own; the guide itself must still know which of them are switched off.
function withoutParts(guide: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isPart = (name: string) =>
    (sectionNames as readonly string[]).includes(name) && name !== 'review';
  return Object.fromEntries(
    Object.entries(guide).filter(([name, value]) => !isPart(name) || value === false)
  );
}

function contentOf(
  section: Checked['sections'][number],
  languages: readonly string[]
): BundledContent {
  const {name, given, mergedContent, isGuide, lang} = section;
  const language = languages.includes(primary(lang)) ? primary(lang) : 'en';
  const own = isGuide && isRecord(given) ? withoutParts(given) : mergedContent;
  return {name: `${language}/${fileOfSection(name)}`, content: fieldsOf(own), own: true};
}

/** Checks a publisher's file, a guide's or one element's. Throws a `Refusal` for what an element would refuse. */
export async function readSections(file: string): Promise<Checked['sections']> {
  const read = await readText(file);
  if (!('text' in read)) throw new Refusal(`${file}: ${read.message}. Fix: ${read.fix}`);
  if (/^\s*</.test(read.text)) throw new Refusal(`${file}: is a page. Fix: give a JSON file.`);
  const {report, sections} = checkText(read.text, {file});
  const errors = report.problems.filter(({rule}) => refused.includes(rule));
  if (errors.length) throw new Refusal(errors.map(each => formatProblem(file, each)).join('\n'));
  return sections;
}

/** Reads a publisher's file for a script with these languages. */
export async function readOwnContent(
  file: string,
  languages: readonly string[]
): Promise<BundledContent[]> {
  const sections = await readSections(file);
  return sections.map(section => contentOf(section, languages));
}
