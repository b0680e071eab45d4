import { importTable } from './import-table.js';

const read = (text: string) => importTable(Buffer.from(text));
const refused = (bytes: Uint8Array): string => {
  const table = importTable(bytes);
  return 'found' in table ? table.found.rule : 'read';
};

test.each([',', ';', '\t', '|'])('a file that parts its cells with %j', (mark) => {
  const table = read(['Institution', 'Year', 'Value'].join(mark) + '\n' + ['iea', '2014', '3'].join(mark));
  expect(table).toEqual({
    head: ['Institution', 'Year', 'Value'],
    rows: [{ line: 2, cells: ['iea', '2014', '3'] }],
  });
});

test('lines keep their number in the file, blank ones and those within quotes counted', () => {
  const table = read('a,b,c\r\n\r\n"x\r\ny",2,3\r\n4,5,6\r\n');
  expect('rows' in table && table.rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
    [4, 'x\ny'],
    [5, '4'],
  ]);
});

test('what stands above the head is passed over, as in the files of the World Bank', () => {
  const table = read(
    '"Data Source","World Development Indicators",\n\n"Country Name","Country Code","2014"\nGhana,GHA,1\n',
  );
  expect('head' in table && table.head).toEqual(['Country Name', 'Country Code', '2014']);
});

test('a formula is its text, and what our own export neutralised is as it was', () => {
  const table = read(`a,b,c\n=1+1,'=2+2,'-text\n`);
  expect('rows' in table && table.rows[0]?.cells).toEqual(['=1+1', '=2+2', '-text']);
});

test('a file in UTF-16 or with a mark at its start', () => {
  expect(refused(Buffer.from('\ufeffa,b,c\n1,2,3\n', 'utf16le'))).toBe('read');
  const table = read('\ufeffa,b,c\n1,2,3\n');
  expect('head' in table && table.head[0]).toBe('a');
});

test.each<[string, Uint8Array]>([
  ['file_empty', new Uint8Array()],
  ['file_is_not_a_spreadsheet', Buffer.from('%PDF-1.7\n\u0001\u0002')],
  ['csv_unreadable', Buffer.from('a,b,c\n"1,2,3\n')],
  ['import_without_head', Buffer.from('just words\nmore words\n')],
  ['no_rows_found', Buffer.from('a,b,c\n')],
  ['import_too_long', Buffer.from(`a,b,c\n${'1,2,3\n'.repeat(20_001)}`)],
  ['import_too_wide', Buffer.from(`a,b,c\n${'1,'.repeat(300)}\n`)],
  ['import_cell_too_long', Buffer.from(`a,b,c\n${'x'.repeat(20_001)},2,3\n`)],
  ['file_too_large', Buffer.alloc(5 * 1024 * 1024, 'a,b,c\n')],
])('%s', (rule, bytes) => {
  expect(refused(bytes)).toBe(rule);
});
