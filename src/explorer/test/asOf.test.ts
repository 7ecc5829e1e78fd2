import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { readAsOf } from '../src/asOf/asOf.ts';

const noTime = (text: string) => ({
  kind: 'invalid',
  message: `"${text}" is no time. Write one with its offset, such as 2026-11-20T12:00:00Z.`,
});

for (const [text, expected] of [
  ['', { kind: 'now' }],
  ['   ', { kind: 'now' }],
  ['2026-11-20T12:00:00Z', { kind: 'instant', header: '2026-11-20T12:00:00Z' }],
  [' 2026-11-20T12:00:00.5+01:00 ', { kind: 'instant', header: '2026-11-20T12:00:00.5+01:00' }],
  ['2028-02-29T23:59:59-08:00', { kind: 'instant', header: '2028-02-29T23:59:59-08:00' }],
  ['2026-11-20', noTime('2026-11-20')],
  ['2026-11-20T12:00:00', noTime('2026-11-20T12:00:00')],
  ['2026-02-29T12:00:00Z', noTime('2026-02-29T12:00:00Z')],
  ['2026-11-20T24:00:00Z', noTime('2026-11-20T24:00:00Z')],
  ['last Friday', noTime('last Friday')],
] as const) {
  test(`"${text}" is read as ${expected.kind}`, () => deepEqual(readAsOf(text), expected));
}
