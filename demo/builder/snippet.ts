import {namesClinic, widgetOf} from './catalog.js';
import type {Json} from './json.js';
import type {Chosen, State} from './state.js';

/** A file for the publisher's server. */
export interface SnippetFile {
  readonly name: string;
  readonly text: string;
}

/** What a publisher takes home: code to paste, and files where the content isn't in the code. */
export interface Snippet {
  readonly code: string;
  readonly files: readonly SnippetFile[];
}

/** How high a widget is on a phone and on a page, in `em`. */
export interface Room {
  readonly phone: number;
  readonly page: number;
}

/** What the code is made from, besides the publisher's choices. */
export interface Materials {
  /** Own content by tag, as it is to be written. */
  readonly contents: ReadonlyMap<string, Json>;
  /** SRI hashes by the name of the script. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Room by tag, of the widgets that were measured. */
  readonly rooms: ReadonlyMap<string, Room | undefined>;
}

/** Writes the code, and the files that it needs, for what a publisher chose. */
export function snippetOf(state: State, {contents, integrity, rooms}: Materials): Snippet {
  const files = state.files
    ? [...contents].map(([tag, content]) => ({name: `${tag}.json`, text: `${jsonOf(content)}\n`}))
    : [];
  const parts = [
    ...scriptNames(state).map(name => scriptTag(state, name, integrity[name])),
    ...styleTag(state, rooms),
    ...state.widgets.map(chosen => `\n${widgetTag(state, chosen, contents.get(chosen.tag))}`),
  ];
  return {code: parts.join('\n'), files};
}

/** The scripts that a page needs. */
export function scriptNames({language}: State): readonly string[] {
  return ['eczema-guide.js', ...(language === 'en' ? [] : [`eczema-guide.${language}.js`])];
}

/** Attributes that a widget has on the publisher's page, and in the preview but for what it may not do there. */
export function attributesFor(state: State, {tag, attributes}: Chosen): Record<string, string> {
  const {always, remembers} = widgetOf(tag);
  return {
    ...(state.language !== 'en' && {lang: state.language}),
    ...(always && {[always]: ''}),
    ...Object.fromEntries(Object.entries(attributes).filter(([, value]) => value)),
    ...(remembers && state.remember && {remember: state.remember}),
  };
}

/** The clinic's name and address, for widgets that print them. */
export function slotsFor(
  {clinic, address}: State,
  {tag}: Chosen
): readonly (readonly [string, string])[] {
  const slots = [
    ['header', clinic.trim()],
    ['footer', address.trim()],
  ] as const;
  return namesClinic.has(tag) ? slots.filter(([, text]) => text) : [];
}

/** CSS variables of the looks that were chosen. */
export function variablesOf({accent, font}: State): Record<string, string> {
  return {
    ...(/^#[\da-f]{6}$/i.test(accent) && {'--guide-accent': accent}),
    // Names of fonts have no use for what could end the rule.
    ...(font && {'--guide-font': font.replace(/[^\w\s,'"-]/g, '')}),
  };
}

function scriptTag({folder}: State, name: string, integrity: string | undefined): string {
  const elsewhere = folder.includes('//');
  const attributes = {
    src: `${folder}${name}`,
    ...(integrity && {integrity}),
    ...(elsewhere && {crossorigin: 'anonymous'}),
    async: '',
  };
  return `<script${written(attributes)}></script>`;
}

function styleTag(state: State, rooms: ReadonlyMap<string, Room | undefined>): string[] {
  const variables = Object.entries(variablesOf(state)).map(
    ([name, value]) => `    ${name}: ${value};`
  );
  const rules = [
    ...(variables.length ? ['  :root {', ...variables, '  }'] : []),
    ...(state.keepRoom ? roomRules(state, rooms) : []),
  ];
  return rules.length ? ['<style>', ...rules, '</style>'] : [];
}

/** Rules by which a page has a widget's height before the widget comes, with the margins of the widgets' own style. */
function roomRules(
  {placeholders, widgets}: State,
  rooms: ReadonlyMap<string, Room | undefined>
): string[] {
  const known = widgets.flatMap(({tag}) => {
    const room = rooms.get(tag);
    const selector = placeholders ? `[data-guide="${tag}"], ${tag}` : tag;
    return room ? [{...room, selector}] : [];
  });
  if (!known.length) return [];
  return [
    '  /* Room for the widgets before they arrive. */',
    // Paper needs none.
    '  @media screen {',
    ...known.map(
      ({selector, phone}) =>
        `    ${selector} { display: block; margin-block: 1.5em; min-block-size: ${phone}em; }`
    ),
    '  }',
    // From here on a column of text is as wide as the one that was measured.
    '  @media screen and (min-width: 45em) {',
    ...known.map(({selector, page}) => `    ${selector} { min-block-size: ${page}em; }`),
    '  }',
  ];
}

function widgetTag(state: State, chosen: Chosen, content: Json | undefined): string {
  const {tag} = chosen;
  const isOwn = content !== undefined;
  const attributes = {
    ...attributesFor(state, chosen),
    // What a content system takes out of the tag is missing then, and nothing of ours stands in for it.
    ...(isOwn && (state.files ? {src: `${state.folder}${tag}.json`} : {own: ''})),
  };
  // Systems that strip tags strip `slot`, too.
  const slotName = state.placeholders ? 'data-slot' : 'slot';
  const children = [
    ...slotsFor(state, chosen).map(
      ([slot, text]) => `  <p ${slotName}="${slot}">${escaped(text)}</p>`
    ),
    ...(isOwn && !state.files ? jsonScript(content) : []),
  ];
  const name = state.placeholders ? 'div' : tag;
  const opening = state.placeholders
    ? `<div data-guide="${tag}"${written(attributes, 'data-')}>`
    : `<${tag}${written(attributes)}>`;
  return [
    `${opening}${children.length ? '' : `</${name}>`}`,
    ...children,
    ...(children.length ? [`</${name}>`] : []),
  ].join('\n');
}

function jsonScript(content: Json): string[] {
  // Nothing in the text may end the script or begin a comment.
  const lines = jsonOf(content).replaceAll('<', '\\u003c').split('\n');
  return ['  <script type="application/json">', ...lines.map(line => `    ${line}`), '  </script>'];
}

const jsonOf = (content: Json) => JSON.stringify(content, null, 2);

/** Text as it stands in HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function written(attributes: Readonly<Record<string, string>>, prefix = ''): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}${value ? `="${escaped(value)}"` : ''}`)
    .join('');
}
