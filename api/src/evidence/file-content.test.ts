import { deflateRawSync } from 'node:zlib';
import { judgedContent, safeFileName } from './file-content.js';

/** A zip archive with stored entries; `size` is what each claims to unpack to, whatever is in it. */
function zipOf(names: readonly string[], size = 4): Buffer {
  const data = deflateRawSync(Buffer.from('kips'));
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const name of names) {
    const bytes = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(bytes.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(bytes.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, bytes, data);
    entries.push(entry, bytes);
    at += 30 + bytes.length + data.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

const judged = (name: string, content: Buffer | string): unknown[] => {
  const { type, issues } = judgedContent(name, Buffer.from(content));
  return [type, ...issues.map(({ rule }) => rule)];
};
const pdf = '%PDF-1.7\n%âãÏÓ';
const png = Buffer.from('89504e470d0a1a0a0000', 'hex');

test('a file is what its content says', () => {
  expect(judged('a.pdf', pdf)).toEqual(['pdf']);
  expect(judged('a.png', png)).toEqual(['png']);
  expect(judged('a.JPG', Buffer.from('ffd8ffe000', 'hex'))).toEqual(['jpeg']);
  expect(judged('a.xlsx', zipOf(['[Content_Types].xml', 'xl/workbook.xml']))).toEqual(['xlsx']);
  expect(judged('a.docx', zipOf(['[Content_Types].xml', 'word/document.xml']))).toEqual(['docx']);
  expect(judged('a.csv', 'année;valeur\n2014;12,5\n')).toEqual(['csv']);
});

test('a name that promises another kind is refused', () => {
  expect(judged('a.pdf', png)).toEqual(['png', 'evidence_type_mismatch']);
  expect(judged('a.xlsx', zipOf(['word/document.xml']))).toEqual(['docx', 'evidence_type_mismatch']);
  expect(judged('a.pdf', 'not a PDF')).toEqual(['csv', 'evidence_type_mismatch']);
});

test('programs, pages, macros and bare archives are refused', () => {
  expect(judged('a.csv', '<html><script>alert(1)</script>')).toEqual([null, 'evidence_type_unknown']);
  expect(judged('a.csv', 'MZ\u0000\u0003')).toEqual([null, 'evidence_type_unknown']);
  expect(judged('a.csv', Buffer.from('fffe41', 'hex'))).toEqual([null, 'evidence_type_unknown']);
  expect(judged('a.xlsx', zipOf(['virus.exe']))).toEqual([null, 'evidence_type_unknown']);
  expect(judged('a.xlsx', Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(90, 7)]))).toEqual([
    null,
    'evidence_type_unknown',
  ]);
  expect(judged('a.xlsx', zipOf(['xl/workbook.xml', 'xl/vbaProject.bin']))).toEqual([
    'xlsx',
    'evidence_has_macros',
  ]);
});

test('an archive that claims to unpack to four gigabytes, or has thousands of parts, is refused without unpacking it', () => {
  const before = process.memoryUsage().rss;
  expect(judged('a.xlsx', zipOf(['xl/workbook.xml'], 0xfffffffe))).toEqual([null, 'evidence_type_unknown']);
  const many = Array.from({ length: 3000 }, (_, at) => `part-${at}.xml`);
  expect(judged('a.xlsx', zipOf([...many, 'xl/workbook.xml']))).toEqual([null, 'evidence_type_unknown']);
  expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
});

test('a name loses its folders and everything that could act', () => {
  expect(safeFileName('../../etc/passwd.pdf')).toBe('passwd.pdf');
  expect(safeFileName('C:\\Users\\ana\\lista 2014.xlsx')).toBe('lista 2014.xlsx');
  expect(safeFileName('.htaccess.csv')).toBe('htaccess.csv');
  expect(safeFileName('a\r\nSet-Cookie: x=1.pdf')).toBe('aSet-Cookie x=1.pdf');
  expect(safeFileName('gnp\u202efdp.exe')).toBe('gnpfdp.exe');
  expect(safeFileName('"; rm -rf *.csv')).toBe('; rm -rf .csv');
  expect(safeFileName('..')).toBe('file');
  expect(safeFileName('Étude économique.pdf')).toBe('Étude économique.pdf');
  expect([...safeFileName(`${'é'.repeat(400)}.pdf`)]).toHaveLength(120);
});
