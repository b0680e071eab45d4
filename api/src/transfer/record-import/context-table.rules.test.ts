import { contextRows } from './context-table.rules.js';
import { importTable } from './import-table.js';

const isKnown = (iso3: string): boolean => ['GHA', 'KEN'].includes(iso3);
const rowsOf = (text: string) => {
  const table = importTable(Buffer.from(text));
  if ('found' in table) throw new Error(table.found.rule);
  return contextRows(table, isKnown);
};
const values = (text: string): string[] => {
  const read = rowsOf(text);
  if ('found' in read) return [read.found.rule];
  return read.rows.map((row) => `${row.series} ${row.iso3} ${row.year} ${row.value}`);
};

const BANK = `"Data Source","World Development Indicators",

"Last Updated Date","2021-06-30",

"Country Name","Country Code","Indicator Name","Indicator Code","2013","2014",
"Ghana","GHA","Population, total","SP.POP.TOTL","26607642","",
"Kenya","KEN","Population, total","SP.POP.TOTL","45519889","4.66999E+7",
"Arab World","ARB","Population, total","SP.POP.TOTL","1","2",
`;

test('the World Bank’s own file, a column a year', () => {
  expect(values(BANK)).toEqual([
    'SP.POP.TOTL GHA 2013 26607642',
    'SP.POP.TOTL KEN 2013 45519889',
    'SP.POP.TOTL KEN 2014 46699900',
  ]);
  const read = rowsOf(BANK);
  expect('rows' in read && [read.passedOver, read.rows[0]?.seriesName]).toEqual([1, 'Population, total']);
});

test('what its DataBank hands out, with two dots for nothing and notes below', () => {
  const file = `Country Name,Country Code,Series Name,Series Code,2013 [YR2013],2014 [YR2014]
Ghana,GHA,CPIA,IQ.CPA.PROP,3.5,..
,,,,,
Data from database: World Development Indicators,,,,,
`;
  expect(values(file)).toEqual(['IQ.CPA.PROP GHA 2013 3.5']);
});

test('one row a value', () => {
  expect(values('iso3,year,wdi_code,value\nGHA,2014,X.Y,1.25\nKEN,2014,X.Y,-3\n')).toEqual([
    'X.Y GHA 2014 1.25',
    'X.Y KEN 2014 -3',
  ]);
});

test('what is wrong is told by line and column', () => {
  const read = rowsOf(
    'iso3,year,wdi_code,value\nGHA,2014,X,many\nGHA,soon,X,1\nGHA,2013,X,1\nGHA,2013,X,2\n',
  );
  expect('problems' in read && read.problems.map(({ line, column, rule }) => [line, column, rule])).toEqual([
    [2, 3, 'not_a_number'],
    [3, 3, 'import_not_a_year'],
    [5, 3, 'context_row_twice'],
  ]);
});

test('another layout is not guessed at', () => {
  expect(values('place,time,thing\nGHA,2014,1\n')).toEqual(['context_layout_unknown']);
});
