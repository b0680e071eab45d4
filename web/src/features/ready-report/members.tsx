import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { ReadyCohortDocument, ReadyReportDocument, type ReadyInstitution } from './ready-report.query.js';

interface Line {
  institution: Pick<ReadyInstitution, 'code' | 'name' | 'acronym' | 'country'>;
  from: string | null | undefined;
  until: string | null | undefined;
  reason: string | null | undefined;
}

/** Everybody who was in it, with first and last day and why: without that no average means anything. */
export function Members({ initiative, cohort }: { initiative: string; cohort: string | undefined }) {
  return cohort ? <OfCohort cohort={cohort} /> : <OfInitiative initiative={initiative} />;
}

function OfCohort({ cohort }: { cohort: string }) {
  return (
    <Answer of={useRead(ReadyCohortDocument, { cohort })}>
      {(data) => (
        <MembersTable
          lines={data.cohort.members.map(({ institution, enters, leaves, reason }) => ({
            institution,
            from: enters,
            until: leaves,
            reason,
          }))}
        />
      )}
    </Answer>
  );
}

function OfInitiative({ initiative }: { initiative: string }) {
  return (
    <Answer of={useRead(ReadyReportDocument, { initiative })}>
      {({ institutions: { nodes } }) => (
        <MembersTable
          lines={nodes.flatMap((institution) =>
            institution.memberships
              .filter((spell) => spell.initiative.code === initiative)
              .map(({ from, until, reason }) => ({ institution, from, until, reason })),
          )}
        />
      )}
    </Answer>
  );
}

function MembersTable({ lines }: { lines: readonly Line[] }) {
  const { t, say, format } = useText();
  const day = (iso: string | null | undefined) => (iso ? format.date(iso, 'medium') : '–');
  const count = new Set(lines.map(({ institution }) => institution.code)).size;
  return (
    <Table caption={t('ready.members.caption', { n: count })}>
      <thead>
        <tr>
          <ColumnHead>{t('ready.member')}</ColumnHead>
          <ColumnHead>{t('ready.country')}</ColumnHead>
          <ColumnHead numeric>{t('ready.from')}</ColumnHead>
          <ColumnHead numeric>{t('ready.until')}</ColumnHead>
          <ColumnHead>{t('ready.reason')}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ institution: { code, name, acronym, country }, from, until, reason }) => (
          <tr key={`${code} ${from}`}>
            <RowHead>{acronym ? `${name} (${acronym})` : name}</RowHead>
            <Cell>{country ? say(country.name).words : ''}</Cell>
            <Cell numeric>{day(from)}</Cell>
            <Cell numeric>{day(until)}</Cell>
            <Cell>
              <span lang="en">{reason}</span>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
