import { deepEqual, equal, throws } from 'node:assert/strict';
import { test } from 'node:test';
import { matchingQueries, operationFactsOf, readSavedQueries, remarkOf, type SavedQuery } from '../src/savedQueries/savedQuery.ts';

const stages: SavedQuery = {
  name: 'CQ2-stages',
  title: 'At which stage is Margaret, and why?',
  comment: 'At which stage is Margaret, and why?\nThe researcher asks before an interview.',
  text: 'query Stages { customer(iri: "id:c01") { name } }',
};
const consent: SavedQuery = {
  name: 'CQ14-consent',
  title: 'May we write?',
  comment: 'May we write?',
  text: '{ contactPermission { allowed } }',
};

test('a list of the service is read as it is', () => deepEqual(readSavedQueries([stages, consent]), [stages, consent]));

for (const answer of [null, {}, [null], [{ ...stages, text: 1 }]]) {
  test(`${JSON.stringify(answer)} is no list of saved queries`, () =>
    throws(() => readSavedQueries(answer), {
      message: 'The list of saved queries cannot be read. Are page and service of the same version?',
    }));
}

for (const [words, names] of [
  ['', ['CQ2-stages', 'CQ14-consent']],
  ['MARGARET stage', ['CQ2-stages']],
  ['interview', ['CQ2-stages']],
  ['contactpermission', ['CQ14-consent']],
  ['cq14', ['CQ14-consent']],
  ['margaret write', []],
] as const) {
  test(`"${words}" finds ${names.join(' and ') || 'nothing'}`, () =>
    deepEqual(
      matchingQueries([stages, consent], words).map((query) => query.name),
      names,
    ));
}

test('the remark is what the comment says beyond its title', () => {
  equal(remarkOf(stages), 'The researcher asks before an interview.');
  equal(remarkOf(consent), '');
});

test('the first operation of a text is the one to run', () =>
  equal(operationFactsOf('query First { a } query Second { b }').operationName, 'First'));

test('an operation without a name has none', () => {
  const facts = operationFactsOf(consent.text);
  equal(facts.operationName, undefined);
  equal(facts.operations?.length, 1);
});

test('a text that is no GraphQL has no operations', () => deepEqual(operationFactsOf('{ customer('), {}));
