import {attributesOf, catalog} from './catalog.js';
import {languages} from './languages.js';
import {isList, isObject, type Json, type JsonObject} from './json.js';
import {placeIds, type PlaceId} from './place-ids.js';

/** A widget on the publisher's page. */
export interface Chosen {
  readonly tag: string;
  /** Attribute values by name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The publisher's own content, as the form edits it; absent for the built-in content. */
  readonly own?: JsonObject | undefined;
}

/** Everything that a publisher chose in the builder. */
export interface State {
  readonly widgets: readonly Chosen[];
  readonly clinic: string;
  readonly address: string;
  /** The address of the clinic's logo; for a file, a `data:` address with the picture itself. */
  readonly logo: string;
  readonly language: string;
  readonly remember: string;
  readonly accent: string;
  readonly font: string;
  /** The folder of the files on the publisher's site, with its last slash; empty if they are beside the page. */
  readonly folder: string;
  /** Where the code will go. */
  readonly place: PlaceId;
  /** Whether the content is in files of its own. */
  readonly files: boolean;
  /** Whether the page reserves space for the widgets until they load. */
  readonly keepRoom: boolean;
}

/** The initial state of the builder. */
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

/** Writes a state as part of an address, from which it can be restored. */
export function encodeState(state: State): string {
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  const binary = Array.from(bytes, byte => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Reads what `encodeState` wrote; returns `undefined` for a link that somebody cut or changed. */
export function decodeState(text: string): State | undefined {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, character => character.charCodeAt(0));
    return readState(JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes)));
  } catch {
    // Not base64, not UTF-8 or not JSON: the caller reports it.
    return undefined;
  }
}

/** Reads from a link only what the builder could have written, field by field. */
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
  // A script with an unknown name would have no hash to check it against.
  return languages.some(([code]) => code === state.language) ? state : {...state, language: 'en'};
}

function readChosen(given: Json): Chosen | undefined {
  if (!isObject(given) || !catalog.some(({tag}) => tag === given.tag)) return undefined;
  const tag = given.tag as string;
  const attributes = Object.entries(isObject(given.attributes) ? given.attributes : {});
  // Only attributes that the builder offers: a link must not add an event handler.
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
