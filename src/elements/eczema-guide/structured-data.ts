import {plainText} from '../../shared/inline-text.js';

/** What a guide shows that search engines can read as data. */
export interface ShownContent {
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly review?: {reviewer?: string | undefined; date?: string | undefined} | undefined;
  readonly faqs?: readonly {readonly question: string; readonly answer: string}[] | undefined;
}

const answerTo = ({question, answer}: {question: string; answer: string}) => ({
  '@type': 'Question',
  name: plainText(question),
  acceptedAnswer: {'@type': 'Answer', text: plainText(answer)},
});

/** The schema.org data of a guide: it says what is visible, and leaves out what is not known. */
export function structuredData({title, lang, review, faqs}: ShownContent): object {
  const page = {
    '@type': 'MedicalWebPage',
    ...(title && {name: plainText(title)}),
    ...(lang && {inLanguage: lang}),
    ...(review?.reviewer && {reviewedBy: {'@type': 'Person', name: review.reviewer}}),
    ...(review?.reviewer && review.date && {lastReviewed: review.date}),
  };
  const questions = faqs?.length ? [{'@type': 'FAQPage', mainEntity: faqs.map(answerTo)}] : [];
  return {'@context': 'https://schema.org', '@graph': [page, ...questions]};
}
