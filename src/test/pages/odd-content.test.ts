import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {ContentFormat} from '../../shared/content/content-format.js';
import {tags} from '../../elements/all.js';
import {everyField, formatOf} from '../support/every-element.suite.js';
import {misplaced, oddJson, oddText} from '../support/odd-json.suite.js';
import {rounds} from '../support/sample.suite.js';
import {ContentError, parseContent, unknownFields} from '../../shared/content/parse-content.js';
import '../../index.js';

// The invariants of the JSON of every element, whatever a publisher writes.

type Schema = ContentFormat<never, never>['schema'];

/** The message that refuses content; undefined if it is valid. Any other error is thrown. */
function refusal(schema: Schema, given: unknown): string | undefined {
  try {
    parseContent(schema, given);
    return undefined;
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}

/** Whether a message names the field at a path, one inside it or one around it. */
const names = (message: string, place: string) => {
  // A name that a publisher chose may itself contain spaces and colons.
  const field = message.slice(0, Math.max(0, message.lastIndexOf(': ')));
  // A change may leave a reference to the changed item without a target.
  const isNamed =
    (field.startsWith('counts.') && place.startsWith('options')) ||
    (/\.group$/.test(field) && place.startsWith('groups')) ||
    (/\.sources\[\d+\]$/.test(field) && place.startsWith('sources'));
  return field ? isNamed || field.startsWith(place) || place.startsWith(field) : !place;
};

for (const tag of tags) {
  const schema = formatOf(tag).schema as Schema;
  const content = everyField(schema, 'words');

  describe(`the JSON of <${tag}>`, () => {
    it('may fill every field that it knows, with any words that aren’t blank', () => {
      fc.assert(
        fc.property(oddText, text => {
          fc.pre(/[^\s\p{Cf}]/u.test(text));
          expect(refusal(schema, everyField(schema, text))).to.be.undefined;
          expect(unknownFields(schema, everyField(schema, text))).to.deep.equal([]);
        }),
        {numRuns: rounds(50)}
      );
    });

    it('is read, or refused with the name of the field, when one place holds something else', () => {
      fc.assert(
        fc.property(misplaced(content), ({place, given}) => {
          const message = refusal(schema, given);
          if (message) expect(names(message, place), `“${message}” of ${place}`).to.be.true;
        }),
        {numRuns: rounds(100)}
      );
    });

    it('may be any JSON: the worst result is a refusal', () => {
      fc.assert(
        fc.property(oddJson, given => {
          refusal(schema, given);
          unknownFields(schema, given);
        }),
        {numRuns: rounds(100)}
      );
    });

    it('doesn’t change what every object inherits', () => {
      const given = JSON.parse(
        `{"__proto__": {"odd": 1}, "constructor": {"prototype": {"odd": 1}}, "strings": {"__proto__": "odd"}}`
      ) as object;
      refusal(schema, {...content, ...given});
      expect({}).not.to.have.property('odd');
      expect(Object.prototype).not.to.have.property('odd');
    });
  });
}
