import {leaves} from './texts.mjs';

/** Where items that state something medical stand; a section that isn't named here only asks or explains words. */
const claims = {
  facts: ['facts'],
  faqs: ['faqs'],
  factors: ['factors'],
  treatments: ['options'],
  journey: ['steps'],
  pathway: ['steps'],
  medicines: ['medicines'],
  warning: ['points', 'origin', 'medicines'],
  urgent: ['tiers'],
};

/** Every item of a section that states something medical, with its path. */
export function claimsOf(section, content) {
  return (claims[section] ?? []).flatMap(field => {
    const value = content[field];
    if (!Array.isArray(value)) return [{path: field, item: value}];
    return value.map((item, index) => ({path: `${field}[${index}]`, item}));
  });
}

/** Items that state something medical without a source. */
export function unsourced(section, content) {
  return claimsOf(section, content)
    .filter(({item}) => !item?.sources?.length)
    .map(({path}) => `${path}: has no source`);
}

// An item's `sources` and a figure's `source`; the list of sources itself holds objects.
const uses = content =>
  [...leaves(content)].filter(({key}) => key === 'sources' || key === 'source');

const listed = content => new Set(content.sources.map(({id}) => id));

/** Sources that are named in the content but stand in no list. */
export function unresolvedSources(content) {
  const known = listed(content);
  return uses(content)
    .filter(({value}) => !known.has(value))
    .map(({path, value}) => `${path}: "${value}" is not among the sources`);
}

/** Sources that stand in the list but are named nowhere. */
export function unusedSources(content) {
  const used = new Set(uses(content).map(({value}) => value));
  return [...listed(content)].filter(id => !used.has(id)).map(id => `${id}: is not used`);
}

/** True for a day that is written as in ISO 8601 and exists. */
export function isDay(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The last day that has begun anywhere on Earth: a source may be checked where it is tomorrow. */
export const today = () => new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);

function isAddress(url) {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}

/** Sources that lack what a reader needs to judge them; `now` is an ISO day. */
export function badSources(content, now) {
  return content.sources.flatMap(({id, title, publisher, url, checked}, index) => {
    const found = [
      !id && 'has no id',
      !title?.trim() && 'has no title',
      !publisher?.trim() && 'has no publisher',
      !isAddress(url) && `"${url}" is no https address`,
      !isDay(checked) && `"${checked}" is no ISO day`,
      isDay(checked) && checked > now && `"${checked}" lies in the future`,
    ];
    return found.filter(Boolean).map(message => `sources[${index}] ${id}: ${message}`);
  });
}

/** Ids that stand for other data in one file than in another; `files` maps names to contents. */
export function differingSources(files) {
  const seen = new Map();
  const all = Object.entries(files).flatMap(([name, {sources}]) =>
    sources.map(({id, ...data}) => ({id, name, data: JSON.stringify(Object.entries(data).sort())}))
  );
  return all.flatMap(({id, name, data}) => {
    const first = seen.get(id);
    if (!first) seen.set(id, {name, data});
    return first && first.data !== data ? [`${id}: ${name} differs from ${first.name}`] : [];
  });
}
