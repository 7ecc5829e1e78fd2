import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { placeOf, readStatus } from '../src/status/serviceStatus.ts';

test('a service with problems tells each with its place', () =>
  deepEqual(
    readStatus({
      data: {
        _ontology: {
          version: 'v7',
          status: 'STALE',
          problems: [
            { severity: 'Violation', message: 'expected an object, found "."', file: 'ontology/core.ttl', line: 12, column: 9 },
          ],
        },
      },
    }),
    {
      kind: 'serving',
      version: 'v7',
      status: 'STALE',
      problems: [{ message: 'expected an object, found "."', file: 'ontology/core.ttl', line: 12, column: 9 }],
    },
  ));

test('a service with warnings alone has no problem', () =>
  deepEqual(
    readStatus({
      data: {
        _ontology: {
          version: 'v7',
          status: 'READY',
          problems: [
            { severity: 'Warning', message: 'No indicator speaks for it.', file: 'ontology/mindsets.ttl', line: 3, column: 1 },
            { severity: 'Info', message: 'Nobody uses it.', file: 'ontology/mindsets.ttl', line: 9, column: 1 },
          ],
        },
      },
    }),
    { kind: 'serving', version: 'v7', status: 'READY', problems: [] },
  ));

test('a service that refuses gives its first reason', () =>
  deepEqual(readStatus({ errors: [{ message: 'The ontology is not loaded yet.' }, { message: 'Second.' }] }), {
    kind: 'refusing',
    reason: 'The ontology is not loaded yet.',
  }));

test('an answer without ontology and reason is still a refusal', () =>
  deepEqual(readStatus({ data: null }), {
    kind: 'refusing',
    reason: 'The service did not say how its ontology is.',
  }));

for (const [file, line, column, place] of [
  ['ontology/core.ttl', 12, 9, 'ontology/core.ttl:12:9'],
  ['ontology/core.ttl', 12, null, 'ontology/core.ttl:12'],
  [null, null, null, ''],
] as const) {
  test(`the place reads "${place}"`, () => equal(placeOf({ message: '', file, line, column }), place));
}
