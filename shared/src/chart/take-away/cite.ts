import type { ChartFacts } from '../chart-spec.js';

export interface Citation {
  /** One line for a reference list. */
  text: string;
  bibtex: string;
}

/**
 * How a picture is cited, with the moment of its numbers and the hash of its answer.
 *
 * Shape    `illustrative` is said in both when any value was generated, in the words given.
 */
export function citation(
  { title, subtitle, asOf, source, receipt, demonstration }: ChartFacts,
  { address, illustrative }: { address: string; illustrative: string },
): Citation {
  const day = asOf.slice(0, 10);
  const snapshot = receipt ? ` [${receipt.slice(0, 16)}]` : '';
  const made = demonstration ? ` ${illustrative}.` : '';
  const key = `kipimo-${day}-${(receipt ?? '').slice(0, 8) || 'chart'}`;
  const note = `${subtitle}. Source: ${source}. As of ${asOf}${snapshot}.${made}`;
  return {
    text: `Kipimo (${day.slice(0, 4)}). ${title}. ${note} ${address}`,
    bibtex: [
      `@misc{${key},`,
      '  author = {{Kipimo}},',
      `  title = {{${inBibtex(title)}}},`,
      `  year = {${day.slice(0, 4)}},`,
      `  note = {${inBibtex(note)}},`,
      `  url = {${address.replaceAll(/[{}\\]/g, encodeURIComponent)}}`,
      '}',
      '',
    ].join('\n'),
  };
}

const spelled: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function inBibtex(words: string): string {
  return words.replaceAll(/[\\{}&%$#_~^]/g, (sign) => spelled[sign] ?? `\\${sign}`);
}
