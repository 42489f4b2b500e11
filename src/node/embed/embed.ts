import {join} from 'node:path';
import {tags as allTags} from '../../elements/all.js';
import {bundle, checkNames} from '../bundle/bundle.js';
import {includesForm} from '../bundle/make-bundle.js';
import {linkedStyles} from '../prerender/linked-styles.js';
import type {prerender} from '../prerender/prerender.js';
import {embedStyle} from './embed-style.js';
import {embedLanguages} from './embed-words.js';
import {FrameClient} from './frame-client.js';
import {HostClient} from './host-client.js';
import {oembedAnswer} from './oembed.js';
import {contentIn, readOwn, readWidget, type OwnContent, type Widget} from './own-widgets.js';
import {embedPage, titleOf, withTitle} from './page.js';

/** How pages to embed are made. */
export interface EmbedOptions {
  /** The folder that the files are for. */
  readonly out: string;
  /** The languages other than English. */
  readonly lang: readonly string[];
  /** Files whose content replaces the built-in content. */
  readonly content: readonly string[];
  /** The style sheet of the site, as pages of the folder link it. */
  readonly theme?: string;
  /** Where the folder will be on the web, with a `/` at its end. */
  readonly address?: string;
}

/** A page that was made. */
export interface EmbedPage {
  /** Its file in the folder: `es/jak-facts.html`. */
  readonly file: string;
  readonly title: string;
}

/** The files for a folder, by their paths in it, and what is broken in them. */
export interface Embedded {
  readonly files: ReadonlyMap<string, string>;
  readonly pages: readonly EmbedPage[];
  readonly errors: readonly string[];
}

const frameScript = `(() => {
const {dataset} = document.currentScript;
new (${String(FrameClient)})(document, dataset.languages.split(' '));
})();
`;

const hostScript = `(() => {
const {src} = document.currentScript ?? {};
new (${String(HostClient)})(document, src ? new URL('.', src).href : location.origin);
})();
`;

/** Draws the pages of one run. */
class PageMaker {
  readonly files = new Map<string, string>();
  readonly pages: EmbedPage[] = [];
  readonly errors: string[] = [];
  private readonly sheets = new Map<string, string>();

  constructor(
    private readonly draw: typeof prerender,
    private readonly options: EmbedOptions,
    private readonly own: OwnContent
  ) {}

  async add(widget: Widget, language: string, languages: readonly string[]): Promise<void> {
    const {out, address} = this.options;
    const folder = language === 'en' ? '' : `${language}/`;
    const file = `${folder}${widget.tag}.html`;
    const answer = `${folder}${widget.tag}.oembed.json`;
    const content = contentIn(this.own, widget.tag, language);
    const oembed = address && new URL(answer, address).href;
    const theme = this.themeFor(language);
    const plain = embedPage({widget, language, languages, content, theme, oembed});
    const output = join(out, file);
    const drawn = await this.draw(plain, {
      file: output,
      root: out,
      languages: [language],
      style: linkedStyles(join(out, 'styles'), output, this.sheets),
    });
    const title = titleOf(drawn.html, widget.tag);
    this.files.set(file, withTitle(drawn.html, widget.tag, title));
    if (address) this.files.set(answer, oembedAnswer(new URL(file, address).href, title));
    this.pages.push({file, title});
    this.errors.push(...drawn.errors);
    await this.addScript(folder, widget.tag, language, includesForm(content));
  }

  finish(): void {
    for (const [file, css] of this.sheets) this.files.set(`styles/${file}`, css);
    this.files.set('embed.css', embedStyle);
    this.files.set('frame.js', frameScript);
    this.files.set('embed.js', hostScript);
  }

  private async addScript(
    folder: string,
    tag: string,
    language: string,
    forms: boolean
  ): Promise<void> {
    const lang = language === 'en' ? [] : [language];
    const {code} = await bundle([tag], {lang, content: [], forms});
    this.files.set(`${folder}${tag}.js`, code);
  }

  // A style sheet of the folder is one folder up from the pages in other languages.
  private themeFor(language: string): string | undefined {
    const {theme} = this.options;
    const isNear = theme !== undefined && !theme.includes(':');
    return isNear && language !== 'en' ? `../${theme}` : theme;
  }
}

/** Makes a page for each widget (all of them if none is named) in each language. */
export async function embed(
  draw: typeof prerender,
  given: readonly string[],
  options: EmbedOptions
): Promise<Embedded> {
  const widgets = (given.length ? given : allTags).map(readWidget);
  const tags = widgets.map(({tag}) => tag);
  checkNames(tags, allTags, 'element');
  const maker = new PageMaker(draw, options, await readOwn(options.content));
  const languages = [...new Set(['en', ...options.lang])];
  checkNames(languages, embedLanguages, 'language');
  for (const widget of widgets)
    for (const language of languages) await maker.add(widget, language, languages);
  maker.finish();
  return maker;
}
