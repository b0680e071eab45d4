import {
  type ChartSpec,
  escaped,
  formatFor,
  type Language,
  localeOf,
  tableOf,
  type TableCell,
} from '@kipimo/shared';
import { drawingWords } from '../drawing/drawing.words.js';
import type { Dossier, DossierBlock, PinnedFigure, WrittenText } from './dossier.type.js';
import { dossierWords, wordsIn } from './dossier.words.js';

/**
 * A written report as one HTML file that stands alone: nothing is fetched, nothing runs.
 *
 * Shape   title, byline, lead, parts with their figures, and a list of what each figure rests on.
 * Gaps    a figure that is withheld says so in its place.
 */
export function dossierPage(dossier: Dossier, language: Language, address: string): string {
  const t = dossierWords(language);
  const format = formatFor(language);
  const title = wordsIn(dossier.title, language)?.words ?? '';
  const numbers = new Map(
    dossier.blocks.filter(({ figure }) => figure !== null).map((block, at) => [block, at + 1]),
  );
  const byline = t('dossier.byline', {
    author: dossier.author,
    version: dossier.version,
    date: format.date(dossier.savedAt, 'long'),
  });
  const parts = dossier.blocks.map((block) => partOf(block, numbers.get(block), language));
  const sources = dossier.blocks.flatMap((block) => {
    const figure = block.figure?.figure;
    const number = numbers.get(block);
    return figure && number !== undefined ? [sourceOf(figure, number, language)] : [];
  });
  return `<!doctype html>
<html lang="${localeOf[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<header>
<h1${marked(dossier.title, language)}>${escaped(title)}</h1>
<p class="by">${escaped(byline)}</p>
${paragraphs(dossier.lead, language, 'lead')}
</header>
${parts.join('\n')}
${
  sources.length === 0
    ? ''
    : `<section><h2>${escaped(t('dossier.sources'))}</h2>
<p>${escaped(t('dossier.sources.words'))}</p>
<ol class="sources">${sources.join('')}</ol></section>`
}
<footer><p>${escaped(address)}</p></footer>
</main>
</body>
</html>
`;
}

function partOf(
  { heading, text, figure }: DossierBlock,
  number: number | undefined,
  language: Language,
): string {
  const head = wordsIn(heading, language);
  const lines = [
    head ? `<h2${marked(heading, language)}>${escaped(head.words)}</h2>` : '',
    paragraphs(text, language),
  ];
  if (figure && number !== undefined) lines.push(figureOf(figure, number, language));
  return `<section>${lines.join('\n')}</section>`;
}

function figureOf(
  { state, figure, drawing, picture }: NonNullable<DossierBlock['figure']>,
  number: number,
  language: Language,
): string {
  const t = dossierWords(language);
  const name = t('dossier.figure', { number });
  if (!figure || drawing === null || picture === null)
    return `<figure><figcaption><b>${escaped(name)}.</b> ${escaped(t('dossier.state.withheld'))}</figcaption></figure>`;
  const note = wordsIn(figure.note, language);
  return `<figure>
<figcaption><b>${escaped(name)}.</b> <span lang="${figure.language}">${escaped(figure.title)}</span> <span class="state">${escaped(t(`dossier.state.${state}`))}</span></figcaption>
<div class="drawing">${drawing}</div>
${note ? `<p class="note"><b>${escaped(t('dossier.note'))}</b> <span lang="${note.language}">${escaped(note.words)}</span></p>` : ''}
<details><summary>${escaped(t('dossier.table'))}</summary>${tableMarkup(JSON.parse(picture) as ChartSpec, figure.title, language)}</details>
</figure>`;
}

