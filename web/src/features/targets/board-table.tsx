import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Badge } from '../../ui/badge.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { Formula } from './formula.js';
import { useTargetWords } from './target-words.js';
import type { BoardRow } from './targets.query.js';
import { Link } from '../../ui/link.js';

type Column = 'institution' | 'indicator';

/** Targets as rows; what all of them share, such as the one institution, is left out of the table. */
export function BoardTable({
  caption,
  rows,
  hidden,
  year,
  initiative,
}: {
  caption: string;
  rows: readonly BoardRow[];
  hidden?: Column;
  year: number;
  initiative: string;
}) {
  const { t, format } = useText();
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          <ColumnHead>{t(hidden === 'indicator' ? 'targets.institution' : 'targets.indicator')}</ColumnHead>
          <ColumnHead numeric>{t('targets.baseline')}</ColumnHead>
          <ColumnHead numeric>{t('targets.expected', { year: format.year(year) })}</ColumnHead>
          <ColumnHead numeric>{t('targets.actual', { year: format.year(year) })}</ColumnHead>
          <ColumnHead numeric>{t('targets.percent')}</ColumnHead>
          <ColumnHead>{t('targets.trend')}</ColumnHead>
          <ColumnHead>{t('targets.state')}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={`${row.institution.code} ${row.indicator.code}`}
            {...{ row, initiative }}
            withInstitution={hidden !== 'institution'}
          />
        ))}
      </tbody>
    </Table>
  );
}

function Row({
  row,
  withInstitution,
  initiative,
}: {
  row: BoardRow;
  withInstitution: boolean;
  initiative: string;
}) {
  const { t, say, format } = useText();
  const { hrefTo } = useSelection();
  const words = useTargetWords();
  const measured = row.indicator.current;
  const value = (exact: string | null | undefined) => words.value(exact, measured, row.currency);
  const trend = words.trend(row);
  return (
    <tr>
      <RowHead className="md:min-w-64">
        <Link
          className="link"
          to={hrefTo(`/targets/${row.institution.code}/${row.indicator.code}`, { initiative })}
        >
          {say(measured.name).words}
        </Link>
        <span className="block text-xs text-ink-2">
          {[withInstitution ? (row.institution.acronym ?? row.institution.name) : null, row.indicator.code]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {row.programmeValue && row.programmeOn && (
          <span className="block text-xs text-ink-2 tabular">
            {t('targets.programme', { value: value(row.programmeValue), date: format.date(row.programmeOn) })}
          </span>
        )}
      </RowHead>
      <Cell numeric className="tabular">
        {value(row.baseline?.value)}
        {row.baseline?.source === 'first_accepted' && (
          <span className="block text-xs text-ink-2">{t('targets.first-accepted')}</span>
        )}
      </Cell>
      <Cell numeric className="tabular">
        {row.kind === 'maintain' && row.expected && <span aria-hidden="true">{atLeast(row)}</span>}
        {value(row.expected)}
        {!row.isSigned && <span className="block text-xs text-ink-2">{t('targets.only-proposed')}</span>}
      </Cell>
      <Cell numeric className="tabular">
        {row.actual.exact == null && row.actual.absence ? (
          <span className="text-ink-2">{words.gap(row.actual.absence)}</span>
        ) : (
          words.value(row.actual.exact, measured, row.actual.currency)
        )}
      </Cell>
      <Cell numeric className="tabular" data-percent={row.percent ?? undefined}>
        <Formula words={words.formula(row, measured)}>{words.standing(row)}</Formula>
      </Cell>
      <Cell>
        {trend ? (
          <span className={`inline-block rounded-sm px-1.5 whitespace-nowrap ${trend.shade}`}>
            <span aria-hidden="true">{trend.arrow} </span>
            {trend.words}
          </span>
        ) : (
          <span className="text-ink-2">{t('targets.trend.too-short')}</span>
        )}
      </Cell>
      <Cell className="[&>span]:whitespace-normal">
        <StateBadge state={row.state} />
        {row.awaits.length > 0 && (
          <span className="block text-xs text-ink-2">
            {t('targets.awaits', { sides: format.list(row.awaits.map((side) => t(`targets.side.${side}`))) })}
          </span>
        )}
        {row.superseded > 0 && (
          <span className="block text-xs text-ink-2">{t('targets.moved', { n: row.superseded })}</span>
        )}
      </Cell>
    </tr>
  );
}

const atLeast = ({ indicator }: BoardRow) => (indicator.current.direction === 'lower' ? '≤ ' : '≥ ');

/** Where an agreement stands, as a word with a mark. */
export function StateBadge({ state }: { state: BoardRow['state'] }) {
  const { t } = useText();
  const tone =
    state === 'signed_two'
      ? 'done'
      : state === 'superseded' || state === 'withdrawn' || state === 'draft'
        ? 'quiet'
        : state === 'signed_one'
          ? 'attention'
          : 'plain';
  return <Badge tone={tone}>{t(`targets.state.${state}`)}</Badge>;
}
