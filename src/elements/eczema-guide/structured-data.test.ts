import {expect} from '@open-wc/testing';
import {structuredData} from './structured-data.js';

describe('structuredData', () => {
  it('describes what is visible, without markup', () => {
    const data = structuredData({
      title: 'A **guide**',
      lang: 'en',
      review: {reviewer: 'Example reviewer', date: '2026-11-23'},
      faqs: [{question: 'Why?', answer: 'Because of [this](https://example.org).'}],
    });
    expect(data).to.deep.equal({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'MedicalWebPage',
          name: 'A guide',
          inLanguage: 'en',
          reviewedBy: {'@type': 'Person', name: 'Example reviewer'},
          lastReviewed: '2026-11-23',
        },
        {
          '@type': 'FAQPage',
          mainEntity: [
            {
              '@type': 'Question',
              name: 'Why?',
              acceptedAnswer: {'@type': 'Answer', text: 'Because of this.'},
            },
          ],
        },
      ],
    });
  });

  it('claims no review if nobody reviewed the text', () => {
    expect(structuredData({review: {date: '2026-11-23'}, faqs: []})).to.deep.equal({
      '@context': 'https://schema.org',
      '@graph': [{'@type': 'MedicalWebPage'}],
    });
  });
});
