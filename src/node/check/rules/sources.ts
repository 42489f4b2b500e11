import {claims} from '../claims.js';
import {itemsOf, asText, asTexts, type Fields} from '../text/fields.js';
import {standards, type Finding, type Rule} from './rule.js';
import {partsOf, type Section} from '../section.js';
import {leaves} from '../text/texts.js';

// "I am pregnant" claims nothing; why that matters does.
const isClaim = (field: string, {why}: Fields) => field !== 'factors' || Boolean(why);

/** Every item of a section that makes a medical claim, with its path. */
export function claimsOf({name, content}: Pick<Section, 'name' | 'content'>) {
  return (claims[name] ?? []).flatMap(field =>
    itemsOf(content, field).filter(({item}) => isClaim(field, item))
  );
}

export const claimSource: Rule = {
  id: 'claim-source',
  severity: 'error',
  why: 'Readers must be able to look up a claim. This guide promises a source for every medical one.',
  source: standards.ipdas,
  bad: '"text": "Itch may ease in days."',
  good: '"text": "Itch may ease in days.", "sources": ["leaflet"]',
  *check(section): Iterable<Finding> {
    for (const {path, item} of claimsOf(section))
      if (!asTexts(item.sources).length)
        yield {
          path,
          message: 'makes a medical claim without a source',
          fix: 'Add "sources": ["id"] with the id of an entry in the list of sources.',
        };
  },
};

/** Yields the ids of sources that items name in `sources` and figures in `source`; the list itself holds objects. */
export function* sourceUses(content: unknown): Iterable<{path: string; id: string}> {
  for (const {path, key, value} of leaves(content))
    if ((key === 'sources' || key === 'source') && typeof value === 'string')
      yield {path, id: value};
}

export const sourceUnknown: Rule = {
  id: 'source-unknown',
  severity: 'error',
  why: 'An unknown id makes no link: the claim looks sourced, and isn’t.',
  source: standards.ipdas,
  bad: '"sources": ["leaflets"]',
  good: '"sources": ["leaflet"]',
  *check({content, sources}): Iterable<Finding> {
    const known = new Set(sources.map(({item}) => item.id));
    for (const {path, id} of sourceUses(content))
      if (!known.has(id))
        yield {
          path,
          message: `"${id}" is not among the sources`,
          fix: known.size
            ? `Write one of: ${[...known].slice(0, 8).map(String).join(', ')}; or add the source to the list.`
            : 'Add a list "sources": [{"id": …, "title": …, "url": …, "checked": …}].',
        };
  },
};

function usedIds(section: Section): Set<string> {
  const own = [...sourceUses(section.content)];
  // Sections with a list of their own don't use the guide's.
  const parts = section.isGuide ? partsOf(section).filter(({content}) => !content.sources) : [];
  return new Set(
    [...own, ...parts.flatMap(part => [...sourceUses(part.content)])].map(({id}) => id)
  );
}

export const sourceUnused: Rule = {
  id: 'source-unused',
  severity: 'warning',
  why: 'An unused source makes the text look better supported than it is.',
  source: standards.ipdas,
  bad: '"sources": ["leaflet"]',
  good: '"sources": ["leaflet", "leaflet-2"]',
  *check(section): Iterable<Finding> {
    if (!(section.name in claims) && !section.isGuide) return;
    const used = usedIds(section);
    for (const {path, item} of itemsOf(section.content, 'sources'))
      if (asText(item.id) && !used.has(asText(item.id)))
        yield {
          path,
          message: `no claim uses the source "${asText(item.id)}"`,
          fix: 'Add its id to a claim, or delete it from the list.',
        };
  },
};
