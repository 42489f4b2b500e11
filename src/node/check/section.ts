import {sectionNames, tagOf} from '../../elements/all.js';
import {termFinder} from '../../elements/glossary-term/find-term.js';
import '../../elements/self-check/fhir-forms.js';
import {isQuestionnaire} from '../../elements/self-check/self-check.schema.js';
import '../../index.es.js';
import {sectionOf} from '../../shared/content/guide-file.js';
import {isRecord} from '../../shared/is-record.js';
import {languagePack, primary} from '../../shared/language/language.js';
import {formats, guideTag, type Format} from './elements.js';
import {asText, itemsOf, type Fields, type Item} from './text/fields.js';
import type {Settings} from './settings.js';
import {medicineNames} from './text/medicine-names.js';
import {readSentences} from './text/readability.js';
import {sentencesOf, textsOf, type TextAt} from './text/texts.js';

/** Where a section belongs: its file, its page and its other versions. */
export interface SectionContext {
  /** The guide's file that it is a part of. */
  readonly guide?: Fields;
  /** The language of the page around it. */
  readonly pageLang?: string;
  /** True if the boxed warning is drawn elsewhere on the page. */
  readonly warned?: boolean;
  /** The same section as it was published before, and in the language that it was translated from. */
  readonly earlier?: unknown;
  readonly original?: unknown;
}

const isTerm = (given: unknown): given is {term: string} =>
  isRecord(given) && typeof given.term === 'string';

/** The content of one element, as a rule sees it: a whole file, a part of a guide's file, or a piece of a page. */
export class Section {
  readonly format: Format;
  /** The section's own fields; empty if the content isn't even an object. */
  readonly content: Fields;
  private cachedTexts: readonly TextAt[] | undefined;
  private cachedSentences: readonly TextAt[] | undefined;
  private cachedFinder: ((word: string) => object | undefined) | undefined;

  constructor(
    readonly tag: string,
    readonly given: unknown,
    readonly settings: Settings,
    readonly context: SectionContext = {}
  ) {
    this.format = formats[tag];
    this.content = this.isGuide ? withoutSections(given) : asFields(given);
  }

  /** Its name in a guide's file: `facts`. */
  get name(): string {
    return this.format.section;
  }

  get isGuide(): boolean {
    return this.tag === guideTag;
  }

  /** True for a FHIR form. Its words belong to a study and aren't for an editor to change. */
  get isFhirForm(): boolean {
    return isQuestionnaire(this.given);
  }

  /** The path of this section in its file. */
  get path(): string {
    return this.context.guide ? this.name : '';
  }

  /** The content that the element receives: its own fields, and those that the guide's file sets for all. */
  get mergedContent(): unknown {
    return this.context.guide ? sectionOf(this.context.guide, this.name) : this.given;
  }

  /** All fields of the file, the parts of a guide included. */
  get fields(): Fields {
    return asFields(this.given);
  }

  /** The primary subtag of its language; English by default. */
  get lang(): string {
    const {guide, pageLang} = this.context;
    const given = [this.content.lang, guide?.lang, pageLang].map(asText).find(Boolean);
    return primary(given ?? 'en');
  }

  /** The sources that its items may name: its own, else those of the guide's file. */
  get sources(): Item[] {
    return itemsOf(asFields(this.mergedContent), 'sources');
  }

  /** The same section as it was published before. */
  get earlier(): unknown {
    return this.ownPart(this.context.earlier);
  }

  /** The same section in the language that it was translated from. */
  get original(): unknown {
    return this.ownPart(this.context.original);
  }

  /** True for a word that the glossary explains. */
  glossaryHas(word: string): boolean {
    this.cachedFinder ??= termFinder(this.terms);
    return Boolean(this.cachedFinder(word));
  }

  /** The terms that the glossary explains: those of this file and the built-in ones. */
  private get terms(): readonly {term: string}[] {
    const {builtIn} = formats[tagOf.terms];
    const places = [this.context.guide?.terms, this.fields.terms, this.fields];
    const built = this.lang === 'en' ? builtIn : languagePack(this.lang)?.content.terms;
    return [...places, built].flatMap(given =>
      isRecord(given) && Array.isArray(given.terms) ? given.terms.filter(isTerm) : []
    );
  }

  /** Names and terms that are left out when the text is graded: nobody can shorten them, or the glossary explains them. */
  get excludedTerms(): string[] {
    const {names} = this.settings;
    return [...medicineNames, ...names, ...this.terms.map(({term}) => term)];
  }

  /** All texts that a reader may see. */
  get texts(): readonly TextAt[] {
    return (this.cachedTexts ??= this.isFhirForm ? [] : textsOf(this.content));
  }

  /** Their sentences. */
  get sentences(): readonly TextAt[] {
    return (this.cachedSentences ??= sentencesOf(this.texts, this.lang));
  }

  /** Those sentences that people read as such: no labels, no titles of sources. */
  get readSentences(): readonly TextAt[] {
    return readSentences(this.sentences);
  }

  private ownPart(given: unknown): unknown {
    return this.isGuide && given !== undefined ? withoutSections(given) : given;
  }
}

function asFields(given: unknown): Fields {
  if (Array.isArray(given)) return {points: given};
  return isRecord(given) ? given : {};
}

function withoutSections(given: unknown): Fields {
  const parts: readonly string[] = sectionNames.filter(name => name !== 'review');
  return Object.fromEntries(
    Object.entries(asFields(given)).filter(([name]) => !parts.includes(name))
  );
}

/** The sections of a guide's file; those that are switched off with `false` have no words. */
export function partsOf(guide: Section): Section[] {
  return sectionNames
    .filter(name => name !== 'review' && name in guide.fields && guide.fields[name] !== false)
    .map(
      name =>
        new Section(tagOf[name], guide.fields[name], guide.settings, {
          ...guide.context,
          guide: guide.fields,
          earlier: isRecord(guide.context.earlier) ? guide.context.earlier[name] : undefined,
          original: isRecord(guide.context.original) ? guide.context.original[name] : undefined,
        })
    );
}
