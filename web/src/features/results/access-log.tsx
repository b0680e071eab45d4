import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { AccessLogDocument } from './results.query.js';

const roles = ['public', 'contributor', 'institution_lead', 'manager', 'evaluator', 'administrator'] as const;

/** Who asked for this institution's figures, day by day, and what is counted. */
export function AccessLog({ institution }: { institution: string }) {
  const { t, format } = useText();
  const question = useRead(AccessLogDocument, { institution });
  return (
    <>
      <p className="mb-3 max-w-line text-sm text-ink-2">{t('results.access.counts')}</p>
      <Answer of={question}>
        {({ accessLog }) =>
          accessLog.length === 0 ? (
            <p className="text-ink-2">{t('results.access.none')}</p>
          ) : (
            <Table caption={t('results.access.title')} hideCaption>
              <thead>
                <tr>
                  <ColumnHead>{t('results.access.day')}</ColumnHead>
                  <ColumnHead>{t('results.access.who')}</ColumnHead>
                  <ColumnHead>{t('results.access.how')}</ColumnHead>
                  <ColumnHead numeric>{t('results.access.times')}</ColumnHead>
                </tr>
              </thead>
              <tbody>
                {accessLog.map(({ day, role, organisation, way, times }) => {
                  const known = roles.find((one) => one === role);
                  return (
                    <tr key={`${day} ${role} ${organisation ?? ''} ${way}`}>
                      <RowHead>{format.date(day)}</RowHead>
                      <Cell>
                        {known ? t(`results.access.role.${known}`) : role}
                        {organisation && <span className="text-ink-2"> · {organisation}</span>}
                      </Cell>
                      <Cell>{t(way === 'pulled' ? 'results.access.pulled' : 'results.access.viewed')}</Cell>
                      <Cell numeric>{format.number(times)}</Cell>
                    </tr>
                  );
                })}
              </tbody>
            </Table>
          )
        }
      </Answer>
    </>
  );
}
