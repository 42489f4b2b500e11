import {widgetOf} from './catalog.js';
import {escaped} from './escaped.js';
import type {Json, JsonObject} from './json.js';
import {plainWordsOf, wordsAsBlocks, wordsAsHtml, wordsAsMarkdown} from './plain-words.js';
import {attributesFor, slotsFor, variablesOf} from './snippet.js';
import type {Chosen, State} from './state.js';

type Contents = ReadonlyMap<string, Json>;

/** The path of a widget's page, as `eczema-guide embed` writes it. */
function pageOf({folder, language}: State, tag: string): string {
  return `${folder}embed/${language === 'en' ? '' : `${language}/`}${tag}.html`;
}

/** Attributes as the fragment of a link, also for the command. */
function fragmentOf(state: State, chosen: Chosen, more: Readonly<Record<string, string>> = {}) {
  const {lang: _, ...attributes} = attributesFor(state, chosen);
  return Object.entries({...attributes, ...more})
    .map(([name, value]) => `&${name}${value && `=${encodeURIComponent(value)}`}`)
    .join('');
}

/** The command that writes the pages which frames and links lead to. */
export function embedCommandOf(state: State): string {
  const {language, widgets} = state;
  const tags = widgets.map(chosen => `"${chosen.tag}${fragmentOf(state, chosen)}"`);
  const options = [
    ...(language === 'en' ? [] : [`--lang ${language}`]),
    ...widgets.flatMap(({tag, own}) => (own ? [`--content ${tag}.json`] : [])),
  ];
  return ['npx eczema-guide embed', ...tags, '--out embed/', ...options].join(' ');
}

/** Code for systems that accept frames, such as Wix, Notion and Google Sites. */
export function frameCodeOf(state: State): string {
  const looks = Object.entries(variablesOf(state)).map(
    ([name, value]) => `${name.replace('--guide-', '')}=${encodeURIComponent(value)}`
  );
  const query = looks.length ? `?${looks.join('&')}` : '';
  const frames = state.widgets.map(
    ({tag}) =>
      `<iframe src="${escaped(pageOf(state, tag) + query)}" title="${escaped(widgetOf(tag).name)}" width="100%" height="500" style="border:0"></iframe>`
  );
  return [...frames, `<script src="${escaped(state.folder)}embed/embed.js" async></script>`].join(
    '\n'
  );
}

/** Own words as a heading and a list, if these can express all of them; else they come from a file. */
function listedWords({files}: State, {tag}: Chosen, contents: Contents) {
  const content = contents.get(tag);
  return content === undefined || files ? undefined : plainWordsOf(tag, content);
}

// A link to the glossary is a word within a line, which takes no words from before it.
const wordsBeforeLink: typeof listedWords = (state, chosen, contents) =>
  chosen.tag === 'glossary-term' ? undefined : listedWords(state, chosen, contents);

function hrefOf(state: State, chosen: Chosen, isBefore: boolean): string {
  const {tag, own} = chosen;
  const source: Record<string, string> = isBefore
    ? {own: ''}
    : own
      ? {src: `${state.folder}${tag}.json`}
      : {};
  const href = `${pageOf(state, tag)}#guide=${tag}${fragmentOf(state, chosen, source)}`;
  // In Markdown a space or a parenthesis ends an address.
  return href.replace(/[ ()]/g, letter => `%${letter.charCodeAt(0).toString(16)}`);
}

/** Links that become the widgets, for editors that keep nothing else. Own words are before a link or in a file. */
export function linkCodeOf(state: State, contents: Contents): string {
  const links = state.widgets.map(chosen => {
    const words = wordsBeforeLink(state, chosen, contents);
    const href = escaped(hrefOf(state, chosen, !!words));
    const link = `<p><a href="${href}">${escaped(widgetOf(chosen.tag).name)}</a></p>`;
    return [...(words ? wordsAsHtml(words) : []), link].join('\n');
  });
  return links.join('\n\n');
}

/** The same links in Markdown. */
export function markdownCodeOf(state: State, contents: Contents): string {
  const links = state.widgets.map(chosen => {
    const words = wordsBeforeLink(state, chosen, contents);
    const link = `[${widgetOf(chosen.tag).name}](${hrefOf(state, chosen, !!words)})`;
    return [...(words ? [...wordsAsMarkdown(words), ''] : []), link].join('\n');
  });
  return links.join('\n\n');
}

// Escapes what would end the comment around it.
const blockJson = (value: Json) =>
  JSON.stringify(value)
    .replaceAll('--', '\\u002d\\u002d')
    .replace(/[<>&]/g, letter => `\\u00${letter.charCodeAt(0).toString(16)}`)
    .replaceAll('\\"', '\\u0022');

/** Blocks of the plugin for WordPress, as its editor saves them. */
export function blockCodeOf(state: State, contents: Contents): string {
  const blocks = state.widgets.map(chosen => {
    const {tag} = chosen;
    // The plugin's settings decide where votes go and what is kept.
    const {endpoint: _, ...attributes} = attributesFor(state, chosen);
    const words = listedWords(state, chosen, contents);
    const src: JsonObject = chosen.own && !words ? {src: `${state.folder}${tag}.json`} : {};
    const {text: clinic} = slotsFor(state, chosen).find(({slot}) => slot === 'header') ?? {};
    return [
      `<!-- wp:eczema-guide/widget ${blockJson({tag, settings: {...attributes, ...src}})} -->`,
      ...(clinic ? [`<p class="eczema-guide-header" slot="header">${escaped(clinic)}</p>`] : []),
      ...(words ? wordsAsBlocks(words) : []),
      '<!-- /wp:eczema-guide/widget -->',
    ].join('\n');
  });
  return blocks.join('\n\n');
}

/** Tags of widgets whose own words need a file. */
export function tagsWithFile(state: State, contents: Contents): readonly string[] {
  const inFile = state.widgets.filter(
    chosen => chosen.own && !listedWords(state, chosen, contents)
  );
  return inFile.map(({tag}) => tag);
}
