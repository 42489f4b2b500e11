import {stringifySafely} from '../../shared/reader/safe-json.js';
import {plainText} from '../../shared/content/inline-markup.js';
import type {AnyText} from '../../shared/content/rich-text.js';
import type {CommonContent} from '../../shared/content/schema.js';
import {reviewersOf} from '../../shared/render/byline.js';
import {isDay} from '../../shared/language/language.js';

/** What a guide shows that search engines can read as data. */
export interface ShownContent {
  readonly title?: AnyText | undefined;
  readonly lang?: string | undefined;
  readonly review?: CommonContent['review'];
  readonly faqs?: readonly {readonly question: AnyText; readonly answer: AnyText}[] | undefined;
}

const answerTo = ({question, answer}: {question: AnyText; answer: AnyText}) => ({
  '@type': 'Question',
  name: plainText(question),
  acceptedAnswer: {'@type': 'Answer', text: plainText(answer)},
});

/** The schema.org data of a guide: it describes what is visible, and omits what is not known. */
export function structuredData({title, lang, review, faqs}: ShownContent): object {
  const reviewers = reviewersOf(review ?? {}).map(({name}) => ({'@type': 'Person', name}));
  const page = {
    '@type': 'MedicalWebPage',
    ...(title && {name: plainText(title)}),
    ...(lang && {inLanguage: lang}),
    ...(reviewers.length && {reviewedBy: reviewers.length > 1 ? reviewers : reviewers[0]}),
    ...(reviewers.length && isDay(review?.date) && {lastReviewed: review.date}),
  };
  const questions = faqs?.length ? [{'@type': 'FAQPage', mainEntity: faqs.map(answerTo)}] : [];
  return {'@context': 'https://schema.org', '@graph': [page, ...questions]};
}

interface ScriptPolicy {
  createScript(text: string): string;
}

let policy: ScriptPolicy | undefined;

/** Text for a script element that holds data: Trusted Types guard even those, though nothing runs. */
export function trustedScript(text: string): string {
  const {trustedTypes} = globalThis as {
    trustedTypes?: {createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy};
  };
  policy ??= trustedTypes?.createPolicy('eczema-guide', {createScript: data => data});
  return policy?.createScript(text) ?? text;
}

/** Writes a guide's data for search engines into the guide, or removes it if there is none. */
export function writeStructuredData(host: Element, content: ShownContent | undefined): void {
  const type = 'application/ld+json';
  const last = host.querySelector(`:scope > script[type="${type}"]`);
  // If a page is serialized and parsed again, no text may end the script.
  const text = content && stringifySafely(structuredData(content)).replaceAll('<', '\\u003c');
  if (last?.textContent === text) return;
  last?.remove();
  if (!text) return;
  const script = Object.assign(document.createElement('script'), {type});
  script.text = trustedScript(text);
  host.append(script);
}
