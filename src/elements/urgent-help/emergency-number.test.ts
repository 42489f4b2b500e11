import {expect} from '@open-wc/testing';
import {regions} from '../../shared/language/region.js';
import {emergencyNumbers, withNumber} from './emergency-number.js';

describe('the emergency number', () => {
  it('is known for every region', () => {
    expect(regions.map(region => emergencyNumbers[region])).to.deep.equal(['911', '112', '999']);
  });

  it('is a link wherever the words ask for it', () => {
    expect(withNumber('Call {number}. Yes, {number}.', 'uk')).to.equal(
      'Call [999](tel:999). Yes, [999](tel:999).'
    );
  });

  it('leaves other words alone', () => {
    expect(withNumber('Call {name} or 555', 'us')).to.equal('Call {name} or 555');
  });
});
