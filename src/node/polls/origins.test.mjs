import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {allowOrigins} from './origins.js';

const listed = ['https://clinic.example'];

describe('The origins whose pages may vote', () => {
  for (const [what, allowed, list, origin, host, own] of [
    ['a page that is listed', true, listed, 'https://clinic.example', 'votes.example'],
    ['a page of another scheme', false, listed, 'http://clinic.example', 'votes.example'],
    ['a sender that names no origin', true, listed, undefined, 'votes.example'],
    ['any page if all are allowed', true, ['*'], 'https://other.example', 'votes.example'],
    // As when somebody else's domain points here.
    [
      'a page of the host that was called, which is not listed',
      false,
      listed,
      'http://evil.example',
      'evil.example',
    ],
    ['the same for a poll with a list', false, [], 'http://evil.example', 'evil.example', listed],
    [
      'a page of the service’s own host if none is listed',
      true,
      [],
      'https://site.example',
      'site.example',
    ],
    ['a page of another port', false, [], 'https://site.example:81', 'site.example'],
    ['a page of this machine', true, listed, 'http://localhost:8787', 'localhost:8787'],
    ['a page of the service’s own address', true, listed, 'http://192.0.2.1:81', '192.0.2.1:81'],
    ['a page of the service’s own IPv6 address', true, listed, 'http://[::1]:81', '[::1]:81'],
    ['a page of another address', false, listed, 'http://192.0.2.1', '192.0.2.2'],
    ['a page in a frame without an origin', false, listed, 'null', 'null'],
    [
      'a page that only the poll lists',
      true,
      [],
      'https://clinic.example',
      'votes.example',
      listed,
    ],
    [
      'a page of the service, which the poll leaves out',
      false,
      listed,
      'https://clinic.example',
      'votes.example',
      ['https://a.example'],
    ],
  ])
    it(`${allowed ? 'include' : "don't include"} ${what}`, () => {
      assert.equal(allowOrigins(list)(origin, host, own), allowed);
    });
});
