import { namedIn, viewerKind } from './access-log.rules.js';

const idOf = new Map([
  ['cres', 1],
  ['csea', 2],
]);

test('a question names an institution in its text or in its variables', () => {
  const inText = JSON.stringify({ query: '{ institution(code: "cres") { name } }' });
  expect(namedIn(inText, idOf)).toEqual([1]);
  const inVariables = JSON.stringify({ query: 'query P($code: String!) { x }', variables: { code: 'csea' } });
  expect(namedIn(inVariables, idOf)).toEqual([2]);
  expect(namedIn('/graphql?variables={"who":{"institutions":["cres","csea","cres"]}}', idOf)).toEqual([1, 2]);
});

test('a cohort, a name that is no institution and a change count for nobody', () => {
  expect(namedIn('{"query":"{ cohort(code: \\"tti-first\\") { name } }"}', idOf)).toEqual([]);
  expect(namedIn('{"query":"mutation { sayReply(institution: \\"cres\\") }"}', idOf)).toEqual([]);
});

test('who asked is told by role and organisation, never by person', () => {
  const roles = [{ role: 'evaluator' as const, unitId: null, initiativeId: 7 }];
  expect(viewerKind({ roles, by: 'token', demonstration: false })).toEqual({
    role: 'evaluator',
    byUnitId: null,
    byInitiativeId: 7,
    way: 'pulled',
    demonstration: false,
  });
  expect(viewerKind({ roles: [], by: 'nobody', demonstration: false })).toMatchObject({
    role: 'public',
    way: 'viewed',
  });
});
