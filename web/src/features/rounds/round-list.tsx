import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Empty } from '../../ui/notice.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { Link } from '../../ui/link.js';

const ManagedRoundsDocument = graphql(/* GraphQL */ `
  query ManagedRounds {
    managedRounds {
      code
      stage
      programmeStarts
      programmeEnds
      opens
      due
      closes
      demonstration
      initiative {
        code
        name {
          en
          fr
          es
        }
      }
    }
  }
`);

/** The rounds that the viewer looks after, newest first. */
export function RoundList() {
  const { t, say, format } = useText();
  const question = useRead(ManagedRoundsDocument, {}, { fresh: true });
  return (
    <Answer of={question}>
      {({ managedRounds: rounds }) =>
        rounds.length === 0 ? (
          <Empty>{t('rounds.list.empty')}</Empty>
        ) : (
          <>
            {rounds.some(({ demonstration }) => demonstration) && <Illustrative />}
            <Table caption={t('rounds.list.caption', { n: rounds.length })}>
              <thead>
                <tr>
                  <ColumnHead>{t('rounds.list.round')}</ColumnHead>
                  <ColumnHead>{t('rounds.list.initiative')}</ColumnHead>
                  <ColumnHead>{t('rounds.list.stage')}</ColumnHead>
                  <ColumnHead>{t('rounds.list.about')}</ColumnHead>
                  <ColumnHead>{t('rounds.list.opens')}</ColumnHead>
                  <ColumnHead>{t('rounds.list.due')}</ColumnHead>
                  <ColumnHead>{t('rounds.list.closes')}</ColumnHead>
                </tr>
              </thead>
              <tbody>
                {rounds.map((round) => (
                  <tr key={round.code}>
                    <RowHead>
                      <Link to={`/rounds/${round.code}`} className="link">
                        {round.code}
                      </Link>
                    </RowHead>
                    <Cell>{say(round.initiative.name).words}</Cell>
                    <Cell>{t(`rounds.stage.${round.stage}`)}</Cell>
                    <Cell className="whitespace-nowrap">
                      {format.date(round.programmeStarts, 'medium')} –{' '}
                      {format.date(round.programmeEnds, 'medium')}
                    </Cell>
                    <Cell className="whitespace-nowrap">{format.date(round.opens, 'medium')}</Cell>
                    <Cell className="whitespace-nowrap">{format.date(round.due, 'medium')}</Cell>
                    <Cell className="whitespace-nowrap">
                      {round.closes ? format.date(round.closes, 'medium') : t('rounds.list.stays-open')}
                    </Cell>
                  </tr>
                ))}
              </tbody>
            </Table>
          </>
        )
      }
    </Answer>
  );
}
