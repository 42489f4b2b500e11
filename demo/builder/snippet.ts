import {namesClinic, widgetOf} from './catalog.js';
import {escaped, writtenAttributes} from './escaped.js';
import type {Json} from './json.js';
import {plainWordsOf, wordsAsHtml} from './plain-words.js';
import type {OwnScript} from './own-script.js';
import type {Chosen, State} from './state.js';

/** A file for the publisher's server. */
export interface SnippetFile {
  readonly name: string;
  readonly text: string;
}

/** The height of a widget on a phone and on a page, in `em`. */
export interface Room {
  readonly phone: number;
  readonly page: number;
}

/** What the code is made from, besides the publisher's choices. */
export interface Materials {
  /** Own content by tag, as the code will contain it. */
  readonly contents: ReadonlyMap<string, Json>;
  /** SRI hashes by script name. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Space by tag, for the widgets that were measured. */
  readonly rooms: ReadonlyMap<string, Room | undefined>;
  /** The script with only the chosen widgets, once it is made. */
  readonly script?: OwnScript | undefined;
}

/** Code for a page's own source: scripts, looks and tags. */
export function pageCodeOf(state: State, materials: Materials): string {
  const tags = state.widgets.map(
    chosen => `\n${widgetTag(state, chosen, materials.contents.get(chosen.tag))}`
  );
  return [...scriptTags(state, materials), ...styleTag(state, materials.rooms), ...tags].join('\n');
}

/** The name of the publisher's own script, before its hash is added. */
export const ownScriptName = 'guide.js';

/** The same with the publisher's own script, which contains the content of the widgets that have built-in content. */
export function bundleCodeOf(state: State, {contents, rooms, script}: Materials): string {
  const inTag = (tag: string) => (widgetOf(tag).builtIn ? undefined : contents.get(tag));
  const tags = state.widgets.map(
    chosen => `\n${widgetTag({...state, files: false}, chosen, inTag(chosen.tag))}`
  );
  const tag = scriptTag(state, ownScriptName, script?.integrity);
  return [tag, ...styleTag(state, rooms), ...tags].join('\n');
}

/** Code for the head of a site whose pages contain placeholders or links. */
export function headCodeOf(state: State, materials: Materials): string {
  const [first, ...packs] = scriptTags(state, materials);
  // Links get no reserved space.
  const rooms = state.place === 'author' ? materials.rooms : new Map();
  const origins = originsFor(state).join(' ');
  const script = origins ? first.replace(' async', ` data-origins="${escaped(origins)}"$&`) : first;
  return [script, ...packs, ...styleTag(state, rooms)].join('\n');
}

/** Placeholders, for systems that keep only standard HTML tags and no scripts. */
export function placeholderCodeOf(state: State, contents: Materials['contents']): string {
  return state.widgets
    .map(chosen => placeholder(state, chosen, contents.get(chosen.tag)))
    .join('\n\n');
}

/** Files with the own content of some widgets. */
export function filesOf(
  contents: Materials['contents'],
  isWanted: (tag: string) => boolean = () => true
): readonly SnippetFile[] {
  return [...contents]
    .filter(([tag]) => isWanted(tag))
    .map(([tag, content]) => ({name: `${tag}.json`, text: `${jsonOf(content)}\n`}));
}

// The origins that a site has to allow for placeholders and links.
function originsFor({remember, widgets}: State): string[] {
  const endpoints = widgets.flatMap(({attributes}) => attributes.endpoint || []);
  const origins = endpoints.flatMap(address =>
    URL.canParse(address) ? new URL(address).origin : 'self'
  );
  return [...new Set([...(remember ? ['self'] : []), ...origins])];
}

/** The scripts that a page needs. */
export function scriptNames({language}: State): readonly string[] {
  return ['eczema-guide.js', ...(language === 'en' ? [] : [`eczema-guide.${language}.js`])];
}

/** A widget's attributes on the publisher's page; the preview leaves some out. */
export function attributesFor(state: State, {tag, attributes}: Chosen): Record<string, string> {
  const {always, remembers} = widgetOf(tag);
  return {
    ...(state.language !== 'en' && {lang: state.language}),
    ...(always && {[always]: ''}),
    ...Object.fromEntries(Object.entries(attributes).filter(([, value]) => value)),
    ...(remembers && state.remember && {remember: state.remember}),
  };
}

/** Content above or below a widget. */
export interface Slot {
  readonly slot: 'header' | 'footer';
  readonly text: string;
  /** The address of a picture, or empty. */
  readonly logo: string;
}

/** The clinic's logo, name and address, for widgets that print them. */
export function slotsFor({clinic, address, logo}: State, {tag}: Chosen): readonly Slot[] {
  const slots: readonly Slot[] = [
    {slot: 'header', text: clinic.trim(), logo},
    {slot: 'footer', text: address.trim(), logo: ''},
  ];
  return namesClinic.has(tag) ? slots.filter(({text, logo}) => text || logo) : [];
}

/** The alternative text of a logo: empty if the name is beside it. */
export const logoWords = ({text}: Slot): string => (text ? '' : 'Logo');

/** The height of a logo, in CSS pixels. */
export const logoHeight = 40;

