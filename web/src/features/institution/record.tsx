import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import { Empty } from '../../ui/notice.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import type { InstitutionReports } from './institution.query.js';

type Line = InstitutionReports['record'][number];

/** What became of the report of a round: not known to be late, in time, or why there is none. */
function Punctuality({ line }: { line: Line }) {
  const { t } = useText();
  if (line.late === true) return <Badge tone="attention">{t('institution.record.late')}</Badge>;
  if (line.late === false) return <Badge tone="done">{t('institution.record.on-time')}</Badge>;
  return <>–</>;
}

/** Every round it was to report in: whether it did, when, and why not where it said so. */
export function ReportingRecord({ record }: Pick<InstitutionReports, 'record'>) {
  const { t, format } = useText();
  if (record.length === 0) return <Empty>{t('institution.record.none')}</Empty>;
  const day = (iso: string | null | undefined) => (iso ? format.date(iso, 'medium') : '–');
  return (
    <Table caption={t('institution.record.title')} hideCaption>
      <thead>
        <tr>
          <ColumnHead>{t('institution.record.year')}</ColumnHead>
          <ColumnHead>{t('institution.record.state')}</ColumnHead>
          <ColumnHead numeric>{t('institution.record.due')}</ColumnHead>
          <ColumnHead numeric>{t('institution.record.submitted')}</ColumnHead>
          <ColumnHead numeric>{t('institution.record.accepted')}</ColumnHead>
          <ColumnHead>{t('institution.record.punctual')}</ColumnHead>
          <ColumnHead numeric>{t('institution.record.corrections')}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {record.map((line) => (
          <tr key={line.round}>
            <RowHead className="tabular">
              {format.year(line.programmeYear)} <span className="text-xs text-ink-2">{line.round}</span>
            </RowHead>
            <Cell className="min-w-48">
              {line.state ? (
                t(`institution.state.${line.state}`)
              ) : (
                <>
                  {t('institution.state.none')}
                  {line.missingReason && (
                    <span className="block text-xs text-ink-2" lang="en">
                      {line.missingReason}
                    </span>
                  )}
                </>
              )}
            </Cell>
            <Cell numeric>{day(line.dueOn)}</Cell>
            <Cell numeric>{day(line.submittedOn)}</Cell>
            <Cell numeric>{day(line.acceptedOn)}</Cell>
            <Cell>
              <Punctuality line={line} />
            </Cell>
            <Cell numeric>{format.number(line.corrections)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
