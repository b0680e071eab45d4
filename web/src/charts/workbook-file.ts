import type { TakeAwaySheet } from '@kipimo/shared';
import { writeXlsx } from 'hucre/xlsx';

/** Sheets as the bytes of an .xlsx file; text is stored as text, so nothing in it runs. */
export async function workbookFile(title: string, sheets: readonly TakeAwaySheet[]): Promise<Blob> {
  const bytes = await writeXlsx({
    properties: { title, creator: 'Kipimo' },
    sheets: sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => [...row]),
      freezePane: name === 'data' ? { rows: 1 } : undefined,
    })),
  });
  return new Blob([new Uint8Array(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
