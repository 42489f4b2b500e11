import {isServer} from 'lit';
import type {Question} from '../../guide/guide-state.js';
import type {AnyPick} from '../../shared/reader/question-list.js';

const name = 'eczema-questions';

/** A text as a part of an address. Half a character, which a full field cuts off, is none that an address can hold. */
export const encoded = (text = '') => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

/** The address of a page with picks in its fragment; empty where none of them comes from the content. */
export function linkTo(page: string, picks: readonly Question[]): string {
  // Where the page routes by its fragment, there is no room for picks in it.
  if (/#[/!]/.test(page)) return '';
  // Twice: apps that pass links on encode the commas between ids, which must differ from those inside ids.
  const ids = picks.flatMap(({id}) => (id === undefined ? [] : encoded(encoded(id))));
  return ids.length ? `${page.split('#')[0]}#${name}=${ids.join()}` : '';
}

/** Takes the picks out of the page's address, so that a reload doesn't bring back what was cleared. */
export function forgetLink(): void {
  if (isServer || !location.hash.startsWith(`#${name}=`)) return;
  try {
    history.replaceState(history.state, '', location.href.split('#')[0]);
  } catch {
    // A page in a frame may not have an address to change.
  }
}

/** The questions that a fragment names, in its order. Ids that are not among them mean nothing. */
export function linkedQuestions<Linked extends AnyPick>(
  fragment: string,
  questions: readonly Linked[]
): Linked[] {
  const ids = new URLSearchParams(fragment.replace(/^#/, '')).get(name)?.split(',') ?? [];
  const place = ({id}: Linked) => ids.findIndex(named => named === id || named === encoded(id));
  return questions
    .filter(question => place(question) >= 0)
    .sort((one, other) => place(one) - place(other));
}
