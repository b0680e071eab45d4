import type { CellStyle } from 'hucre/xlsx';

const INK = { rgb: '1F2933' };
const GREY = { rgb: '5F6B76' };
const LINE = { style: 'thin', color: { rgb: 'C5CBD1' } } as const;
const border = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const fill = (rgb: string): CellStyle['fill'] => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });
const alignment = { vertical: 'top', wrapText: true } as const;

/** What people read. */
export const LOCKED: CellStyle = { font: { color: INK }, fill: fill('F3F4F5'), border, alignment };
/** What stands beside it: units, last values, definitions. */
export const QUIET: CellStyle = { font: { color: GREY }, fill: fill('F3F4F5'), border, alignment };
/** What people fill in: the only open cells. */
export const INPUT: CellStyle = {
  font: { color: INK },
  fill: fill('FFFFFF'),
  border,
  alignment,
  protection: { locked: false },
};
export const HEAD: CellStyle = { font: { bold: true, color: INK }, fill: fill('E4E7EA'), border, alignment };
/** Beside a title: runs on over the cells to its right. */
export const SUBTITLE: CellStyle = { font: { color: GREY } };
export const TITLE: CellStyle = { font: { bold: true, size: 15, color: INK } };
