import {expect} from '@open-wc/testing';
import {regions} from '../../shared/language/region.js';
import {RichText} from '../../shared/content/rich-text.js';
import {markupOf} from '../../test/support/markup.suite.js';
import {emergencyNumbers, withNumber} from './emergency-number.js';

describe('the emergency number', () => {
  it('is known for every region', () => {
    expect(regions.map(region => emergencyNumbers[region])).to.deep.equal(['911', '112', '999']);
  });

  it('is a link wherever the words ask for it', () => {
    expect(withNumber('Call {number}. Yes, {number}.', 'uk', '')).to.equal(
      'Call [999](tel:999). Yes, [999](tel:999).'
    );
  });

  it('has the words for a crisis line beside it, which may name the number as well', () => {
    expect(withNumber('{crisis}; in danger, {number}', 'eu', 'ask {number}')).to.equal(
      'ask [112](tel:112); in danger, [112](tel:112)'
    );
  });

  it('is put into words from HTML as well, the same text each time', () => {
    const text = new RichText(['Call {number}: ', {tag: 'b', children: ['{crisis}']}]);
    const told = withNumber(text, 'eu', '*ask* {number}');
    expect(markupOf(told)).to.equal(
      'Call <a href="tel:112">112</a>: <b><em>ask</em> <a href="tel:112">112</a></b>'
    );
    expect(withNumber(text, 'eu', '*ask* {number}')).to.equal(told);
    const plain = new RichText(['Call *us*']);
    expect(withNumber(plain, 'eu', 'x')).to.equal(plain);
  });

  it('leaves other words alone', () => {
    expect(withNumber('Call {name} or 555', 'us', 'a line')).to.equal('Call {name} or 555');
  });
});
