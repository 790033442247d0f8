// Who may ask the review server: a table of requests, each differing in one thing from one that is answered.
import { describe, expect, it } from 'vitest';
import type { RequestFacts } from '../../src/web/guard-request.js';
import { guardRequest } from '../../src/web/guard-request.js';

const TOKEN = 'abcDEF012-_abcDEF012-_abcDEF012-_abcDEF0123';
const GUARD = { port: 4711, token: TOKEN };

const request = (
  headers: Readonly<Record<string, string | readonly string[] | undefined>> = {},
  method = 'PUT',
  target = '/api/files/0',
): RequestFacts => ({
  method,
  target,
  headers: new Map(
    Object.entries({
      host: '127.0.0.1:4711',
      authorization: `Bearer ${TOKEN}`,
      'content-type': 'application/json',
      ...headers,
    }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'string' ? [value] : value] as const],
    ),
  ),
});

describe('a request is answered', () => {
  it.each([
    ['with the token', request()],
    ['as localhost', request({ host: 'localhost:4711' })],
    ['from the page itself', request({ origin: 'http://127.0.0.1:4711', 'sec-fetch-site': 'same-origin' })],
    ['for the page, without a token', request({ authorization: undefined }, 'GET', '/')],
    ['for the page, typed by hand', request({ 'sec-fetch-site': 'none' }, 'GET', '/review.js')],
    ['to read', request({ 'content-type': undefined }, 'GET', '/api/files')],
    ['with a charset', request({ 'content-type': 'application/json; charset=utf-8' })],
  ])('%s', (_, facts) => {
    expect(guardRequest(facts, GUARD)).toBeUndefined();
  });
});

describe('a request is refused', () => {
  it.each([
    ['for another host', request({ host: 'evil.example:4711' }), 421, 'wrong-host'],
    ['for another port', request({ host: '127.0.0.1:80' }), 421, 'wrong-host'],
    ['for two hosts', request({ host: ['127.0.0.1:4711', 'evil.example'] }), 421, 'wrong-host'],
    ['for the page by another name', request({ host: 'evil.example' }, 'GET', '/'), 421, 'wrong-host'],
    ['with a query', request({}, 'GET', '/api/files?a'), 404, 'not-found'],
    ['with an escape', request({}, 'GET', '/%2e%2e/a'), 404, 'not-found'],
    ['upwards', request({}, 'GET', '/../a'), 404, 'not-found'],
    ['by another page', request({ origin: 'http://evil.example' }), 403, 'cross-origin'],
    ['by a page without origin', request({ origin: 'null' }), 403, 'cross-origin'],
    ['by the page under its other name', request({ origin: 'http://localhost:4711' }), 403, 'cross-origin'],
    ['by another site', request({ 'sec-fetch-site': 'cross-site' }), 403, 'cross-site'],
    ['by another port', request({ 'sec-fetch-site': 'same-site' }, 'GET', '/'), 403, 'cross-site'],
    ['for data, typed by hand', request({ 'sec-fetch-site': 'none' }, 'GET'), 403, 'cross-site'],
    ['without a token', request({ authorization: undefined }), 401, 'token'],
    ['with another token', request({ authorization: `Bearer ${TOKEN}x` }), 401, 'token'],
    ['with two tokens', request({ authorization: [`Bearer ${TOKEN}`, 'Bearer x'] }), 401, 'token'],
    ['to delete', request({}, 'DELETE'), 405, 'method'],
    ['to change the page', request({}, 'POST', '/'), 405, 'method'],
    ['as a form', request({ 'content-type': 'text/plain' }), 415, 'not-json'],
  ])('%s', (_, facts, status, code) => {
    expect(guardRequest(facts, GUARD)).toEqual({ status, code });
  });
});
