import {attributesOf, catalog} from './catalog.js';
import {languages} from './languages.js';
import {isList, isObject, type Json, type JsonObject} from './json.js';
import {placeIds, type PlaceId} from './place-ids.js';

/** A widget on the publisher's page. */
export interface Chosen {
  readonly tag: string;
  /** Attributes with their values. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The publisher's own content, as the form edits it; absent for the built-in content. */
  readonly own?: JsonObject | undefined;
}

/** Everything that a publisher chose in the builder. */
export interface State {
  readonly widgets: readonly Chosen[];
  readonly clinic: string;
  readonly address: string;
  /** The address of the clinic's logo; one of a file holds the picture itself. */
  readonly logo: string;
  readonly language: string;
  readonly remember: string;
  readonly accent: string;
  readonly font: string;
  /** Where the files lie on the publisher's site, up to the last slash; empty for beside the page. */
  readonly folder: string;
  /** Where the code will go. */
  readonly place: PlaceId;
  /** Whether the content goes into files of its own. */
  readonly files: boolean;
  /** Whether the page keeps the widgets' room free until they come. */
  readonly keepRoom: boolean;
}

/** Where a builder starts. */
export const emptyState: State = {
  widgets: [],
  clinic: '',
  address: '',
  logo: '',
  language: 'en',
  remember: '',
  accent: '',
  font: '',
  folder: '',
  place: 'page',
  files: false,
  keepRoom: true,
};

/** Writes a state as a piece of an address, to restore it from. */
export function encodeState(state: State): string {
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  const binary = Array.from(bytes, byte => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Reads what `encodeState` wrote; a link that somebody cut or changed gives `undefined`. */
export function decodeState(text: string): State | undefined {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, character => character.charCodeAt(0));
    return readState(JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes)));
  } catch {
    // Not base64, not UTF-8 or not JSON: whoever asked says so.
    return undefined;
  }
}

/** Takes from a link only what a builder could have written, each field by itself. */
function readState(given: unknown): State | undefined {
  if (!isObject(given)) return undefined;
  const fields = Object.entries(emptyState).map(([key, standard]: [string, unknown]) => {
    const value = given[key];
    return [key, typeof value === typeof standard && !isList(value) ? value : standard];
  });
  const widgets = isList(given.widgets) ? given.widgets.map(readChosen) : [];
  const known = widgets.filter(chosen => chosen !== undefined);
  const read = Object.fromEntries(fields) as State;
  const place = placeIds.find(id => id === read.place) ?? emptyState.place;
  const state = {...read, place, widgets: withoutTwins(known)};
  // A script of an unknown name would have no hash to hold it to.
  return languages.some(([code]) => code === state.language) ? state : {...state, language: 'en'};
}

function readChosen(given: Json): Chosen | undefined {
  if (!isObject(given) || !catalog.some(({tag}) => tag === given.tag)) return undefined;
  const tag = given.tag as string;
  const attributes = Object.entries(isObject(given.attributes) ? given.attributes : {});
  // Only attributes that the builder offers: a link must not bring a handler along.
  const known = attributesOf(tag);
  return {
    tag,
    attributes: Object.fromEntries(
      attributes.filter(
        (pair): pair is [string, string] => known.has(pair[0]) && typeof pair[1] === 'string'
      )
    ),
    ...(isObject(given.own) && {own: given.own}),
  };
}

const withoutTwins = (widgets: readonly Chosen[]) =>
  widgets.filter(({tag}, index) => widgets.findIndex(other => other.tag === tag) === index);
