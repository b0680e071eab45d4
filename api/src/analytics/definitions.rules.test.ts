import { breaksOf, spansOf, type VersionFacts } from './definitions.rules.js';

const text = { en: 'Changed', fr: null, es: null, drafted: [] };
const version = (
  number: number,
  changeClass: VersionFacts['changeClass'],
  isBridged = false,
): VersionFacts => ({
  id: number * 10,
  number,
  changeClass,
  changeNote: changeClass && text,
  bridge: isBridged ? text : null,
});
const first = version(1, null);

describe('versions of a definition', () => {
  test('scope and method open a span; wording and a bridge do not', () => {
    const versions = [
      version(4, 'method', true),
      version(3, 'scope'),
      version(2, 'wording'),
      first,
      version(5, 'method'),
    ];
    expect([...spansOf(versions)]).toEqual([
      [10, 1],
      [20, 1],
      [30, 2],
      [40, 2],
      [50, 3],
    ]);
  });

  test('a break stands in the first year of the new definition', () => {
    const second = version(2, 'scope');
    const asked = [2010, 2011].map((year) => ({ year, version: first }));
    expect(breaksOf([...asked, { year: 2012, version: second }], [first, second])).toEqual([
      { year: 2012, fromVersion: 1, toVersion: 2, changeClass: 'scope', note: text, bridged: false },
    ]);
  });

  test('a version that was skipped still cuts', () => {
    const versions = [first, version(2, 'scope'), version(3, 'wording')];
    const asked = [
      { year: 2010, version: first },
      { year: 2011, version: versions[2]! },
    ];
    expect(breaksOf(asked, versions)).toMatchObject([
      { fromVersion: 1, toVersion: 3, changeClass: 'scope', bridged: false },
    ]);
  });

  test('a bridged change is named, and wording is not', () => {
    const versions = [first, version(2, 'wording'), version(3, 'method', true)];
    const asked = versions.map((one, i) => ({ year: 2010 + i, version: one }));
    expect(breaksOf(asked, versions)).toMatchObject([{ year: 2012, changeClass: 'method', bridged: true }]);
  });
});
