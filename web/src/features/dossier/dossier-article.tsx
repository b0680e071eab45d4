import type { ChartSpec } from '@kipimo/shared';
import { ChartTable } from '../../charts/chart-table.js';
import { FrozenDrawing } from '../../charts/frozen-drawing.js';
import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import { Illustrative } from '../../ui/illustrative.js';
import type { ShownBlock, ShownDossier } from './dossier.query.js';
import { WrittenParagraphs, WrittenWords, writtenIn } from './written.js';
import { Link } from '../../ui/link.js';

type Figure = NonNullable<ShownBlock['figure']>;

/** A report in its fixed form: finding, parts, and what the figures rest on. */
export function DossierArticle({ dossier }: { dossier: ShownDossier }) {
  const { t, language, format } = useText();
  const { blocks, lead } = dossier;
  const numbers = new Map(
    blocks.filter(({ figure }) => figure !== null).map((block, at) => [block, at + 1] as const),
  );
  return (
    <article>
      <WrittenParagraphs text={lead} className="font-serif text-lg" />
      {blocks.map((block, at) => (
        <section key={at} className="mt-8">
          {writtenIn(block.heading, language) && (
            <h2 className="mb-3 max-w-line break-after-avoid font-serif text-lg">
              <WrittenWords text={block.heading} />
            </h2>
          )}
          <WrittenParagraphs text={block.text} />
          {block.figure && <FigureOf figure={block.figure} number={numbers.get(block) ?? 0} />}
        </section>
      ))}
      {numbers.size > 0 && (
        <section aria-labelledby="sources-title" className="mt-12 border-t border-rule pt-5 text-sm">
          <h2 id="sources-title" className="font-serif text-lg">
            {t('dossier.sources')}
          </h2>
          <p className="mt-2 max-w-line text-ink-2">{t('dossier.sources.words')}</p>
          <ol className="mt-3 space-y-3">
            {[...numbers].map(([{ figure }, number]) =>
              figure?.figure ? (
                <li key={number} className="tabular break-inside-avoid">
                  {[
                    t('dossier.figure', { number }),
                    ...(figure.figure.n != null && figure.figure.expected != null
                      ? [t('chart.n', { n: figure.figure.n, expected: figure.figure.expected })]
                      : []),
                    t('chart.as-of', { date: format.moment(figure.figure.asOf) }),
                    t('chart.source', { source: figure.figure.source }),
                    t('dossier.pinned', {
                      name: figure.figure.pinnedBy,
                      date: format.date(figure.figure.pinnedAt, 'medium'),
                    }),
                  ].join(' · ')}
                  <br />
                  <span className="break-all text-ink-2">
                    {t('dossier.hash', { hash: figure.figure.drawingHash })}
                  </span>
                </li>
              ) : null,
            )}
          </ol>
        </section>
      )}
    </article>
  );
}

const tones = { same: 'done', moved: 'attention', withheld: 'quiet' } as const;

function FigureOf({
  figure: { state, figure, drawing, picture },
  number,
}: {
  figure: Figure;
  number: number;
}) {
  const { t } = useText();
  const name = t('dossier.figure', { number });
  if (!figure || !drawing || !picture)
    return (
      <figure className="mt-5 border-t border-ink pt-3">
        <figcaption className="bg-wash px-4 py-4 text-sm">
          <span className="font-medium">{name}.</span> {t('dossier.state.withheld')}
        </figcaption>
      </figure>
    );
  return (
    <figure className="mt-5 break-inside-avoid border-t border-ink pt-3" data-figure-state={state}>
      <figcaption className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 text-sm">
        <span>
          <span className="font-medium">{name}.</span> <span lang={figure.language}>{figure.title}</span>
        </span>
        <Badge tone={tones[state]}>{t(`dossier.state.${state}`)}</Badge>
        {figure.demonstration && <Illustrative />}
      </figcaption>
      <FrozenDrawing markup={drawing} />
      <div className="mt-3 border-l-2 border-accent pl-3 text-sm empty:hidden">
        <WrittenParagraphs text={figure.note} />
      </div>
      <p className="mt-2 text-sm print:hidden">
        <Link className="link" to={figure.page}>
          {t(state === 'moved' ? 'dossier.moved.open' : 'dossier.open')}
        </Link>
      </p>
      <details className="mt-2 text-sm print:hidden" lang={figure.language}>
        <summary className="link w-fit cursor-pointer">{t('dossier.table')}</summary>
        <div className="mt-2">
          <ChartTable spec={JSON.parse(picture) as ChartSpec} />
        </div>
      </details>
    </figure>
  );
}
