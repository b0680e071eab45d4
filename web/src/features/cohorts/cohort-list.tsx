import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Answer } from '../../ui/answer.js';
import { Badge } from '../../ui/badge.js';
import { ButtonLink } from '../../ui/button.js';
import { Empty } from '../../ui/notice.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { type ListedCohort, ListedCohortsDocument, MadeCohortsDocument } from './cohorts.query.js';
import { Link } from '../../ui/link.js';

/** The cohorts of an initiative: those that everybody finds, and the reader's own. */
export function CohortList({ initiative, mayMake }: { initiative: string; mayMake: boolean }) {
  return mayMake ? <Made initiative={initiative} /> : <Listed initiative={initiative} />;
}

function Made({ initiative }: { initiative: string }) {
  const question = useRead(MadeCohortsDocument, { initiative }, { fresh: true });
  return (
    <Answer of={question}>
      {({ madeCohorts }) => <Found initiative={initiative} cohorts={madeCohorts} mayMake />}
    </Answer>
  );
}

function Listed({ initiative }: { initiative: string }) {
  const question = useRead(ListedCohortsDocument, { initiative });
  return (
    <Answer of={question}>
      {(data) => (
        <Found
          initiative={initiative}
          cohorts={data.initiative.cohorts.map((cohort) => ({ cohort, mayChange: false, madeBy: null }))}
          mayMake={false}
        />
      )}
    </Answer>
  );
}

function Found({
  initiative,
  cohorts,
  mayMake,
}: {
  initiative: string;
  cohorts: readonly ListedCohort[];
  mayMake: boolean;
}) {
  const { t, say, format } = useText();
  const { hrefTo } = useSelection();
  const make = mayMake && (
    <ButtonLink weight="primary" to={hrefTo('/cohorts/new', { initiative })}>
      {t('cohorts.make')}
    </ButtonLink>
  );
  if (cohorts.length === 0) return <Empty action={make}>{t('cohorts.none')}</Empty>;
  return (
    <>
      {make && <div className="mb-6">{make}</div>}
      <Table caption={t('cohorts.title')} hideCaption>
        <thead>
          <tr>
            <ColumnHead>{t('cohorts.cohort')}</ColumnHead>
            <ColumnHead numeric>{t('cohorts.institutions')}</ColumnHead>
            <ColumnHead>{t('cohorts.origin')}</ColumnHead>
            <ColumnHead>{t('cohorts.state')}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {cohorts.map(({ cohort, mayChange, madeBy }) => (
            <tr key={cohort.code}>
              <RowHead className="md:min-w-80">
                <Link className="link" to={hrefTo(`/cohorts/${cohort.code}`, { initiative })}>
                  {say(cohort.name).words}
                </Link>
                <span className="block max-w-line text-xs text-ink-2">{say(cohort.note).words}</span>
              </RowHead>
              <Cell numeric>{format.number(cohort.memberCount)}</Cell>
              <Cell>
                {cohort.version
                  ? madeBy
                    ? t('cohorts.made-by', { name: madeBy })
                    : t('cohorts.made-here')
                  : t(cohort.constructed ? 'cohorts.shipped.constructed' : 'cohorts.shipped')}
              </Cell>
              <Cell>
                <span className="flex flex-wrap gap-x-4">
                  {cohort.version && <span>{t('cohorts.version', { n: cohort.version.number })}</span>}
                  {cohort.audience === 'by_address' && (
                    <Badge tone="quiet">{t('cohorts.audience.by_address')}</Badge>
                  )}
                  {mayChange && (
                    <Link className="link" to={hrefTo(`/cohorts/${cohort.code}/edit`, { initiative })}>
                      {t('cohorts.change')}
                    </Link>
                  )}
                </span>
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
