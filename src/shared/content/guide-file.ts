import {isRecord} from '../is-record.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * True if a guide's file gives the content of a section. For the review it always does: without one in the file, there
 * is none.
 */
export function hasSection(guide: Fields, section: string): boolean {
  return section === 'review' || section in guide;
}

/** A section of a guide's file, with the fields that the file sets for all its sections. */
export function sectionOf(guide: Fields, section: string): unknown {
  const own = section in guide ? guide[section] : {};
  // This is how a publisher switches the boxed warning off.
  if (own === false) return {off: true, points: []};
  if (!isRecord(own)) return own;
  const {review} = guide;
  // The section `review` may be written like the others, with a title and sources around the review itself.
  const file: Fields =
    isRecord(review) && isRecord(review.review) ? {...guide, review: review.review} : guide;
  const shared = ['lang', 'sources', 'review', 'updated', 'funding', 'sponsor', 'strings'].filter(
    name => name !== section && name in file
  );
  return {...Object.fromEntries(shared.map(name => [name, file[name]])), ...own};
}
