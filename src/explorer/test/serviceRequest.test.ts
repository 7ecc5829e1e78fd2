import { deepEqual, equal, rejects } from 'node:assert/strict';
import { test } from 'node:test';
import { askService } from '../src/service/serviceRequest.ts';

const answering = (body: string, status = 200): typeof fetch => async () => new Response(body, { status });

test('an answer comes back whole, errors included, whatever its status', async () =>
  deepEqual(await askService({ query: '{ a }' }, {}, answering('{"errors":[{"message":"no"}]}', 400)), {
    errors: [{ message: 'no' }],
  }));

test('the request is GraphQL over HTTP with the headers given', async () => {
  let sent: RequestInit | undefined;
  await askService({ query: '{ a }' }, { 'KG-As-Of': '2026-11-20T12:00:00Z' }, async (_, init) => {
    sent = init;
    return new Response('{"data":{}}');
  });
  const headers = new Headers(sent?.headers);
  equal(sent?.method, 'POST');
  equal(sent?.body, '{"query":"{ a }"}');
  equal(headers.get('content-type'), 'application/json');
  equal(headers.get('kg-as-of'), '2026-11-20T12:00:00Z');
});

test('a page of a proxy is no answer', () =>
  rejects(askService({ query: '{ a }' }, {}, answering('<h1>Bad gateway</h1>', 502)), {
    name: 'UnreadableAnswerError',
    message: 'The service answered with HTTP status 502 and no GraphQL result.',
  }));

test('a service that is gone is named so', () =>
  rejects(
    askService({ query: '{ a }' }, {}, async () => {
      throw new TypeError('fetch failed');
    }),
    { name: 'ServiceUnreachableError', message: 'The service does not answer. Start it, or wait until it is back.' },
  ));
