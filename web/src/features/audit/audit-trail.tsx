import { useDeferredValue, useState } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { Field, SelectField } from '../../ui/field.js';
import { Empty, Notice } from '../../ui/notice.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { useActionWords } from './action-words.js';
import { particulars } from './particulars.js';

const AuditTrailDocument = graphql(/* GraphQL */ `
  query AuditTrail($filter: AuditFilter, $first: Int!) {
    auditTrail(filter: $filter, first: $first) {
      totalCount
      pageInfo {
        hasNextPage
      }
      actions
      end {
        rows
        hash
      }
      nodes {
        id
        happenedAt
        actor
        action
        subjectKind
        subjectId
        detail
        hash
      }
    }
  }
`);

const step = 50;
const empty = { from: '', until: '', actor: '', action: '' };

/** The same choice as a file: the address of the CSV. */
function fileAddress(filter: Record<string, string>): string {
  const given = Object.entries(filter).filter(([, value]) => value !== '');
  return `/audit.csv?${new URLSearchParams(given).toString()}`;
}

/** Who did what, newest first, by filter; with the end of the chain to note down elsewhere. */
export function AuditTrail() {
  const { t, format } = useText();
  const actionWords = useActionWords();
  const [chosen, setChosen] = useState(empty);
  const [first, setFirst] = useState(step);
  const wanted = useDeferredValue(chosen);
  const filter = {
    from: wanted.from || null,
    until: wanted.until || null,
    actor: wanted.actor.trim() || null,
    action: wanted.action || null,
  };
  const question = useRead(AuditTrailDocument, { filter, first }, { keepPrevious: true });
  const known = question.data?.auditTrail.actions ?? [];
  const change = (name: keyof typeof empty) => ({
    value: chosen[name],
    onChange: ({ target }: { target: { value: string } }) => {
      setFirst(step);
      setChosen({ ...chosen, [name]: target.value });
    },
  });
  return (
    <div className="space-y-6">
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <Field label={t('audit.from')} type="date" {...change('from')} />
        <Field label={t('audit.until')} type="date" {...change('until')} />
        <Field label={t('audit.actor')} type="search" {...change('actor')} />
        <SelectField label={t('audit.action')} {...change('action')}>
          <option value="">{t('audit.every-action')}</option>
          {known.map((action) => (
            <option key={action} value={action}>
              {actionWords(action)}
            </option>
          ))}
        </SelectField>
      </div>
      <Answer of={question}>
        {({ auditTrail: { nodes, totalCount, pageInfo, end } }) => (
          <>
            <p className="flex flex-wrap items-baseline justify-between gap-x-6 text-sm text-ink-2">
              <span role="status">{t('audit.count', { n: totalCount })}</span>
              <a href={fileAddress(chosen)} download className="link">
                {t('audit.download')}
              </a>
            </p>
            {nodes.length === 0 && <Empty>{t('audit.none')}</Empty>}
            {nodes.length > 0 && (
              <Table caption={t('audit.title')} hideCaption>
                <thead>
                  <tr>
                    <ColumnHead>{t('audit.when')}</ColumnHead>
                    <ColumnHead>{t('audit.who')}</ColumnHead>
                    <ColumnHead>{t('audit.what')}</ColumnHead>
                    <ColumnHead>{t('audit.particulars')}</ColumnHead>
                    <ColumnHead numeric>{t('audit.number')}</ColumnHead>
                  </tr>
                </thead>
                <tbody>
                  {nodes.map((row) => (
                    <tr key={row.id}>
                      <RowHead className="tabular">{format.moment(row.happenedAt)}</RowHead>
                      <Cell>{row.actor}</Cell>
                      <Cell>{actionWords(row.action)}</Cell>
                      <Cell className="min-w-64 text-xs text-ink-2">
                        <dl className="max-w-line">
                          {particulars(row).map(([name, value]) => (
                            <div key={name} className="flex gap-2">
                              <dt className="whitespace-nowrap">{name}</dt>
                              <dd className="break-all text-ink">{value}</dd>
                            </div>
                          ))}
                        </dl>
                      </Cell>
                      <Cell numeric>
                        <span title={row.hash}>{format.number(Number(row.id))}</span>
                      </Cell>
                    </tr>
                  ))}
                </tbody>
              </Table>
            )}
            {pageInfo.hasNextPage && (
              <Button onClick={() => setFirst(Math.min(first + step, 500))}>{t('audit.more')}</Button>
            )}
            <Notice title={t('audit.end')}>
              <p>{t('audit.end.words')}</p>
              <p className="mt-2 font-mono text-xs break-all select-all">
                npm run audit:verify -- {end.rows}:{end.hash}
              </p>
            </Notice>
          </>
        )}
      </Answer>
    </div>
  );
}