function tableMarkup(spec: ChartSpec, title: string, language: Language): string {
  const t = dossierWords(language);
  const { gap, format } = drawingWords(language);
  const { columns, rows } = tableOf(spec);
  const shown = columns.flatMap((code, at) =>
    code !== 'key' && rows.some((row) => row[at]?.kind !== 'none') ? [{ code, at }] : [],
  );
  const words = (cell: TableCell | undefined): string => {
    switch (cell?.kind) {
      case 'number':
        return format.number(cell.value, cell.decimals ?? 0);
      case 'share':
        return format.percent(cell.value, 0);
      case 'year':
        return String(cell.value);
      case 'text':
        return cell.text;
      case 'gap':
        return gap(cell.reason);
      case 'status':
        return t(cell.provisional ? 'chart.status.provisional' : 'chart.status.accepted');
      default:
        return '';
    }
  };
  const head = shown.map(({ code }) => `<th scope="col">${escaped(t(`chart.column.${code}`))}</th>`).join('');
  const body = rows.map((row) => {
    const cells = shown.map(({ at }, column) => {
      const cell = escaped(words(row[at]));
      if (column === 0) return `<th scope="row">${cell}</th>`;
      return isFigure(row[at]) ? `<td class="n">${cell}</td>` : `<td>${cell}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><caption>${escaped(title)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

const isFigure = (cell: TableCell | undefined): boolean => cell?.kind === 'number' || cell?.kind === 'share';

function sourceOf(figure: PinnedFigure, number: number, language: Language): string {
  const t = dossierWords(language);
  const format = formatFor(language);
  const facts = [
    t('dossier.figure', { number }),
    ...(figure.n !== null && figure.expected !== null
      ? [t('chart.n', { n: figure.n, expected: figure.expected })]
      : []),
    t('chart.as-of', { date: `${format.date(figure.asOf, 'long')} (${figure.asOf})` }),
    t('chart.source', { source: figure.source }),
    t('dossier.pinned', { name: figure.pinnedBy, date: format.date(figure.pinnedAt, 'long') }),
    ...(figure.demonstration ? [t('ui.illustrative')] : []),
  ];
  return `<li>${escaped(facts.join(' · '))}<br><span class="hash">${escaped(t('dossier.hash', { hash: figure.drawingHash }))}</span></li>`;
}

function paragraphs(text: WrittenText, language: Language, kind?: string): string {
  const found = wordsIn(text, language);
  if (!found) return '';
  const tag = kind ? ` class="${kind}"` : '';
  return found.words
    .split(/\n{2,}/)
    .map((words) => `<p${tag}${marked(text, language)}>${escaped(words).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}

/** Words of another language than the page's say which. */
function marked(text: WrittenText, language: Language): string {
  const found = wordsIn(text, language);
  return found && found.language !== language ? ` lang="${found.language}"` : '';
}

const style = `
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
:root { color: #1c1b19; background: #fcfbf8; font: 16px/1.55 ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif; }
body { margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1rem 4rem; }
h1, h2 { font-family: ui-serif, Georgia, 'Times New Roman', serif; font-weight: 500; line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2.1rem; margin: 0 0 .4rem; }
h2 { font-size: 1.35rem; margin: 2.4rem 0 .6rem; break-after: avoid; }
.by { color: #5d5a54; margin: 0 0 1.4rem; }
.lead { font: 1.2rem/1.5 ui-serif, Georgia, serif; }
figure { margin: 1.6rem 0; border-top: 1px solid #1c1b19; padding-top: .6rem; break-inside: avoid; }
figcaption { font-size: .9rem; margin-bottom: .5rem; }
.state, .hash, footer { color: #5d5a54; font-size: .85rem; overflow-wrap: anywhere; }
.drawing svg { display: block; width: 100%; height: auto; }
.note { border-left: 2px solid #0b6e69; padding-left: .8rem; }
details { overflow-x: auto; }
table { border-collapse: collapse; font-size: .85rem; font-variant-numeric: tabular-nums; width: 100%; }
caption { text-align: left; padding: .5rem 0; }
th, td { text-align: left; padding: .25rem .8rem .25rem 0; border-bottom: 1px solid #e4e0d8; vertical-align: top; font-weight: 400; }
thead th { color: #5d5a54; }
td.n { text-align: right; }
.sources { padding-left: 1.2rem; font-size: .9rem; }
.sources li { margin-bottom: .6rem; break-inside: avoid; }
@media print { :root { background: none; font-size: 10.5pt; } main { max-width: none; padding: 0; } details:not([open]) { display: none; } p { orphans: 3; widows: 3; } }
`.replaceAll('\n', '');
