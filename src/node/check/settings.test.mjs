import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isDay} from '../../shared/language/language.js';
import {latestDay} from './settings.js';

describe('latestDay', () => {
  it('is an ISO date', () => assert.ok(isDay(latestDay())));
});
