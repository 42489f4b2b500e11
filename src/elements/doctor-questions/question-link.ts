import type {Question} from '../../guide/guide-state.js';

const name = 'eczema-questions';

/** The address of a page with picks in its fragment; empty where none of them comes from the content. */
export function linkTo(page: string, picks: readonly Question[]): string {
  const ids = picks.flatMap(({id}) => (id === undefined ? [] : encodeURIComponent(id)));
  return ids.length ? `${page.split('#')[0]}#${name}=${ids.join()}` : '';
}

/** The questions that a fragment names, in its order. Ids that are not among them mean nothing. */
export function linkedQuestions(fragment: string, questions: readonly Question[]): Question[] {
  const ids = new URLSearchParams(fragment.replace(/^#/, '')).get(name);
  if (!ids) return [];
  const place = ({id}: Question) => `,${ids},`.indexOf(`,${id},`);
  return questions
    .filter(question => place(question) >= 0)
    .sort((one, other) => place(one) - place(other));
}
