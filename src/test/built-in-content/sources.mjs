import {isDay} from '../../shared/language/language.js';
import {asTexts} from '../../node/check/text/fields.js';
import {claims} from '../../node/check/claims.js';
import {claimsOf, sourceUnknown, sourceUses} from '../../node/check/rules/sources.js';
import {ruleFindings} from './findings.mjs';

/** Items that state something medical without a source; one that is missing altogether has none either. */
export function unsourced(name, content) {
  const missing = (claims[name] ?? []).filter(field => !content[field]);
  return [...claimsOf({name, content}), ...missing.map(path => ({path, item: {}}))]
    .filter(({item}) => !asTexts(item.sources).length)
    .map(({path}) => `${path}: has no source`);
}

/** Sources that are named in the content but stand in no list. */
export const unresolvedSources = (content, name) => ruleFindings([sourceUnknown], content, name);

/** Sources that stand in the list but are named nowhere. */
export function unusedSources(content) {
  const used = new Set([...sourceUses(content)].map(({id}) => id));
  return content.sources.filter(({id}) => !used.has(id)).map(({id}) => `${id}: is not used`);
}

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
