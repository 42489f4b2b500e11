import {plainText} from '../../shared/content/inline-markup.js';
import type {Faq} from './jak-faqs.schema.js';

// Accents are removed on both sides: few people type them into a search field.
const fold = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** The text that a search for a question uses: its own words and its answer's. */
export function searchable({question, answer}: Pick<Faq, 'question' | 'answer'>): string {
  return fold(`${plainText(question)} ${plainText(answer)}`);
}

/** Makes a test for searchable text with every word of a query, in any order. */
export function finder(query: string): (searchableText: string) => boolean {
  const words = fold(query).split(/\s+/);
  return text => words.every(word => text.includes(word));
}
