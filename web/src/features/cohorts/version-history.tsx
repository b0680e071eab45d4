import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Section } from '../../ui/page-title.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import type { ShownCohort } from './cohorts.query.js';
import { Link } from '../../ui/link.js';

/** Every version with why it was made; each can be looked at, and asked with, as it was held. */
export function VersionHistory({ cohort }: { cohort: ShownCohort }) {
  const { t, say, format } = useText();
  const { hrefWith } = useSelection();
  return (
    <Section title={t('cohorts.versions')} id="versions">
      <Table caption={t('cohorts.versions')} hideCaption>
        <thead>
          <tr>
            <ColumnHead>{t('cohorts.version.number')}</ColumnHead>
            <ColumnHead>{t('cohorts.version.held')}</ColumnHead>
            <ColumnHead>{t('cohorts.name')}</ColumnHead>
            <ColumnHead>{t('cohorts.why')}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {cohort.versions.map(({ number, why, recordedFrom, recordedUntil, name }) => {
            const isShown = cohort.version?.number === number;
            return (
              <tr key={number}>
                <RowHead>
                  <Link
                    className="link"
                    aria-current={isShown ? 'true' : undefined}
                    to={hrefWith({ asOf: recordedUntil == null ? undefined : recordedFrom })}
                  >
                    {t('cohorts.version', { n: number })}
                  </Link>
                  {isShown && <span className="block text-xs text-ink-2">{t('cohorts.version.shown')}</span>}
                </RowHead>
                <Cell>
                  {recordedUntil == null
                    ? t('cohorts.version.since', { moment: format.moment(recordedFrom) })
                    : t('cohorts.version.between', {
                        from: format.moment(recordedFrom),
                        until: format.moment(recordedUntil),
                      })}
                </Cell>
                <Cell>{say(name).words}</Cell>
                <Cell>{why || t('cohorts.version.first')}</Cell>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Section>
  );
}
