import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/field.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Empty } from '../../ui/notice.js';
import { Finding, Section } from '../../ui/page-title.js';
import { BoardTable } from './board-table.js';
import { TakeBoard } from './take-board.js';
import { type Board, type BoardSummary, TargetBoardDocument } from './targets.query.js';

const groupings = ['domain', 'country', 'cohort', 'institution'] as const;
const filters = ['unsigned', 'moved'] as const;

/** Where every target of an initiative stands; for an institution its own. */
export function TargetsBoard({
  initiative,
  isOneInstitution,
}: {
  initiative: string;
  isOneInstitution: boolean;
}) {
  const { selection } = useSelection();
  const groupBy = groupings.find((one) => one === selection.group) ?? 'domain';
  const filter = filters.find((one) => one === selection.state);
  const question = useRead(
    TargetBoardDocument,
    {
      input: {
        initiative,
        groupBy,
        year: selection.toYear ?? null,
        asOf: selection.asOf ?? null,
        unsigned: filter === 'unsigned',
        moved: filter === 'moved',
      },
    },
    { keepPrevious: true },
  );
  return (
    <Answer of={question}>
      {({ targetBoard }) => (
        <Shown board={targetBoard} {...{ initiative, groupBy, isOneInstitution }} filter={filter ?? null} />
      )}
    </Answer>
  );
}

function Shown({
  board,
  initiative,
  groupBy,
  filter,
  isOneInstitution,
}: {
  board: Board;
  initiative: string;
  groupBy: (typeof groupings)[number];
  filter: (typeof filters)[number] | null;
  isOneInstitution: boolean;
}) {
  const { t, say, format } = useText();
  const { select } = useSelection();
  const { total, receipt } = board;
  return (
    <>
      <Finding
        note={
          <>
            {t('targets.note', { date: format.date(receipt.asOf.slice(0, 10)), n: total.institutions })}{' '}
            {receipt.demonstration && <Illustrative />}
          </>
        }
      >
        <Told summary={total} year={board.year} />
      </Finding>
      <div className="mt-6 grid gap-4 sm:grid-cols-2 lg:grid-cols-3 print:hidden">
        <SelectField
          label={t('targets.year')}
          value={board.year}
          onChange={({ target }) => select({ toYear: Number(target.value) })}
        >
          {board.years.map((year) => (
            <option key={year} value={year}>
              {format.year(year)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('targets.group')}
          value={groupBy}
          onChange={({ target }) => select({ group: target.value === 'domain' ? undefined : target.value })}
        >
          {groupings
            .filter((one) => !isOneInstitution || one === 'domain' || one === 'institution')
            .map((one) => (
              <option key={one} value={one}>
                {t(`targets.group.${one}`)}
              </option>
            ))}
        </SelectField>
        <SelectField
          label={t('targets.show')}
          value={filter ?? ''}
          onChange={({ target }) => select({ state: target.value || undefined })}
        >
          <option value="">{t('targets.show.all')}</option>
          {filters.map((one) => (
            <option key={one} value={one}>
              {t(`targets.show.${one}`)}
            </option>
          ))}
        </SelectField>
      </div>
      {board.rows.length === 0 ? (
        <div className="mt-8">
          <Empty
            action={
              filter && <Button onClick={() => select({ state: undefined })}>{t('targets.show.all')}</Button>
            }
          >
            {t(filter ? `targets.none.${filter}` : 'targets.none')}
          </Empty>
        </div>
      ) : (
        <>
          {board.groups.map((group) => (
            <Section
              key={group.key}
              id={`group-${group.key}`}
              title={say(group.label).words}
              aside={<span className="tabular">{summaryWords(t, format, group)}</span>}
            >
              <BoardTable
                caption={say(group.label).words}
                rows={board.rows.filter(({ groups }) => groups.includes(group.key))}
                hidden={isOneInstitution || groupBy === 'institution' ? 'institution' : undefined}
                year={board.year}
                initiative={initiative}
              />
            </Section>
          ))}
          <TakeBoard board={board} initiative={initiative} />
        </>
      )}
    </>
  );
}

type Text = ReturnType<typeof useText>;

/** A group in one line: how many, and the middle of them where there are enough. */
function summaryWords(
  t: Text['t'],
  format: Text['format'],
  { targets, n, median, low, high, kept, toKeep }: BoardSummary,
): string {
  const percent = (value: number) => format.percent(value / 100, 0);
  const parts = [t('targets.summary.targets', { n: targets })];
  if (median != null && low != null && high != null)
    parts.push(
      t('targets.summary.median', { median: percent(median), low: percent(low), high: percent(high), n }),
    );
  if (toKeep > 0) parts.push(t('targets.summary.kept', { n: kept, of: toKeep }));
  return parts.join(' · ');
}

function Told({ summary, year }: { summary: BoardSummary; year: number }) {
  const { t, format } = useText();
  const { median, low, high, n, targets } = summary;
  const percent = (value: number) => format.percent(value / 100, 0);
  if (median == null || low == null || high == null)
    return t('targets.finding.few', { targets, n, year: format.year(year) });
  return t('targets.finding', {
    ...{ n, targets, year: format.year(year) },
    ...{ median: percent(median), low: percent(low), high: percent(high) },
  });
}
