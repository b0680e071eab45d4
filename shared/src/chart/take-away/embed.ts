import { escaped } from '../svg/element.js';

/** The HTML that shows a picture on another page, with a link to where it comes from; no script, no cookie. */
export function embedText({
  picture,
  page,
  title,
  table,
}: {
  picture: string;
  page: string;
  title: string;
  /** The figures as a file, and the words that lead there. */
  table: { address: string; words: string };
}): string {
  return [
    `<a href="${escaped(page)}">`,
    `  <img src="${escaped(picture)}" alt="${escaped(title)}" width="720" style="max-width:100%;height:auto" loading="lazy">`,
    '</a>',
    `<p><a href="${escaped(table.address)}">${escaped(table.words)}</a></p>`,
    '',
  ].join('\n');
}