/** CSS variables for the chosen looks. */
export function variablesOf({accent, font}: State): Record<string, string> {
  return {
    ...(/^#[\da-f]{6}$/i.test(accent) && {'--guide-accent': accent}),
    // Font names don't need characters that could end the CSS rule.
    ...(font && {'--guide-font': font.replace(/[^\w\s,'"-]/g, '')}),
  };
}

/** Whether an address includes the version of its files, as on CDNs for packages. */
const isVersioned = (folder: string) => /\d+\.\d+\.\d+/.test(folder);

/**
 * The name of a script on the publisher's server, with a hash of its content, so that a changed file has a new name
 * and no page keeps the old one.
 */
export function fileNameOf(name: string, {folder}: State, integrity: string | undefined): string {
  if (!integrity || isVersioned(folder)) return name;
  const bytes = [...atob(integrity.replace(/^\w+-/, '').slice(0, 8))].slice(0, 4);
  const hash = bytes.map(byte => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return name.replace(/\.js$/, `-${hash}.js`);
}

const scriptTags = (state: State, {integrity}: Materials) =>
  scriptNames(state).map(name => scriptTag(state, name, integrity[name]));

// A hash blanks every page if the file is changed, by an optimizer for example: only versioned addresses get one.
function scriptTag(state: State, name: string, integrity: string | undefined): string {
  const {folder} = state;
  const attributes = {
    src: `${folder}${fileNameOf(name, state, integrity)}`,
    ...(integrity && isVersioned(folder) && {integrity, crossorigin: 'anonymous'}),
    async: '',
  };
  return `<script${writtenAttributes(attributes)}></script>`;
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

/** Rules that give a page a widget's height before the widget is there, with the margins of the widgets' own style. */
function roomRules(
  {place, widgets}: State,
  rooms: ReadonlyMap<string, Room | undefined>
): string[] {
  const known = widgets.flatMap(({tag}) => {
    const room = rooms.get(tag);
    const selector = place === 'author' ? `[data-guide="${tag}"], ${tag}` : tag;
    return room ? [{...room, selector}] : [];
  });
  if (!known.length) return [];
  return [
    '  /* Room for the widgets before they arrive. */',
    // Print doesn't need them.
    '  @media screen {',
    ...known.map(
      ({selector, phone}) =>
        `    ${selector} { display: block; margin-block: 1.5em; min-block-size: ${phone}em; }`
    ),
    '  }',
    // From this width on, a column of text is as wide as the one that was measured.
    '  @media screen and (min-width: 45em) {',
    ...known.map(({selector, page}) => `    ${selector} { min-block-size: ${page}em; }`),
    '  }',
  ];
}

function widgetTag(state: State, chosen: Chosen, content: Json | undefined): string {
  const {tag} = chosen;
  const isInFile = content !== undefined && state.files;
  const isInside = content !== undefined && !state.files;
  const attributes = {
    ...attributesFor(state, chosen),
    ...(isInFile && {src: `${state.folder}${tag}.json`}),
    // If a content system removes the tag's children, they are missing, and no built-in content replaces them.
    ...(isInside && {own: ''}),
  };
  const inside = isInside ? wordLines(tag, content) : [];
  const children = [...slotLines(state, chosen, 'slot'), ...inside];
  return element(tag, `<${tag}${writtenAttributes(attributes)}>`, children);
}

function placeholder(state: State, chosen: Chosen, content: Json | undefined): string {
  const {tag} = chosen;
  const words = content === undefined || state.files ? undefined : plainWordsOf(tag, content);
  const attributes = {
    ...attributesFor(state, chosen),
    ...(words && {own: ''}),
    ...(content !== undefined && !words && {src: `${state.folder}${tag}.json`}),
  };
  // Systems that strip tags also strip `slot`; editors remove what is empty.
  const children = [
    ...slotLines(state, chosen, 'data-slot'),
    ...(words ? indented(wordsAsHtml(words)) : []),
    ...(attributes.src ? [`  <p>${escaped(widgetOf(tag).name)}</p>`] : []),
  ];
  return element(
    'div',
    `<div data-guide="${tag}"${writtenAttributes(attributes, 'data-')}>`,
    children
  );
}

/** Own words as a list, which is on the page before any script runs, or as JSON if a list can't express all of them. */
function wordLines(tag: string, content: Json): string[] {
  const words = plainWordsOf(tag, content);
  return words ? indented(wordsAsHtml(words)) : jsonScript(content);
}

const indented = (lines: readonly string[]) => lines.map(line => `  ${line}`);

const slotLines = (state: State, chosen: Chosen, name: string) =>
  slotsFor(state, chosen).map(
    slot => `  <p ${name}="${slot.slot}">${logoHtml(slot)}${escaped(slot.text)}</p>`
  );

function logoHtml(slot: Slot): string {
  const attributes = {src: slot.logo, alt: logoWords(slot), height: `${logoHeight}`};
  return slot.logo ? `<img${writtenAttributes(attributes)}> ` : '';
}

const element = (name: string, opening: string, children: readonly string[]) =>
  children.length ? [opening, ...children, `</${name}>`].join('\n') : `${opening}</${name}>`;

function jsonScript(content: Json): string[] {
  const lines = scriptJson(content).split('\n');
  return ['  <script type="application/json">', ...lines.map(line => `    ${line}`), '  </script>'];
}

const jsonOf = (content: Json) => JSON.stringify(content, null, 2);

/** JSON for the inside of a script: nothing in it can end the script or start a comment. */
export const scriptJson = (content: Json): string => jsonOf(content).replaceAll('<', '\\u003c');
