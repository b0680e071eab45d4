import { useQueryClient } from '@tanstack/react-query';
import { newOperationId } from '../../graphql/operation-id.js';
import { keyOf, useRead, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { ButtonLink } from '../../ui/button.js';
import { Empty, Notice } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { DossiersDocument, PinnedFiguresDocument, UnpinFigureDocument } from './dossier.query.js';
import { WrittenWords } from './written.js';
import { Link } from '../../ui/link.js';

/** One's own reports, and everything one pinned. */
export function DossierList() {
  const { t, format } = useText();
  const dossiers = useRead(DossiersDocument, {}, { fresh: true });
  return (
    <>
      <p className="mb-6">
        <ButtonLink weight="primary" to="/dossiers/new">
          {t('dossier.new')}
        </ButtonLink>
      </p>
      <Section id="own" title={t('dossier.own')}>
        <Answer of={dossiers}>
          {(data) =>
            data.dossiers.length === 0 ? (
              <Empty>{t('dossier.own.none')}</Empty>
            ) : (
              <Table caption={t('dossier.own')} hideCaption>
                <thead>
                  <tr>
                    <ColumnHead>{t('dossier.report')}</ColumnHead>
                    <ColumnHead numeric>{t('dossier.figures')}</ColumnHead>
                    <ColumnHead numeric>{t('dossier.version')}</ColumnHead>
                    <ColumnHead>{t('dossier.saved')}</ColumnHead>
                    <ColumnHead>{t('dossier.audience')}</ColumnHead>
                  </tr>
                </thead>
                <tbody>
                  {data.dossiers.map(({ id, title, figures, version, savedAt, audience }) => (
                    <tr key={id}>
                      <RowHead>
                        <Link className="link" to={`/dossiers/${id}`}>
                          <WrittenWords text={title} />
                        </Link>
                      </RowHead>
                      <Cell numeric>{format.number(figures)}</Cell>
                      <Cell numeric>{format.number(version)}</Cell>
                      <Cell>{format.date(savedAt, 'medium')}</Cell>
                      <Cell>{t(`dossier.audience.${audience}`)}</Cell>
                    </tr>
                  ))}
                </tbody>
              </Table>
            )
          }
        </Answer>
      </Section>
      <Section id="pins" title={t('dossier.pins')}>
        <Pins />
      </Section>
    </>
  );
}

function Pins() {
  const { t, format } = useText();
  const client = useQueryClient();
  const pins = useRead(PinnedFiguresDocument, {}, { fresh: true });
  const { mutateAsync, error } = useWrite(UnpinFigureDocument);
  const unpin = async (id: string) => {
    await mutateAsync({ operationId: newOperationId(), id });
    await client.invalidateQueries({ queryKey: keyOf(PinnedFiguresDocument) });
  };
  return (
    <Answer of={pins}>
      {({ pinnedFigures }) =>
        pinnedFigures.length === 0 ? (
          <Empty>{t('dossier.pins.none')}</Empty>
        ) : (
          <>
            {error && <Notice tone="attention">{t('dossier.unpin.used')}</Notice>}
            <ul>
              {pinnedFigures.map(({ id, title, subtitle, language, note, asOf, page }) => (
                <li
                  key={id}
                  className="flex flex-wrap justify-between gap-x-6 gap-y-1 border-b border-rule py-3"
                >
                  <div className="max-w-line">
                    <p lang={language}>
                      <Link className="link" to={page}>
                        {title}
                      </Link>
                    </p>
                    <p className="text-sm text-ink-2" lang={language}>
                      {subtitle}
                    </p>
                    <p className="text-sm">
                      <WrittenWords text={note} />
                    </p>
                  </div>
                  <p className="flex items-baseline gap-5 text-sm text-ink-2">
                    <span>{t('chart.as-of', { date: format.date(asOf, 'medium') })}</span>
                    <button
                      type="button"
                      className="link min-h-6"
                      aria-label={t('dossier.unpin.of', { title })}
                      onClick={() => void unpin(id).catch(() => undefined)}
                    >
                      {t('dossier.unpin')}
                    </button>
                  </p>
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Answer>
  );
}
