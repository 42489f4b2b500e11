import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import * as en from '../../strings/en.js';
import {
  directionOf,
  fill,
  formatDay,
  isVariety,
  languagePack,
  nearestWith,
  pluralForm,
  primary,
  unwatchLanguage,
  watchLanguage,
} from './language.js';

type WordList = Readonly<Partial<Record<string, string>>>;

/** An element with words: the content that it draws has their language, and the words that the publisher replaced. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly drawn:
    {readonly lang?: string | undefined; readonly strings?: WordList | undefined} | undefined;
}

/** An element's own words in English, and their name in the language packs. */
interface OwnWords {
  readonly section: keyof typeof en;
  readonly words: WordList;
}

const langNear = (element: Element) => nearestWith('lang', element)?.getAttribute('lang') ?? '';

/** Finds an element's words in its language, and follows the page's `lang` and `dir`. */
export class WordsController implements ReactiveController {
  constructor(
    private readonly host: Host,
    private readonly own: OwnWords,
    private readonly languageChanged: () => void
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer) watchLanguage(this.languageChanged);
  }

  hostDisconnected(): void {
    unwatchLanguage(this.languageChanged);
  }

  /** The nearest `lang` on the page; empty if there is none. */
  get pageLanguage(): string {
    return langNear(this.host);
  }

  /** The language to set on what is drawn: the content's own, or the page's if that is a regional variety of it. */
  get drawnLanguage(): string | undefined {
    const {lang} = this.host.drawn ?? {};
    return lang && isVariety(this.pageLanguage, lang) ? this.pageLanguage : lang;
  }

  /** The language of the words: that of what is drawn, else the page's. */
  get language(): string {
    return this.drawnLanguage ?? this.pageLanguage;
  }

  /** The direction to set on what is drawn; `undefined` if the page's own is right. */
  get direction(): 'ltr' | 'rtl' | undefined {
    const {host, language} = this;
    if (!language || host.hasAttribute('dir')) return undefined;
    const page = primary(this.pageLanguage);
    const said = nearestWith('dir', host);
    // It is right for words in the language of the element that sets it.
    const isRight =
      said && primary(langNear(said)) === page && (!page || page === primary(language));
    return isRight ? undefined : directionOf(language);
  }

  /** The words of a key, with values in place of `{names}`. */
  say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return fill(this.find(key) ?? key, values);
  }

  /** The words after a number, in the plural form of the language. */
  sayCount(
    key: string,
    count: number,
    values: Readonly<Record<string, string | number>> = {}
  ): string {
    const words =
      this.find(`${key}.${pluralForm(count, this.language)}`) ?? this.find(`${key}.other`);
    return fill(words ?? key, {count, ...values});
  }

  /** An ISO day in the usual format of the language. */
  day(isoDay: string): string {
    return formatDay(isoDay, this.language);
  }

  private find(key: string): string | undefined {
    const {section, words} = this.own;
    const pack: Readonly<Record<string, WordList>> | undefined = languagePack(this.language)?.words;
    const lists = [
      this.host.drawn?.strings,
      pack?.[section],
      pack?.common,
      words,
      en.common as WordList,
    ];
    // The key may be a publisher's own word, also the name of an inherited property.
    return lists.find(list => list && Object.hasOwn(list, key))?.[key];
  }
}
