import { fileName } from './download-csv.js';

/** Hands bytes to the reader as a file named after a chart and the day of its figures. */
export function saveBytes(
  { title, asOf }: { title: string; asOf: string },
  ending: string,
  content: Blob,
): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName(title)}-${asOf.slice(0, 10)}${ending}`;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
