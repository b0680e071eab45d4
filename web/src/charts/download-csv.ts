import { csvOf, type ChartSpec } from '@kipimo/shared';

/** Hands the chart's table to the browser as a file named after its title. */
export function downloadCsv(spec: ChartSpec): void {
  const blob = new Blob(['\uFEFF', csvOf(spec)], { type: 'text/csv;charset=utf-8' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName(spec.title)}-${spec.asOf.slice(0, 10)}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}

/** Plain letters, digits and hyphens, so that no file system minds. */
export function fileName(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain.slice(0, 60) || 'chart';
}
